package atrous.state;

/** Percent-encoded text. What is not a right escape stands for itself: a link is typed and cut by people. */
final class PercentText {

    private PercentText() {}

    static String decode(String text) {
        var out = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int high = c == '%' && i + 2 < text.length() ? hexDigit(text.charAt(i + 1)) : -1;
            int low = high >= 0 ? hexDigit(text.charAt(i + 2)) : -1;
            if (low >= 0 && high < 8) {
                out.append((char) (high * 16 + low));
                i += 2;
            } else {
                out.append(c == '+' ? ' ' : c);
            }
        }
        return out.toString();
    }

    /** Not {@code Character.digit}, which brings Unicode's tables with it. */
    private static int hexDigit(char c) {
        return c >= '0' && c <= '9' ? c - '0' : c >= 'a' && c <= 'f' ? c - 'a' + 10
                : c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1;
    }
}
