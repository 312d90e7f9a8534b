package atrous.build;

import java.util.ArrayList;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** TeaVM keeps strings in a pool and names them by index; here they stand where they are used. */
final class StringsInPlace {

    private StringsInPlace() {}

    static String of(String script) {
        Matcher getter = Tokens.find(script, "([\\w$]+)=index=>([\\w$]+)\\[index\\]");
        String get = getter.group(1);
        String pool = getter.group(2);
        Matcher filler = Tokens.find(script, "([\\w$]+)=strings=>\\{([\\w$]+)\\(\\);" + Pattern.quote(pool)
                + "=new Array\\(strings\\.length\\);for\\(let i=0;i<strings\\.length;\\+\\+i\\)\\{"
                + Pattern.quote(pool) + "\\[i\\]=([\\w$]+\\([\\w$]+\\()strings\\[i\\]\\)\\);\\}\\}");
        String fill = filler.group(1);
        String start = filler.group(2);
        String convert = filler.group(3);
        Matcher call = Tokens.find(script, "(?<![\\w$.])" + Pattern.quote(fill) + "\\(\\[(\"0\",.*?)\\]\\);");
        var strings = new ArrayList<String>();
        int end = 0;
        for (Matcher m = Tokens.STRING.matcher(call.group(1)); m.find(); end = m.end()) {
            // A long one is written in pieces.
            boolean continued = call.group(1).substring(end, m.start()).contains("+");
            strings.add(continued ? strings.remove(strings.size() - 1) + "+" + m.group() : m.group());
        }
        String text = script.substring(0, call.start()) + fill + "();" + script.substring(call.end());
        text = text.replace(filler.group(), fill + "=()=>{" + start + "();" + pool + "=new Map();}");
        text = text.replace(getter.group(), get + "=s=>{let t=" + pool + ".get(s);if(!t){t=" + convert + "s));"
                + pool + ".set(s,t);}return t;}");
        return Pattern.compile("(?<![\\w$.])" + Pattern.quote(get) + "\\((\\d+)\\)").matcher(text)
                .replaceAll(m -> Matcher.quoteReplacement(
                        get + "(" + strings.get(Integer.parseInt(m.group(1))) + ")"));
    }
}
