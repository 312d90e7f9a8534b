package atrous.code;

import java.util.ArrayList;
import java.util.List;

/** Python literals. */
final class Py {

    private Py() {}

    /** One number where all are equal, else a tuple. */
    static String square(List<Long> values) {
        return all(values, values.get(0)) ? Long.toString(values.get(0)) : tuple(values);
    }

    static String tuple(List<?> values) {
        return "(" + join(values) + (values.size() == 1 ? ",)" : ")");
    }

    /** (low, high), one pair an axis. */
    static List<String> pairs(List<Long> lows, List<Long> highs) {
        var pairs = new ArrayList<String>();
        for (int a = 0; a < lows.size(); a++) {
            pairs.add(tuple(List.of(lows.get(a), highs.get(a))));
        }
        return pairs;
    }

    static String list(List<?> values) {
        return "[" + join(values) + "]";
    }

    static String join(List<?> values) {
        var text = new StringBuilder();
        for (Object value : values) {
            text.append(text.length() == 0 ? "" : ", ").append(literal(value));
        }
        return text.toString();
    }

    /** Not {@code toString()} of just any object: that would put every record's own into the page. */
    private static String literal(Object value) {
        return value instanceof String text ? text : Long.toString(((Number) value).longValue());
    }

    static List<Long> zeros(int count) {
        var zeros = new ArrayList<Long>();
        for (int i = 0; i < count; i++) {
            zeros.add(0L);
        }
        return zeros;
    }

    static String quote(String word) {
        return '"' + word + '"';
    }

    /** Whether each is smaller than its limit. */
    static boolean below(List<Long> values, List<Long> limits) {
        boolean below = true;
        for (int i = 0; i < values.size(); i++) {
            below &= values.get(i) < limits.get(i);
        }
        return below;
    }

    static boolean all(List<Long> values, long value) {
        return values.stream().allMatch(v -> v == value);
    }
}
