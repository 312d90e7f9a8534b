package atrous.network;

import java.util.ArrayList;
import java.util.List;

/** Numbers in a network's text. */
final class Numbers {

    /** What is given where a text is no number. */
    static final long NONE = Long.MIN_VALUE;
    private static final int MOST_DIGITS = 15;

    private Numbers() {}

    /** A whole number, or {@link #NONE}. */
    static long whole(String text) {
        boolean negative = !text.isEmpty() && text.charAt(0) == '-';
        int from = negative ? 1 : 0;
        if (text.length() == from || text.length() - from > MOST_DIGITS) {
            return NONE;
        }
        long value = 0;
        for (int i = from; i < text.length(); i++) {
            if (!isDigit(text.charAt(i))) {
                return NONE;
            }
            value = value * 10 + text.charAt(i) - '0';
        }
        return negative ? -value : value;
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** Whole numbers between separators, or null. */
    static List<Long> list(String text, char separator) {
        var numbers = new ArrayList<Long>();
        int from = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || text.charAt(i) == separator || separator == 'x' && text.charAt(i) == '×') {
                long number = whole(text.substring(from, i));
                if (number == NONE) {
                    return null;
                }
                numbers.add(number);
                from = i + 1;
            }
        }
        return numbers;
    }
}
