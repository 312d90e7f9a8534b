package atrous.field;

/**
 * The least number of those in each window: from the least from each block's start on and up to each block's end,
 * blocks being as long as the window (van Herk 1992), so that a window of a million taps costs no more than a small one.
 */
final class LeastInWindows {

    private final WindowTaps window;
    private final int[] cells;
    private final int step;
    private final int[] fromStart;
    private final int[] toEnd;

    LeastInWindows(WindowTaps window, int[] cells) {
        this.window = window;
        this.cells = cells;
        step = window.step();
        fromStart = new int[window.to - window.from + 1];
        toEnd = new int[fromStart.length];
        int taps = window.taps();
        for (int i = 0; i < fromStart.length; i++) {
            int cell = window.cell(window.from + i);
            toEnd[i] = cell < 0 ? RealHulls.NOTHING : cells[cell];
            fromStart[i] = Math.floorMod(Math.floorDiv(i, step), taps) == 0 ? toEnd[i] : Math.min(toEnd[i], fromStart[i - step]);
        }
        for (int i = toEnd.length - 1 - step; i >= 0; i--) {
            if (Math.floorMod(Math.floorDiv(i, step), taps) != taps - 1) {
                toEnd[i] = Math.min(toEnd[i], toEnd[i + step]);
            }
        }
    }

    int[] of() {
        int[] least = new int[window.outputSize];
        for (int output = 0; output < least.length; output++) {
            least[output] = least(window.first(output, window.from) - window.from, window.last(output, window.to) - window.from);
            if (window.readsCopyOfFirst(output)) {
                least[output] = Math.min(least[output], cells[0]);
            }
            if (window.readsCopyOfLast(output)) {
                least[output] = Math.min(least[output], cells[cells.length - 1]);
            }
        }
        return least;
    }

    private int least(int first, int last) {
        if (first > last || first < 0 || last < 0) {
            return RealHulls.NOTHING;
        }
        int place = Math.floorDiv(first, step);
        int taps = window.taps();
        if (Math.floorDiv(place, taps) != Math.floorDiv(Math.floorDiv(last, step), taps)) {
            return Math.min(toEnd[first], fromStart[last]);
        }
        // Shorter than a block only where the map ends.
        return Math.floorMod(place, taps) == 0 ? fromStart[last] : toEnd[first];
    }
}
