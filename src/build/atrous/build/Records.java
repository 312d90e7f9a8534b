package atrous.build;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Every record has an {@code equals} of its own; here all share one, which compares what fields the object has:
 * references as {@code Objects.equals} does, all else by value.
 */
final class Records {

    private static final String SHARED = "Reqs";
    private static final String SAME_CLASS = "b!==null&&[\\w$]+\\(b\\)===[\\w$]+\\([\\w$]+\\)";

    private static final Pattern NONE = Pattern.compile(
            "\\(a,b\\)=>\\{return a===b\\?1:" + SAME_CLASS + "\\?1:0;\\}");
    private static final Pattern FEW = Pattern.compile("\\(a,b\\)=>\\{let c;if\\(a===b\\)c=1;else if\\(!\\("
            + SAME_CLASS + "\\)\\)c=0;else\\{b=b;c=(?:" + compared("x") + "\\?0:)*" + compared("z") + "\\?1:0;\\}return c;\\}");
    private static final Pattern MANY = Pattern.compile("\\(a,b\\)=>\\{let c;a:\\{if\\(a===b\\)\\{c=1;break a;\\}if\\(!\\("
            + SAME_CLASS + "\\)\\)\\{c=0;break a;\\}b=b;(?:if\\(" + compared("x") + "\\)\\{c=[01];break a;\\})+c=[01];\\}"
            + "return c;\\}");

    private Records() {}

    static String of(String script) {
        String text = script;
        for (Pattern each : new Pattern[] {NONE, FEW, MANY}) {
            text = each.matcher(text).replaceAll(SHARED);
        }
        if (text.equals(script)) {
            return script;
        }
        if (Tokens.names(script).contains(SHARED)) {
            throw new IllegalStateException("a name is taken: " + SHARED);
        }
        String equal = objectsEquals(script);
        int start = text.indexOf("let ");
        return text.substring(0, start) + "let " + SHARED
                + "=(a,b)=>a===b||b!==null&&a.constructor===b.constructor&&Object.keys(a).every(k=>a[k]===b[k]||"
                + "typeof a[k]==='object'&&" + equal + "(a[k],b[k]))?1:0;" + text.substring(start);
    }

    /** The same field of two objects, compared by a function or an operator. */
    private static String compared(String group) {
        return "(?:!?[\\w$]+\\(a\\.(?<%1$s>[\\w$]+),b\\.\\k<%1$s>\\)|a\\.(?<%1$so>[\\w$]+)[!=]==?b\\.\\k<%1$so>)"
                .formatted(group);
    }

    /** What compares two fields that hold references. */
    private static String objectsEquals(String script) {
        Matcher m = Tokens.find(script,
                "([\\w$]+)=\\(b,c\\)=>\\{if\\(b!==c\\)return b!==null\\?b\\.[\\w$]+\\(c\\):c!==null\\?0:1;return 1;\\}");
        return m.group(1);
    }
}
