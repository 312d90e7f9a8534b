package atrous.field;

/**
 * The least number of those in each window. Of many taps, of those from each block's start on and up to each block's
 * end, blocks being as long as the window (van Herk 1992): a million taps cost no more than a few.
 */
final class LeastInWindows {

    private static final int FEW_TAPS = 8;

    private final WindowTaps window;
    private final int[] cells;
    private final int step;

    LeastInWindows(WindowTaps window, int[] cells) {
        this.window = window;
        this.cells = cells;
        step = window.step();
    }

    int[] of() {
        int[] numbers = window.isPlain() ? cells : atPositions();
        int[] least = new int[window.outputSize];
        Blocks blocks = window.taps() <= FEW_TAPS ? null : new Blocks(numbers);
        for (int output = 0; output < least.length; output++) {
            int first = window.first(output, window.from);
            int last = window.last(output, window.to);
            least[output] = first > last ? RealHulls.NOTHING
                    : blocks == null ? each(numbers, first - window.from, last - window.from)
                    : blocks.least(first - window.from, last - window.from);
            if (window.readsCopyOfFirst(output)) {
                least[output] = Math.min(least[output], cells[0]);
            }
            if (window.readsCopyOfLast(output)) {
                least[output] = Math.min(least[output], cells[cells.length - 1]);
            }
        }
        return least;
    }

    private int[] atPositions() {
        int[] numbers = new int[window.to - window.from + 1];
        for (int i = 0; i < numbers.length; i++) {
            int cell = window.cell(window.from + i);
            numbers[i] = cell < 0 ? RealHulls.NOTHING : cells[cell];
        }
        return numbers;
    }

    private int each(int[] numbers, int first, int last) {
        int least = numbers[last];
        for (int i = first; i < last; i += step) {
            least = Math.min(least, numbers[i]);
        }
        return least;
    }

    private final class Blocks {

        private final int[] fromStart;
        private final int[] toEnd;

        Blocks(int[] numbers) {
            fromStart = numbers.clone();
            toEnd = numbers.clone();
            int taps = window.taps();
            for (int i = step; i < numbers.length; i++) {
                if (Math.floorMod(Math.floorDiv(i, step), taps) != 0) {
                    fromStart[i] = Math.min(fromStart[i], fromStart[i - step]);
                }
            }
            for (int i = numbers.length - 1; i >= step; i--) {
                if (Math.floorMod(Math.floorDiv(i, step), taps) != 0) {
                    toEnd[i - step] = Math.min(toEnd[i - step], toEnd[i]);
                }
            }
        }

        /** Fewer than a block has stand at the start of the map, all in the first block then, or at its end. */
        int least(int first, int last) {
            if (window.isAll(first, last) || first >= step && block(first) != block(last)) {
                return Math.min(toEnd[first], fromStart[last]);
            }
            return first < step ? fromStart[last] : toEnd[first];
        }

        private int block(int position) {
            return Math.floorDiv(Math.floorDiv(position, step), window.taps());
        }
    }
}
