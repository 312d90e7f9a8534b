package atrous.build;

/** TeaVM breaks lines; they are joined, with a space only where two words or signs would become one. */
final class OneLine {

    private OneLine() {}

    static String of(String script) {
        var joined = new StringBuilder();
        for (String line : script.split("\n")) {
            if (joined.length() > 0 && !line.isEmpty()) {
                char before = joined.charAt(joined.length() - 1);
                char after = line.charAt(0);
                boolean words = Tokens.inName(before) && Tokens.inName(after);
                boolean signs = before == after && (before == '+' || before == '-');
                joined.append(words || signs ? " " : "");
            }
            joined.append(line);
        }
        return joined.append('\n').toString();
    }
}
