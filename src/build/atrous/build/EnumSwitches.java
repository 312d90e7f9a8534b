package atrous.build;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * javac numbers the cases of a switch over an enumeration anew, in a table that a class of its own fills when the program
 * runs. All constants are known here: the cases are their ordinals, and the tables are gone.
 */
final class EnumSwitches {

    private static final String NAME = "[\\w$]+";
    private static final Pattern CONSTANT = Pattern.compile("(" + NAME + ")=" + NAME + "\\(" + NAME
            + "\\(\"\\w+\"\\),(\\d+)[,)]");
    private static final Pattern FILLING = Pattern.compile("(" + NAME + ")=\\(\\)=>\\{let b,c;(?:" + NAME + "\\(\\);)*"
            + "b=" + NAME + "\\(\\(" + NAME + "(?:\\(\\)|\\.\\w+\\(\\))\\)\\.data\\.length\\);c=b\\.data;[^{}]*\\}");
    private static final Pattern TABLE = Pattern.compile("(" + NAME + ")=[bc];((?:[bc]\\[" + NAME + "\\.\\w+\\]=\\d+;)+)");
    private static final Pattern ENTRY = Pattern.compile("\\[(" + NAME + ")\\.\\w+\\]=(\\d+);");

    private static final Pattern ASKED = Pattern.compile("(?<![\\w$.])(" + NAME + ")\\(\\)(?:\\)\\.data|;)");

    private EnumSwitches() {}

    static String of(String script) {
        Map<String, String> ordinals = ordinals(script);
        String text = script;
        for (Matcher filling = FILLING.matcher(script); filling.find();) {
            var cases = new HashMap<String, Map<String, String>>();
            for (Matcher table = TABLE.matcher(filling.group()); table.find();) {
                cases.put(table.group(1), cases(table.group(2), ordinals));
            }
            if (cases.isEmpty() || cases.containsValue(null)) {
                continue;
            }
            for (var each : cases.entrySet()) {
                text = switched(text, each.getKey(), each.getValue());
            }
            text = withoutTables(text, filling.group(), cases.keySet());
        }
        return text;
    }

    private static Map<String, String> ordinals(String script) {
        var ordinals = new HashMap<String, String>();
        for (Matcher m = CONSTANT.matcher(script); m.find();) {
            String name = m.group(1);
            Matcher kept = Pattern.compile(";(" + NAME + ")=" + Pattern.quote(name) + ";").matcher(script);
            boolean local = name.length() == 1 && kept.find(m.end());
            ordinals.put(local ? kept.group(1) : name, m.group(2));
        }
        return ordinals;
    }

    /** By javac's number; null where a constant is not known. */
    private static Map<String, String> cases(String entries, Map<String, String> ordinals) {
        var cases = new HashMap<String, String>();
        for (Matcher m = ENTRY.matcher(entries); m.find();) {
            if (!ordinals.containsKey(m.group(1))) {
                return null;
            }
            cases.put(m.group(2), ordinals.get(m.group(1)));
        }
        return cases;
    }

    private static String switched(String script, String table, Map<String, String> cases) {
        Pattern head = Pattern.compile("switch\\(" + Pattern.quote(table) + "\\.data\\[");
        String text = script;
        for (Matcher m = head.matcher(text); m.find(); m = head.matcher(text)) {
            int index = Tokens.closing(text, m.end());
            int open = text.indexOf('{', index) + 1;
            int end = Tokens.closing(text, open);
            text = text.substring(0, m.start()) + "switch(" + text.substring(m.end(), index - 1) + "){"
                    + renumbered(text.substring(open, end), cases) + text.substring(end);
        }
        return text;
    }

    /** The cases of a block but not those of switches in it. */
    private static String renumbered(String block, Map<String, String> cases) {
        var out = new StringBuilder();
        Matcher m = Pattern.compile(Tokens.STRING.pattern() + "|\\bcase (\\d+):|\\bswitch\\(").matcher(block);
        int done = 0;
        for (int from = 0; m.find(from);) {
            from = m.end();
            if (m.group(1) != null) {
                out.append(block, done, m.start()).append("case ").append(cases.get(m.group(1))).append(':');
                done = from;
            } else if (m.group().equals("switch(")) {
                from = Tokens.closing(block, block.indexOf('{', Tokens.closing(block, from)) + 1);
            }
        }
        return out.append(block.substring(done)).toString();
    }

    /** Unless somebody else reads one. What was asked for while they were filled has started the enumerations, which counts. */
    private static String withoutTables(String script, String filling, Set<String> tables) {
        for (String table : tables) {
            Pattern use = Pattern.compile("(?<![\\w$.])" + Pattern.quote(table) + "(?![\\w$]|=null\\b)");
            if (use.matcher(script.replace(filling, "")).find()) {
                return script;
            }
        }
        var asked = new LinkedHashSet<String>();
        for (Matcher m = ASKED.matcher(filling); m.find();) {
            asked.add(m.group(1) + "();");
        }
        return script.replace(filling, filling.substring(0, filling.indexOf('{') + 1) + String.join("", asked) + "}");
    }
}
