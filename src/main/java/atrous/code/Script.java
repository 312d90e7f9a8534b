package atrous.code;

import java.util.ArrayList;
import java.util.List;

/** The text of a program as it grows, line by line. */
final class Script {

    static final int WIDTH = 100;

    private final StringBuilder text = new StringBuilder();
    private final CaveatWords words;
    private final List<String> said = new ArrayList<>();
    private String margin = "";

    Script(CaveatWords words) {
        this.words = words;
    }

    void line(String code) {
        text.append(margin).append(code).append('\n');
    }

    /** How many spaces all lines begin with from now on. */
    void margin(int spaces) {
        margin = " ".repeat(spaces);
    }

    /** {@code start} followed by a call, broken into several lines where it is too long. */
    void line(String start, Call call) {
        int indent = margin.length();
        int column = indent + start.length();
        for (int i = 0; i < start.length() && start.charAt(i) == ' '; i++) {
            indent++;
        }
        line(start + call.text(indent, column));
    }

    /** A call that makes {@code y}, and the shape that comes out. */
    void check(Call call, String shape) {
        String code = "y = " + call.text(0, 4);
        String comment = "# -> " + shape;
        boolean fits = code.length() + 2 + comment.length() <= WIDTH;
        line(code + (fits ? "  " : "\n") + comment);
    }

    /** A call that makes {@code y}, and its shape printed: the one that comes out. */
    void run(Call call, String shape) {
        line("y = ", call);
        line("print(tuple(y.shape))  # -> " + shape);
    }

    void blank() {
        text.append('\n');
    }

    void caveat(Caveat caveat) {
        caveats(List.of(caveat));
    }

    void caveats(List<Caveat> caveats) {
        for (String line : comment(caveats, margin.length())) {
            line("# " + line);
        }
    }

    /** The lines of those that were not said before. */
    List<String> comment(List<Caveat> caveats, int indent) {
        var lines = new ArrayList<String>();
        for (Caveat caveat : caveats) {
            lines.addAll(remark(words.of(caveat), indent));
        }
        return lines;
    }

    void remark(String remark) {
        for (String line : remark(remark, margin.length())) {
            line("# " + line);
        }
    }

    /** The lines of a comment; none where it was made before. */
    private List<String> remark(String remark, int indent) {
        if (said.contains(remark)) {
            return List.of();
        }
        said.add(remark);
        return Wrap.lines(remark, WIDTH - 2 - indent);
    }

    String text() {
        return text.toString();
    }
}
