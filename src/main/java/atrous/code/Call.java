package atrous.code;

import java.util.ArrayList;
import java.util.List;

/** A Python call: on one line where it fits, else one argument a line. */
final class Call {

    private record Argument(String key, String value, Call call) {
        String flat() {
            return key + (call == null ? value : call.flat());
        }

        String text(int indent) {
            return key.equals(NOTE) ? key + value
                    : key + (call == null ? value : call.text(indent, indent + key.length())) + ",";
        }
    }

    private static final String NOTE = "# ";

    private final String open;
    private String close;
    private final List<Argument> arguments = new ArrayList<>();
    private boolean broken;

    Call(String name) {
        this(name + "(", ")");
    }

    Call(String open, String close) {
        this.open = open;
        this.close = close;
    }

    /** A call with one argument, a list; the list itself where the name is empty. */
    static Call ofList(String name) {
        return name.isEmpty() ? new Call("[", "]") : new Call(name + "([", "])");
    }

    Call with(String value) {
        arguments.add(new Argument("", value, null));
        return this;
    }

    Call with(long value) {
        return with(Long.toString(value));
    }

    Call with(Call value) {
        arguments.add(new Argument("", null, value));
        return this;
    }

    Call with(String key, String value) {
        arguments.add(new Argument(key + "=", value, null));
        return this;
    }

    Call with(String key, long value) {
        return with(key, Long.toString(value));
    }

    Call withIf(boolean wanted, String key, String value) {
        return wanted ? with(key, value) : this;
    }

    Call withIf(boolean wanted, String key, long value) {
        return wanted ? with(key, value) : this;
    }

    /** A line of comment before the next argument. */
    Call note(String line) {
        arguments.add(new Argument(NOTE, line, null));
        return broken();
    }

    /** What stands behind the closing bracket. */
    Call then(String rest) {
        close += rest;
        return this;
    }

    /** Puts every argument on its own line even where all would fit on one. */
    Call broken() {
        broken = true;
        return this;
    }

    /**
     * @param indent spaces before the line that the call stands in
     * @param column where the call starts on that line
     */
    String text(int indent, int column) {
        String flat = flat();
        // One column is left for a comma.
        if (!broken && column + flat.length() < Script.WIDTH) {
            return flat;
        }
        String spaces = " ".repeat(indent);
        var text = new StringBuilder(open).append("\n");
        for (Argument argument : arguments) {
            text.append(spaces).append("    ").append(argument.text(indent + 4)).append("\n");
        }
        return text.append(spaces).append(close).toString();
    }

    private String flat() {
        return open + Py.join(arguments.stream().map(Argument::flat).toList()) + close;
    }
}
