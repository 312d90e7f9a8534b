package atrous.build;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Functions that only return, as expressions; no semicolon before a brace; no {@code b=b}; longs as literals. */
final class Shorter {

    private static final String STRING = Tokens.STRING.pattern();

    private Shorter() {}

    static String of(String script) {
        String text = Pattern.compile("=>\\{return ((?:" + STRING + "|[^;{}\"'])*);\\}").matcher(script)
                .replaceAll("=>$1");
        String toLong = Tokens.find(text, "([\\w$]+)=val=>BigInt\\.asIntN\\(64,BigInt\\(val\\|0\\)\\)").group(1);
        text = without(text, "(?<=[;{])([a-z])=\\2;");
        text = literals(text, toLong);
        return without(text, ";(?=\\})");
    }

    private static String without(String script, String part) {
        return Pattern.compile("(" + STRING + ")|" + part).matcher(script).replaceAll(m ->
                m.group(1) == null ? "" : Matcher.quoteReplacement(m.group(1)));
    }

    private static String literals(String script, String toLong) {
        Pattern call = Pattern.compile("(" + STRING + ")|(?<![\\w$.])" + Pattern.quote(toLong)
                + "\\((?:(\\d+)|\\((-\\d+)\\))\\)");
        return call.matcher(script).replaceAll(m -> Matcher.quoteReplacement(m.group(1) != null ? m.group(1)
                : m.group(2) != null ? m.group(2) + "n" : m.group(3) + "n"));
    }
}
