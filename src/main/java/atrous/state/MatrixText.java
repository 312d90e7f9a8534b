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
        List<List<String>> rows = rows(text);
        if (rows.isEmpty() || !wrong(rows).isEmpty()) {
            return null;
        }
        int columns = rows.get(0).size();
        float[] values = new float[rows.size() * columns];
        for (int i = 0; i < values.length; i++) {
            values[i] = (float) Decimal.parse(rows.get(i / columns).get(i % columns));
        }
        return new Matrix(rows.size(), columns, values);
    }

    /** What keeps a text from being a matrix: a word, or a whole row; empty where that is all of the text. */
    static String wrong(String text) {
        String wrong = wrong(rows(text));
        return wrong.equals(text) ? "" : shortened(wrong);
    }

    private static String wrong(List<List<String>> rows) {
        for (List<String> row : rows) {
            for (String word : row) {
                if (!(Math.abs(Decimal.parse(word)) <= Float.MAX_VALUE)) {
                    return word;
                }
            }
            if (row.size() != rows.get(0).size()) {
                return String.join(" ", row);
            }
        }
        return "";
    }

    /** Rows end at a line's end, a semicolon or a closing bracket. */
    private static List<List<String>> rows(String text) {
        var rows = new ArrayList<List<String>>();
        for (String line : cut(bare(text), "\n\r;]")) {
            List<String> words = cut(line, " \t,[()");
            if (!words.isEmpty()) {
                rows.add(words);
            }
        }
        return rows;
    }

    /** What consoles print of an array, as in {@code array([[1, 2]], dtype=float32)}, without the call around it. */
    private static String bare(String text) {
        String trimmed = text.trim();
        int start = 0;
        while (start < trimmed.length() && isLetter(trimmed.charAt(start))) {
            start++;
        }
        int end = trimmed.length();
        while (end > start && trimmed.charAt(end - 1) != ']') {
            end--;
        }
        boolean called = start > 0 && end > start && trimmed.charAt(start) == '(';
        return called ? trimmed.substring(start, end) : text;
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '.';
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
