package atrous.state;

import atrous.tensor.Matrix;
import atrous.text.Decimal;
import java.util.ArrayList;
import java.util.List;

/** Matrices as people write them: rows on lines or between semicolons, numbers between spaces, tabs or commas. */
final class MatrixText {

    private static final int LONGEST_QUOTE = 40;

    private MatrixText() {}

    /**
     * Brackets are passed over, so that a NumPy or MATLAB literal reads too.
     *
     * @return null where rows differ in length or something is no number
     */
    static Matrix parse(String text) {
        var rows = new ArrayList<List<String>>();
        for (String line : lines(text)) {
            List<String> row = words(line);
            if (!row.isEmpty()) {
                rows.add(row);
            }
        }
        return rows.isEmpty() ? null : rectangle(rows);
    }

    private static Matrix rectangle(List<List<String>> rows) {
        int columns = rows.get(0).size();
        float[] values = new float[rows.size() * columns];
        for (int r = 0; r < rows.size(); r++) {
            if (rows.get(r).size() != columns) {
                return null;
            }
            for (int c = 0; c < columns; c++) {
                double value = Decimal.parse(rows.get(r).get(c));
                if (!(Math.abs(value) <= Float.MAX_VALUE)) {
                    return null;
                }
                values[r * columns + c] = (float) value;
            }
        }
        return new Matrix(rows.size(), columns, values);
    }

    /** Rows end at a line's end, a semicolon or a closing bracket. */
    private static List<String> lines(String text) {
        return cut(text, "\n\r;]");
    }

    private static List<String> words(String line) {
        return cut(line, " \t,[()");
    }

    private static List<String> cut(String text, String separators) {
        var parts = new ArrayList<String>();
        int from = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || isIn(separators, text.charAt(i))) {
                if (i > from) {
                    parts.add(text.substring(from, i));
                }
                from = i + 1;
            }
        }
        return parts;
    }

    private static boolean isIn(String set, char c) {
        for (int i = 0; i < set.length(); i++) {
            if (set.charAt(i) == c) {
                return true;
            }
        }
        return false;
    }

    /** One row a line, to be edited. */
    static String lines(Matrix m) {
        return join(m, " ", "\n");
    }

    /** On one line, for a link. */
    static String compact(Matrix m) {
        return join(m, ",", ";");
    }

    private static String join(Matrix m, String between, String rowEnd) {
        var text = new StringBuilder();
        for (int r = 0; r < m.rows(); r++) {
            text.append(r == 0 ? "" : rowEnd);
            for (int c = 0; c < m.columns(); c++) {
                text.append(c == 0 ? "" : between).append(Decimal.exact(m.at(r, c)));
            }
        }
        return text.toString();
    }

    static String shortened(String text) {
        return text.length() <= LONGEST_QUOTE ? text : text.substring(0, LONGEST_QUOTE) + "…";
    }
}
