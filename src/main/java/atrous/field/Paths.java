package atrous.field;

import atrous.layer.Axis;
import atrous.layer.PaddingMode;
import atrous.layer.ResizeAxis;
import java.util.Arrays;

/**
 * How many paths lead from an axis of inputs to each of its outputs, through layers in a row whose weights are all 1.
 * A map's numbers are the products of its rows' and its columns'. Whole numbers, exact up to 2⁵³.
 */
public final class Paths {

    private final double[] counts;
    /** Whether no border, of any layer, has a part in the count. */
    private final boolean[] inner;
    /** What the counts are to be divided by: weights of resizing are shares. */
    private final double whole;

    private Paths(double[] counts, boolean[] inner, double whole) {
        this.counts = counts;
        this.inner = inner;
        this.whole = whole;
    }

    /** Before any layer. */
    public static Paths start(int inputs) {
        double[] ones = new double[inputs];
        Arrays.fill(ones, 1);
        boolean[] inner = new boolean[inputs];
        Arrays.fill(inner, true);
        return new Paths(ones, inner, 1);
    }

    public int size() {
        return counts.length;
    }

    /** Paths to an output; where something was resized, in shares of the cells it was mixed from. */
    public double at(int output) {
        return counts[output] / whole;
    }

    /** @param axis over as many inputs as this has outputs, zeros in the padding */
    public Paths through(Axis axis) {
        int outputs = (int) axis.outputSize();
        double[] sums = new double[outputs];
        boolean[] untouched = new boolean[outputs];
        long b = axis.window().baseDilation();
        for (int o = 0; o < outputs; o++) {
            untouched[o] = true;
            for (long tap = 0; tap < axis.window().size(); tap++) {
                long position = axis.window().position(o, tap);
                long source = axis.sourceAt(position);
                if (source != PaddingMode.NONE) {
                    sums[o] += counts[(int) source];
                    untouched[o] &= inner[(int) source];
                } else if (Math.floorMod(position, b) == 0) {
                    untouched[o] = false;
                }
            }
        }
        return new Paths(sums, untouched, whole);
    }

    public Paths through(ResizeAxis axis) {
        int outputs = (int) axis.outputSize();
        double[] sums = new double[outputs];
        boolean[] untouched = new boolean[outputs];
        for (int o = 0; o < outputs; o++) {
            untouched[o] = true;
            for (long tap = 0; tap < axis.taps(o); tap++) {
                int source = (int) axis.source(o, tap);
                sums[o] += axis.weight(o, tap) * counts[source];
                untouched[o] &= inner[source];
            }
        }
        return new Paths(sums, untouched, whole * axis.whole());
    }

    /**
     * The outputs that no border touches.
     *
     * @param period outputs after which the counts repeat; 0 where there are too few outputs to tell
     */
    public record Interior(double fewest, double most, int period) {
        public boolean even() {
            return fewest == most;
        }
    }

    /** Of the longest stretch of such outputs: a dilated kernel leaves holes that no border reaches either. Null where there are none. */
    public Interior interior() {
        int from = 0;
        int to = 0;
        int start = 0;
        for (int o = 0; o < inner.length; o++) {
            start = inner[o] ? start : o + 1;
            if (o + 1 - start > to - from) {
                from = start;
                to = o + 1;
            }
        }
        double fewest = Double.POSITIVE_INFINITY;
        double most = 0;
        for (int o = from; o < to; o++) {
            fewest = Math.min(fewest, at(o));
            most = Math.max(most, at(o));
        }
        return from == to ? null : new Interior(fewest, most, period(from, to));
    }

    private int period(int from, int to) {
        for (int period = 1; 2 * period <= to - from; period++) {
            int i = from;
            while (i + period < to && counts[i] == counts[i + period]) {
                i++;
            }
            if (i + period == to) {
                return period;
            }
        }
        return 0;
    }
}
