package atrous.state;

/**
 * A network's text in a link: what it is made of by signs that links leave as they are ({@code ;} ends a line, {@code +} is
 * a space), everything else percent-encoded UTF-8.
 */
final class NetworkLinkText {

    private static final String WRITTEN = "\n {}<#";
    private static final String LINKED = ";+()~!";
    /** Besides letters and digits. */
    private static final String PLAIN = ":,.-_/";
    private static final String HEX = "0123456789ABCDEF";

    private NetworkLinkText() {}

    static String encode(String text) {
        var out = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int sign = WRITTEN.indexOf(c);
            if (sign >= 0) {
                out.append(LINKED.charAt(sign));
            } else if (c >= '0' && c <= '9' || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || PLAIN.indexOf(c) >= 0) {
                out.append(c);
            } else {
                int point = text.codePointAt(i);
                i += point > 0xFFFF ? 1 : 0;
                encode(point, out);
            }
        }
        return out.toString();
    }

    private static void encode(int point, StringBuilder out) {
        int more = point < 0x80 ? 0 : point < 0x800 ? 1 : point < 0x10000 ? 2 : 3;
        int mark = more == 0 ? 0 : more == 1 ? 0xC0 : more == 2 ? 0xE0 : 0xF0;
        octet(mark | point >> 6 * more, out);
        for (int i = more - 1; i >= 0; i--) {
            octet(0x80 | point >> 6 * i & 0x3F, out);
        }
    }

    private static void octet(int octet, StringBuilder out) {
        out.append('%').append(HEX.charAt(octet >> 4)).append(HEX.charAt(octet & 15));
    }

    /** What is no right escape stands for itself. */
    static String decode(String text) {
        var out = new StringBuilder();
        int i = 0;
        while (i < text.length()) {
            int sign = LINKED.indexOf(text.charAt(i));
            int first = octet(text, i);
            int more = first < 0 ? 0 : first < 0x80 ? 0 : first >= 0xF0 ? 3 : first >= 0xE0 ? 2 : first >= 0xC0 ? 1 : -1;
            int point = more <= 0 ? first : first & 0x3F >> more;
            for (int k = 1; k <= more; k++) {
                int next = octet(text, i + 3 * k);
                point = point < 0 || next < 0x80 || next >= 0xC0 ? -1 : point << 6 | next & 0x3F;
            }
            if (sign >= 0 || first < 0 || more < 0 || point < 0 || point > 0x10FFFF) {
                out.append(sign >= 0 ? WRITTEN.charAt(sign) : text.charAt(i));
                i++;
            } else {
                out.appendCodePoint(point);
                i += 3 * (more + 1);
            }
        }
        return out.toString();
    }

    /** The octet that is escaped there, or −1. */
    private static int octet(String text, int at) {
        if (at + 2 >= text.length() || text.charAt(at) != '%') {
            return -1;
        }
        int high = digit(text.charAt(at + 1));
        int low = digit(text.charAt(at + 2));
        return high < 0 || low < 0 ? -1 : high << 4 | low;
    }

    private static int digit(char c) {
        return c >= '0' && c <= '9' ? c - '0' : c >= 'a' && c <= 'f' ? c - 'a' + 10 : c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1;
    }
}
