package atrous.build;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Functions that are only passed, and once, stand where they are passed: mostly in the tables of virtual methods. */
final class UsedOnce {

    private static final Pattern DEFINED = Pattern.compile("(let |,)([A-Z][\\w$]*)=((?:\\w+|\\([\\w,]*\\))=>\\{)");

    private UsedOnce() {}

    /** @param kept functions that have to keep their names */
    static String of(String script, Set<String> kept) {
        var uses = new HashMap<String, Integer>();
        Tokens.names(script).forEach(name -> uses.merge(name, 1, Integer::sum));
        var passed = new HashSet<String>();
        Matcher argument = Pattern.compile("[(,]([A-Z][\\w$]*)[),]").matcher(script);
        for (int from = 0; argument.find(from); from = argument.end(1)) {
            passed.add(argument.group(1));
        }
        var bodies = new HashMap<String, String>();
        var left = new StringBuilder();
        int done = 0;
        Matcher defined = DEFINED.matcher(script);
        for (int from = 0; defined.find(from);) {
            String name = defined.group(2);
            int end = Tokens.closing(script, defined.end());
            char next = script.charAt(end);
            from = defined.end();
            if (uses.get(name) == 2 && !kept.contains(name) && passed.contains(name) && (next == ',' || next == ';')) {
                bodies.put(name, script.substring(defined.start(3), end));
                left.append(script, done, defined.start());
                boolean first = defined.group(1).equals("let ");
                left.append(first && next == ',' ? "let " : "");
                done = first ? end + 1 : end;
                from = done;
            }
        }
        return expanded(left.append(script.substring(done)).toString(), bodies);
    }

    private static String expanded(String text, Map<String, String> bodies) {
        return Tokens.NAME.matcher(text).replaceAll(m -> Matcher.quoteReplacement(bodies.containsKey(m.group())
                ? expanded(bodies.get(m.group()), bodies) : m.group()));
    }
}
