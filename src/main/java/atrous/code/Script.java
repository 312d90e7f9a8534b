package atrous.code;

/** The text of a program as it grows, line by line. */
final class Script {

    static final int WIDTH = 100;

    private final StringBuilder text = new StringBuilder();
    private final CaveatWords words;

    Script(CaveatWords words) {
        this.words = words;
    }

    void line(String code) {
        text.append(code).append('\n');
    }

    /** {@code start} followed by a call, broken into several lines where it is too long. */
    void line(String start, Call call) {
        int indent = 0;
        while (indent < start.length() && start.charAt(indent) == ' ') {
            indent++;
        }
        line(start + call.text(indent, start.length()));
    }

    /** A call that makes {@code y}, and the shape that comes out. */
    void check(Call call, String shape) {
        String code = "y = " + call.text(0, 4);
        String comment = "# -> " + shape;
        boolean fits = code.length() + 2 + comment.length() <= WIDTH;
        line(code + (fits ? "  " : "\n") + comment);
    }

    void blank() {
        text.append('\n');
    }

    void caveat(Caveat caveat) {
        for (String line : Wrap.lines(words.of(caveat), WIDTH - 2)) {
            line("# " + line);
        }
    }

    String text() {
        return text.toString();
    }
}
