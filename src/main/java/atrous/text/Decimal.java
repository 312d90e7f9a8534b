package atrous.text;

/**
 * Numbers to text and back, the same on the JVM and in the browser. Written by hand because each of the library's ways
 * costs the page more than ten kilobytes.
 */
public final class Decimal {

    private static final int MOST_DIGITS = 17;
    /** 2⁵³: below it a double holds every whole number. */
    private static final double MOST_EXACT = 9007199254740992.0;

    private Decimal() {}

    /** With at most this many decimals, trailing zeros dropped, and a true minus sign. */
    public static String show(double value, int decimals) {
        String plain = plain(value, decimals);
        var text = new StringBuilder();
        for (int i = 0; i < plain.length(); i++) {
            text.append(plain.charAt(i) == '-' ? '−' : plain.charAt(i));
        }
        return text.toString();
    }

    /** As {@link #show}, with the hyphen that programs and links read. */
    public static String plain(double value, int decimals) {
        double magnitude = Math.abs(value);
        if (!(magnitude < Double.POSITIVE_INFINITY)) {
            return value != value ? "NaN" : value < 0 ? "-∞" : "∞";
        }
        if (magnitude >= 1e15) {
            return scientific(value, 6);
        }
        // No more decimals than a double has.
        int places = decimals;
        while (places > 0 && magnitude * power(places) >= MOST_EXACT) {
            places--;
        }
        long scaled = (long) Math.floor(magnitude * power(places) + 0.5);
        var text = new StringBuilder();
        if (value < 0 && scaled != 0) {
            text.append('-');
        }
        long unit = (long) power(places);
        text.append(scaled / unit);
        long fraction = scaled % unit;
        if (fraction != 0) {
            text.append('.');
            for (long place = unit / 10; fraction != 0; place /= 10) {
                text.append(fraction / place);
                fraction %= place;
            }
        }
        return text.toString();
    }

    /** How often {@link #rounded} can take more away. */
    public static final int ROUNDS = 5;

    /** A shown number with fewer decimals, then in powers of ten with fewer digits; marked where it is no longer the same. */
    public static String rounded(String shown, int round) {
        double value = parse(shown);
        String text = round < 3 ? show(value, 2 - round) : scientific(value, ROUNDS - round).replace('-', '−');
        return parse(text) == value ? text : "≈" + text;
    }

    private static String scientific(double value, int decimals) {
        int exponent = 0;
        double unit = 1;
        for (; Math.abs(value) / unit >= 10; unit *= 10) {
            exponent++;
        }
        double small = 1;
        for (; Math.abs(value) * small < 1; small *= 10) {
            exponent--;
        }
        String mantissa = plain(value / unit * small, decimals);
        boolean carried = mantissa.equals("10") || mantissa.equals("-10");
        return carried ? mantissa.substring(0, mantissa.length() - 1) + "e" + (exponent + 1)
                : mantissa + "e" + exponent;
    }

    /** The shortest of the exact enough texts: read back as a float it gives the same float. */
    public static String exact(float value) {
        double magnitude = Math.abs((double) value);
        if (magnitude == 0 || magnitude >= 1e-4 && magnitude < 1e15) {
            for (int decimals = 0; decimals < 10; decimals++) {
                String text = plain(value, decimals);
                if ((float) parse(text) == value) {
                    return text;
                }
            }
        }
        for (int decimals = 0; decimals < 9; decimals++) {
            String text = scientific(value, decimals);
            if ((float) parse(text) == value) {
                return text;
            }
        }
        return scientific(value, 9);
    }

    /**
     * Reads {@code -12.5e-3}; a comma may not stand for the point.
     *
     * @return NaN where the text is not a decimal number
     */
    public static double parse(String text) {
        int at = 0;
        int end = text.length();
        boolean negative = at < end && (text.charAt(at) == '-' || text.charAt(at) == '−');
        if (at < end && (negative || text.charAt(at) == '+')) {
            at++;
        }
        long mantissa = 0;
        int exponent = 0;
        int digits = 0;
        boolean any = false;
        boolean point = false;
        for (; at < end; at++) {
            char c = text.charAt(at);
            if (c == '.' && !point) {
                point = true;
            } else if (c >= '0' && c <= '9') {
                any = true;
                digits += mantissa > 0 || c > '0' ? 1 : 0;
                if (digits <= MOST_DIGITS) {
                    mantissa = mantissa * 10 + (c - '0');
                    exponent -= point ? 1 : 0;
                } else {
                    exponent += point ? 0 : 1;
                }
            } else {
                break;
            }
        }
        if (!any) {
            return Double.NaN;
        }
        if (at < end && (text.charAt(at) == 'e' || text.charAt(at) == 'E')) {
            long written = wholeNumber(text.substring(at + 1));
            if (written == NO_NUMBER || Math.abs(written) > 400) {
                return Double.NaN;
            }
            exponent += (int) written;
            at = end;
        }
        double value = at < end ? Double.NaN : scaled(mantissa, exponent);
        return negative ? -value : value;
    }

    /** Ten to the power of at most 22, which is exact. */
    private static double power(int exponent) {
        double power = 1;
        for (int i = 0; i < exponent; i++) {
            power *= 10;
        }
        return power;
    }

    private static double scaled(double mantissa, int exponent) {
        double value = mantissa;
        int left = exponent;
        for (; left > 22; left -= 22) {
            value *= power(22);
        }
        for (; left < -22; left += 22) {
            value /= power(22);
        }
        return left < 0 ? value / power(-left) : value * power(left);
    }

    /** What {@link #wholeNumber} gives where the text is none. */
    public static final long NO_NUMBER = Long.MIN_VALUE;

    /** A whole number of at most 15 digits, with or without a sign. */
    public static long wholeNumber(String text) {
        char sign = text.isEmpty() ? ' ' : text.charAt(0);
        boolean negative = sign == '-' || sign == '−';
        int at = negative || sign == '+' ? 1 : 0;
        if (at == text.length() || text.length() - at > 15) {
            return NO_NUMBER;
        }
        long value = 0;
        for (; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c < '0' || c > '9') {
                return NO_NUMBER;
            }
            value = value * 10 + (c - '0');
        }
        return negative ? -value : value;
    }
}
