package atrous.build;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One definition or statement of a script's outermost function.
 *
 * @param name empty for a statement
 * @param text without {@code let} or the separator
 */
record Definition(Kind kind, String name, String text) {

    enum Kind { CLASS, VALUE, STATEMENT }

    private static final Pattern TOKEN = Pattern.compile(Tokens.STRING.pattern() + "|[A-Za-z_$][\\w$]*|\\S");
    private static final Pattern FUNCTION = Pattern.compile("[\\w$]+=(?:[\\w$]+|\\([\\w$,]*\\))=>.*");

    boolean isFunction() {
        return kind == Kind.VALUE && FUNCTION.matcher(text).matches();
    }

    boolean isEmpty() {
        return kind == Kind.VALUE && (text.equals(name) || text.equals(name + "=null"));
    }

    /** The text without its name. */
    String body() {
        return kind == Kind.CLASS ? text.substring(text.indexOf('(')) : text.substring(name.length());
    }

    /** @param block what stands between the braces of a function */
    static List<Definition> of(String block) {
        var all = new ArrayList<Definition>();
        int from = 0;
        Matcher token = TOKEN.matcher(block);
        while (token.find(from)) {
            switch (token.group()) {
                case "let" -> from = values(block, token.end(), all);
                case "function" -> {
                    int body = block.indexOf('{', token.end());
                    from = Tokens.closing(block, body + 1);
                    String name = block.substring(token.end(), block.indexOf('(', token.end())).strip();
                    all.add(new Definition(Kind.CLASS, name, block.substring(token.start(), from)));
                }
                default -> {
                    from = statementEnd(block, token.start());
                    all.add(new Definition(Kind.STATEMENT, "", block.substring(token.start(), from)));
                }
            }
        }
        return all;
    }

    private static int values(String block, int from, List<Definition> all) {
        int start = from;
        while (true) {
            int end = end(block, start, ",;");
            String text = block.substring(start, end).strip();
            int equals = text.indexOf('=');
            all.add(new Definition(Kind.VALUE, equals < 0 ? text : text.substring(0, equals), text));
            start = end + 1;
            if (block.charAt(end) == ';') {
                return start;
            }
        }
    }

    private static int statementEnd(String block, int start) {
        if (block.charAt(start) == '{') {
            return Tokens.closing(block, start + 1);
        }
        if (block.startsWith("if", start)) {
            int end = Tokens.closing(block, block.indexOf('{', start) + 1);
            return block.startsWith("else", end) ? Tokens.closing(block, block.indexOf('{', end) + 1) : end;
        }
        return Math.min(block.length(), end(block, start, ";") + 1);
    }

    /** Where one of some signs stands next, outside of brackets and strings; the end of the block where none does. */
    private static int end(String block, int from, String signs) {
        Matcher token = TOKEN.matcher(block);
        int at = from;
        while (token.find(at)) {
            String text = token.group();
            if (text.length() == 1 && signs.contains(text)) {
                return token.start();
            }
            at = "([{".contains(text) ? Tokens.closing(block, token.end()) : token.end();
        }
        return block.length();
    }
}
