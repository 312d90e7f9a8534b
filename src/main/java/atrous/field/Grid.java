package atrous.field;

import java.util.Arrays;

/**
 * A number for each cell of a map of two axes, none outside a rectangle each of whose sides has a cell with one.
 *
 * @param values row-major
 * @param exponent of two, by which all values are to be multiplied
 */
record Grid(int top, int left, int height, int width, double[] values, int exponent) {

    double at(int row, int column) {
        return row < top || row >= top + height || column < left || column >= left + width ? 0
                : values[(row - top) * width + column - left];
    }

    /** What comes to the cells that are read; null where none is. */
    Grid through(AxisRuns rows, AxisRuns columns) {
        int up = rows.firstCell();
        int begin = columns.firstCell();
        int high = rows.lastCell() - up + 1;
        int wide = columns.lastCell() - begin + 1;
        if (high <= 0 || wide <= 0) {
            return null;
        }
        double[] sums = new double[high * wide];
        double[] row = new double[width];
        int[][] readers = rows.byCell(up, high);
        for (int to = 0; to < high; to++) {
            if (readers[to].length == 0) {
                continue;
            }
            // Down into one row first, so that it stays near while it is spread across.
            Arrays.fill(row, 0);
            for (int r : readers[to]) {
                int steps = rows.outputStep(r) == 0 ? 0 : Math.floorDiv(up + to - rows.cell(r), rows.cellStep(r));
                int from = (rows.output(r) + steps * rows.outputStep(r) - top) * width;
                double weight = rows.weight(r);
                for (int c = 0; c < width; c++) {
                    row[c] += weight * values[from + c];
                }
            }
            spread(row, columns, sums, to * wide - begin);
        }
        return new Grid(up, begin, high, wide, sums, exponent).trimmed();
    }

    private void spread(double[] row, AxisRuns columns, double[] sums, int at) {
        for (int r = 0; r < columns.size(); r++) {
            int from = columns.output(r) - left;
            int to = at + columns.cell(r);
            int outputStep = columns.outputStep(r);
            int cellStep = columns.cellStep(r);
            double weight = columns.weight(r);
            int count = columns.count(r);
            if (outputStep == 1 && cellStep == 1) {
                // The same loop in the shape that compiles best.
                for (int i = 0; i < count; i++) {
                    sums[to + i] += weight * row[from + i];
                }
                continue;
            }
            for (int i = count; i > 0; i--) {
                sums[to] += weight * row[from];
                from += outputStep;
                to += cellStep;
            }
        }
    }

    /** @param fresh whether nobody else has the other one, so that it may be changed */
    Grid plus(Grid other, boolean fresh) {
        if (fresh && other.exponent == exponent && other.top <= top && other.left <= left && other.top + other.height >= top + height
                && other.left + other.width >= left + width) {
            addTo(other.values, other.top, other.left, other.width);
            return new Grid(other.top, other.left, other.height, other.width, other.values,
                    exponent + Scaled.normalise(other.values));
        }
        Grid large = other.exponent > exponent ? other : this;
        Grid small = large == this ? other : this;
        int up = Math.min(top, other.top);
        int begin = Math.min(left, other.left);
        int rows = Math.max(top + height, other.top + other.height) - up;
        int columns = Math.max(left + width, other.left + other.width) - begin;
        double[] sums = new double[rows * columns];
        small.addTo(sums, up, begin, columns);
        if (small.exponent < large.exponent) {
            Scaled.lower(sums, Scaled.factor(large.exponent - small.exponent));
        }
        large.addTo(sums, up, begin, columns);
        return new Grid(up, begin, rows, columns, sums, large.exponent + Scaled.normalise(sums));
    }

    private void addTo(double[] sums, int up, int begin, int columns) {
        for (int row = 0; row < height; row++) {
            int to = (row + top - up) * columns + left - begin;
            for (int c = 0; c < width; c++) {
                sums[to + c] += values[row * width + c];
            }
        }
    }

    double[] rowSums() {
        double[] sums = new double[height];
        for (int i = 0; i < values.length; i++) {
            sums[Math.floorDiv(i, width)] += values[i];
        }
        return sums;
    }

    double[] columnSums() {
        double[] sums = new double[width];
        for (int i = 0; i < values.length; i++) {
            sums[Math.floorMod(i, width)] += values[i];
        }
        return sums;
    }

    /** 1 where there is a number. */
    Grid reached() {
        double[] ones = new double[values.length];
        for (int i = 0; i < ones.length; i++) {
            ones[i] = values[i] > 0 ? 1 : 0;
        }
        return new Grid(top, left, height, width, ones, 0);
    }

    /** Without sides that have no number; null where there is none at all. */
    Grid trimmed() {
        int low = 0;
        while (low < height && isEmpty(low * width, 1, width)) {
            low++;
        }
        if (low == height) {
            return null;
        }
        int high = height;
        while (isEmpty((high - 1) * width, 1, width)) {
            high--;
        }
        int begin = 0;
        while (isEmpty(begin, width, height)) {
            begin++;
        }
        int end = width;
        while (isEmpty(end - 1, width, height)) {
            end--;
        }
        double[] kept = values;
        if (high - low < height || end - begin < width) {
            kept = new double[(high - low) * (end - begin)];
            for (int row = low; row < high; row++) {
                System.arraycopy(values, row * width + begin, kept, (row - low) * (end - begin), end - begin);
            }
        }
        return new Grid(top + low, left + begin, high - low, end - begin, kept, exponent + Scaled.normalise(kept));
    }

    private boolean isEmpty(int at, int step, int count) {
        for (int i = 0; i < count; i++) {
            if (values[at + i * step] > 0) {
                return false;
            }
        }
        return true;
    }

    static Grid empty(int top, int left, int height, int width, int exponent) {
        return new Grid(top, left, height, width, new double[height * width], exponent);
    }

    /** Adds the product of two lines within the rectangle; its exponent must not be larger. */
    void add(Line rows, Line columns) {
        double factor = Scaled.factor(exponent - rows.exponent() - columns.exponent());
        double least = Scaled.DOWN * Scaled.DOWN * Scaled.DOWN;
        for (int r = 0; r < rows.values().length; r++) {
            double weight = rows.values()[r];
            int to = (rows.from() + r - top) * width + columns.from() - left;
            double[] across = columns.values();
            if (weight > 0 && factor == 1) {
                for (int c = 0; c < across.length; c++) {
                    values[to + c] += weight * across[c];
                }
            } else if (weight > 0) {
                for (int c = 0; c < across.length; c++) {
                    values[to + c] += across[c] > 0 ? Math.max(least, weight * across[c] * factor) : 0;
                }
            }
        }
    }
}
