package atrous.field;

import atrous.layer.Relation;

/**
 * The first and the last real input cell that each output of a node sees, through real cells only.
 *
 * @param first {@link #NOTHING} where an output sees none
 * @param minusLast the last ones negated, so that both are the least of something
 */
record RealHulls(int[] first, int[] minusLast) {

    static final int NOTHING = Integer.MAX_VALUE;

    static RealHulls input(long size) {
        int[] first = new int[(int) size];
        int[] minusLast = new int[(int) size];
        for (int i = 0; i < first.length; i++) {
            first[i] = i;
            minusLast[i] = -i;
        }
        return new RealHulls(first, minusLast);
    }

    RealHulls through(Relation relation) {
        WindowTaps window = WindowTaps.of(relation);
        if (window != null && window.isIdentity()) {
            return this;
        }
        if (window == null) {
            RunTaps runs = RunTaps.of(relation);
            int outputs = (int) relation.outputSize();
            return new RealHulls(least(runs, outputs, first), least(runs, outputs, minusLast));
        }
        return new RealHulls(new LeastInWindows(window, first).of(), new LeastInWindows(window, minusLast).of());
    }

    /** Of several branches that come together; null stands for none. */
    static RealHulls merged(RealHulls one, RealHulls other) {
        return one == null ? other : other == null || one == other ? one
                : new RealHulls(least(one.first, other.first), least(one.minusLast, other.minusLast));
    }

    CellSpan at(int output) {
        return first[output] == NOTHING ? CellSpan.NONE : new CellSpan(first[output], -minusLast[output]);
    }

    /** By any output. */
    CellSpan seen() {
        int from = NOTHING;
        int to = NOTHING;
        for (int i = 0; i < first.length; i++) {
            from = Math.min(from, first[i]);
            to = Math.min(to, minusLast[i]);
        }
        return from == NOTHING ? CellSpan.NONE : new CellSpan(from, -to);
    }

    private static int[] least(int[] one, int[] other) {
        int[] least = new int[one.length];
        for (int i = 0; i < least.length; i++) {
            least[i] = Math.min(one[i], other[i]);
        }
        return least;
    }

    private static int[] least(RunTaps runs, int outputs, int[] numbers) {
        int[] least = new int[outputs];
        for (int output = 0; output < outputs; output++) {
            least[output] = NOTHING;
            for (int cell = runs.first(output); cell <= runs.last(output); cell++) {
                least[output] = Math.min(least[output], numbers[cell]);
            }
        }
        return least;
    }
}
