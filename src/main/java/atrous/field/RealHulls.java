package atrous.field;

import atrous.layer.Relation;
import atrous.layer.ResizeAxis;
import java.util.Arrays;

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
        return window == null ? new RealHulls(least(relation, first), least(relation, minusLast))
                : new RealHulls(new LeastInWindows(window, first).of(), new LeastInWindows(window, minusLast).of());
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

    private static int[] least(Relation relation, int[] numbers) {
        int[] least = new int[(int) relation.outputSize()];
        Arrays.fill(least, NOTHING);
        for (int output = 0; output < least.length; output++) {
            int taps = (int) relation.taps(output);
            for (int tap = 0; tap < taps; tap++) {
                if (!(relation instanceof ResizeAxis resize) || resize.weight(output, tap) > 0) {
                    least[output] = Math.min(least[output], numbers[(int) relation.source(output, tap)]);
                }
            }
        }
        return least;
    }
}
