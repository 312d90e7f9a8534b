package atrous.field;

import java.util.Arrays;

/**
 * A number for each cell of an axis, none outside a stretch that begins and ends with cells that have one.
 *
 * @param from the first of these cells
 * @param exponent of two, by which all values are to be multiplied
 */
record Line(int from, double[] values, int exponent) {

    static Line cell(int cell) {
        return new Line(cell, new double[] {1}, 0);
    }

    static Line ones(int cells) {
        double[] values = new double[cells];
        Arrays.fill(values, 1);
        return new Line(0, values, 0);
    }

    int to() {
        return from + values.length;
    }

    double at(int cell) {
        return cell < from || cell >= to() ? 0 : values[cell - from];
    }

    /** What comes to the cells that are read; null where none is. */
    Line through(AxisRuns all) {
        AxisRuns runs = all.within(from, to(), 0, Integer.MAX_VALUE);
        int first = runs.firstCell();
        int last = runs.lastCell();
        if (last < 0) {
            return null;
        }
        double[] sums = new double[last - first + 1];
        for (int r = 0; r < runs.size(); r++) {
            int o = runs.output(r) - from;
            int c = runs.cell(r) - first;
            int outputStep = runs.outputStep(r);
            int cellStep = runs.cellStep(r);
            double weight = runs.weight(r);
            for (int i = runs.count(r); i > 0; i--) {
                sums[c] += weight * values[o];
                o += outputStep;
                c += cellStep;
            }
        }
        return trimmed(first, sums, exponent);
    }

    /** Null where all are 0. */
    private static Line trimmed(int from, double[] values, int exponent) {
        int low = 0;
        while (low < values.length && values[low] == 0) {
            low++;
        }
        int high = values.length;
        while (high > low && values[high - 1] == 0) {
            high--;
        }
        if (low == high) {
            return null;
        }
        double[] kept = low == 0 && high == values.length ? values : Arrays.copyOfRange(values, low, high);
        return new Line(from + low, kept, exponent + Scaled.normalise(kept));
    }

    Line plus(Line other) {
        if (other.exponent > exponent) {
            return other.plus(this);
        }
        int first = Math.min(from, other.from);
        double[] sums = new double[Math.max(to(), other.to()) - first];
        System.arraycopy(other.values, 0, sums, other.from - first, other.values.length);
        if (other.exponent < exponent) {
            Scaled.lower(sums, Scaled.factor(exponent - other.exponent));
        }
        for (int i = 0; i < values.length; i++) {
            sums[from - first + i] += values[i];
        }
        return trimmed(first, sums, exponent);
    }

    /** 1 where there is a number. */
    Line reached() {
        double[] ones = new double[values.length];
        for (int i = 0; i < ones.length; i++) {
            ones[i] = values[i] > 0 ? 1 : 0;
        }
        return new Line(from, ones, 0);
    }

    boolean same(Line other) {
        return this == other || from == other.from && exponent == other.exponent && Arrays.equals(values, other.values);
    }

    /** Whether this has a number wherever the other has one. */
    boolean covers(Line other) {
        if (other.from < from || other.to() > to()) {
            return false;
        }
        for (int i = 0; i < other.values.length; i++) {
            if (other.values[i] > 0 && values[other.from - from + i] == 0) {
                return false;
            }
        }
        return true;
    }

    /** @param first the cell of the first sum */
    void addTo(double[] sums, int first, double factor) {
        for (int i = 0; i < values.length; i++) {
            sums[from - first + i] += values[i] * factor;
        }
    }

    double most() {
        double most = 0;
        for (double value : values) {
            most = Math.max(most, value);
        }
        return most;
    }

    double sum() {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum;
    }
}
