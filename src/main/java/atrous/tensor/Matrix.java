package atrous.tensor;

import java.util.Arrays;

/** A rectangle of numbers, row by row. Equal by content; never changed after it was made. */
public final class Matrix {

    private final int rows;
    private final int columns;
    private final float[] values;

    /** @param values {@code rows · columns} numbers; the array is copied */
    public Matrix(int rows, int columns, float[] values) {
        if (rows < 1 || columns < 1 || values.length != rows * columns) {
            throw new IllegalArgumentException("a matrix has rows times columns values");
        }
        this.rows = rows;
        this.columns = columns;
        this.values = values.clone();
        for (int i = 0; i < values.length; i++) {
            this.values[i] = unsignedZero(values[i]);
        }
    }

    public static Matrix of(Plane plane, int rows, int columns) {
        float[] values = new float[rows * columns];
        for (int i = 0; i < values.length; i++) {
            values[i] = plane.at(i / columns, i % columns);
        }
        return new Matrix(rows, columns, values);
    }

    public int rows() {
        return rows;
    }

    public int columns() {
        return columns;
    }

    public float at(int row, int column) {
        return values[row * columns + column];
    }

    public Matrix with(int row, int column, float value) {
        var changed = new Matrix(rows, columns, values);
        changed.values[row * columns + column] = unsignedZero(value);
        return changed;
    }

    /** Zero is written without a sign, and matrices are compared with what is read back. */
    private static float unsignedZero(float value) {
        return value == 0 ? 0 : value;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Matrix m && rows == m.rows && columns == m.columns && sameValues(m);
    }

    private boolean sameValues(Matrix m) {
        for (int i = 0; i < values.length; i++) {
            if (values[i] != m.values[i]) {
                return false;
            }
        }
        return true;
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(values) * 31 + columns;
    }
}
