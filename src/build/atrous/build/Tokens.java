package atrous.build;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What all passes over a script have to tell apart: strings, names, and properties, which begin with a dot. */
final class Tokens {

    static final Pattern STRING = Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*\"|'(?:[^'\\\\]|\\\\.)*'");
    static final Pattern NAME = Pattern.compile(STRING.pattern()
            + "|\\.[A-Za-z_$][\\w$]*|(?<![\\w$])[A-Za-z_$][\\w$]*");

    /** The longest name that TeaVM gives; longer ones come from hand-written JavaScript and stay as they are. */
    static final int LONGEST_GIVEN = 4;

    private static final Pattern BRACKET = Pattern.compile(STRING.pattern() + "|[\\[\\](){}]");

    private Tokens() {}

    /** Strings among them, with their quotes. */
    static List<String> names(String script) {
        var names = new ArrayList<String>();
        for (Matcher m = NAME.matcher(script); m.find();) {
            names.add(m.group());
        }
        return names;
    }

    static String renamed(String script, Map<String, String> names) {
        return NAME.matcher(script).replaceAll(m -> Matcher.quoteReplacement(
                names.getOrDefault(m.group(), m.group())));
    }

    /** Just behind the bracket that closes the one just before here. */
    static int closing(String script, int from) {
        Matcher token = BRACKET.matcher(script);
        int depth = 1;
        int end = from;
        while (depth > 0 && token.find(end)) {
            depth += switch (token.group()) {
                case "(", "[", "{" -> 1;
                case ")", "]", "}" -> -1;
                default -> 0;
            };
            end = token.end();
        }
        return end;
    }

    /** The first match; the build stops where there is none. */
    static Matcher find(String script, String pattern) {
        Matcher found = Pattern.compile(pattern).matcher(script);
        if (!found.find()) {
            throw new IllegalStateException("not a script of the expected TeaVM: no " + pattern);
        }
        return found;
    }

    static boolean inName(char c) {
        return Character.isLetterOrDigit(c) || c == '_' || c == '$';
    }
}
