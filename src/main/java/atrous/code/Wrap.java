package atrous.code;

import java.util.ArrayList;
import java.util.List;

/** Breaks words into lines: at spaces, and between Chinese characters, which take two columns each. */
final class Wrap {

    /** Marks that may not start a line. */
    private static final String CLOSING = "，。；：、！？）」』》〉】”’…";

    private Wrap() {}

    static List<String> lines(String text, int columns) {
        var lines = new ArrayList<String>();
        int start = 0;
        int lastBreak = 0;
        int column = 0;
        for (int i = 0; i < text.length(); i++) {
            column += width(text.charAt(i));
            if (column > columns && lastBreak > start && text.charAt(i) != ' ') {
                lines.add(text.substring(start, lastBreak).strip());
                start = lastBreak;
                column = width(text.substring(start, i + 1));
            }
            if (mayBreakAfter(text, i)) {
                lastBreak = i + 1;
            }
        }
        lines.add(text.substring(start).strip());
        return lines;
    }

    private static boolean mayBreakAfter(String text, int i) {
        if (i + 1 == text.length()) {
            return false;
        }
        char next = text.charAt(i + 1);
        return text.charAt(i) == ' ' || width(text.charAt(i)) == 2 && next != ' ' && CLOSING.indexOf(next) < 0;
    }

    private static int width(String text) {
        int width = 0;
        for (int i = 0; i < text.length(); i++) {
            width += width(text.charAt(i));
        }
        return width;
    }

    /** Everything from the first CJK radical on is taken as wide. */
    private static int width(char c) {
        return c >= '\u2E80' ? 2 : 1;
    }
}
