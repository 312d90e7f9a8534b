package atrous.field;

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

    /** What comes to the cells that are read, first along one axis and then along the other; null where none is. */
    Grid through(AxisRuns rows, AxisRuns columns) {
        Grid down = rows.identity() ? this : alongRows(rows);
        Grid across = down == null || columns.identity() ? down : down.alongColumns(columns);
        return across == null || across == this ? across : across.trimmed();
    }

    private Grid alongRows(AxisRuns runs) {
        int first = runs.firstCell();
        int rows = runs.lastCell() - first + 1;
        if (rows <= 0) {
            return null;
        }
        double[] sums = new double[rows * width];
        for (int r = 0; r < runs.size(); r++) {
            double weight = runs.weight(r);
            for (int i = 0; i < runs.count(r); i++) {
                int from = (runs.output(r) + i * runs.outputStep(r) - top) * width;
                int to = (runs.cell(r) + i * runs.cellStep(r) - first) * width;
                for (int c = 0; c < width; c++) {
                    sums[to + c] += weight * values[from + c];
                }
            }
        }
        return new Grid(first, left, rows, width, sums, exponent);
    }

    private Grid alongColumns(AxisRuns runs) {
        int first = runs.firstCell();
        int columns = runs.lastCell() - first + 1;
        if (columns <= 0) {
            return null;
        }
        double[] sums = new double[height * columns];
        for (int row = 0; row < height; row++) {
            for (int r = 0; r < runs.size(); r++) {
                int from = row * width + runs.output(r) - left;
                int to = row * columns + runs.cell(r) - first;
                int outputStep = runs.outputStep(r);
                int cellStep = runs.cellStep(r);
                double weight = runs.weight(r);
                for (int i = runs.count(r); i > 0; i--) {
                    sums[to] += weight * values[from];
                    from += outputStep;
                    to += cellStep;
                }
            }
        }
        return new Grid(top, first, height, columns, sums, exponent);
    }

    Grid plus(Grid other) {
        if (other.exponent > exponent) {
            return other.plus(this);
        }
        int up = Math.min(top, other.top);
        int begin = Math.min(left, other.left);
        int rows = Math.max(top + height, other.top + other.height) - up;
        int columns = Math.max(left + width, other.left + other.width) - begin;
        double[] sums = new double[rows * columns];
        other.addTo(sums, up, begin, columns);
        if (other.exponent < exponent) {
            Scaled.lower(sums, Scaled.factor(exponent - other.exponent));
        }
        addTo(sums, up, begin, columns);
        return new Grid(up, begin, rows, columns, sums, exponent + Scaled.normalise(sums));
    }

    private void addTo(double[] sums, int up, int begin, int columns) {
        for (int row = 0; row < height; row++) {
            int to = (row + top - up) * columns + left - begin;
            for (int c = 0; c < width; c++) {
                sums[to + c] += values[row * width + c];
            }
        }
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
