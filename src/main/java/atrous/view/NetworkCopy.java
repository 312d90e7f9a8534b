package atrous.view;

import java.util.List;

/** A table as text for other programs. */
public enum NetworkCopy {
    CSV("CSV"), MARKDOWN("Markdown"), LATEX("LaTeX");

    private final String title;

    NetworkCopy(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }

    /** @param nodes those of the table, in order */
    public String text(NetworkTable table, List<Integer> nodes) {
        var out = new StringBuilder();
        if (this == LATEX) {
            out.append("% \\usepackage{booktabs}\n\\begin{tabular}{");
            for (NetworkColumn column : table.columns()) {
                out.append(column.isNumber() ? 'r' : 'l');
            }
            out.append("}\n\\toprule\n");
        }
        row(out, table, -1);
        if (this == MARKDOWN) {
            for (NetworkColumn column : table.columns()) {
                out.append(column.isNumber() ? "| ---: " : "| :--- ");
            }
            out.append("|\n");
        }
        out.append(this == LATEX ? "\\midrule\n" : "");
        for (int node : nodes) {
            row(out, table, node);
        }
        return out.append(this == LATEX ? "\\bottomrule\n\\end{tabular}\n" : "").toString();
    }

    /** @param node −1 for the head */
    private void row(StringBuilder out, NetworkTable table, int node) {
        boolean first = true;
        for (NetworkColumn column : table.columns()) {
            String text = escaped(node < 0 ? column.head() : column.cells().get(node).plain());
            out.append(switch (this) {
                case CSV -> first ? text : "," + text;
                case MARKDOWN -> "| " + text + " ";
                case LATEX -> first ? text : " & " + text;
            });
            first = false;
        }
        out.append(switch (this) {
            // Of RFC 4180.
            case CSV -> "\r\n";
            case MARKDOWN -> "|\n";
            case LATEX -> " \\\\\n";
        });
    }

    private String escaped(String text) {
        boolean quotes = this == CSV && (has(text, ',') || has(text, '"') || has(text, '\n'));
        var out = new StringBuilder(quotes ? "\"" : "");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            out.append(switch (this) {
                case CSV -> c == '"' ? "\"\"" : Character.toString(c);
                case MARKDOWN -> markdown(c);
                case LATEX -> latex(c);
            });
        }
        return out.append(quotes ? "\"" : "").toString();
    }

    private static boolean has(String text, char c) {
        return text.indexOf(c) >= 0;
    }

    private static String markdown(char c) {
        return c == '|' || c == '\\' || c == '*' || c == '_' || c == '`' || c == '<' || c == '[' ? "\\" + c : Character.toString(c);
    }

    private static String latex(char c) {
        return c == '\\' ? "\\textbackslash{}" : c == '~' ? "\\textasciitilde{}" : c == '^' ? "\\textasciicircum{}"
                : c == '–' ? "--" : c == '−' ? "$-$" : c == '×' ? "$\\times$"
                : c == '&' || c == '%' || c == '$' || c == '#' || c == '_' || c == '{' || c == '}' ? "\\" + c
                : Character.toString(c);
    }
}
