package atrous.build;

import atrous.build.Definition.Kind;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts a script in two: what the first view needs, and what only functions need that are not called before the second
 * script is there. That one also adds their methods to the classes of the first, whose table of classes is whole. Both
 * define their functions in the scope that a page's classic scripts share, so that neither has to hand anything over.
 */
final class Split {

    /** Stands where the second script begins. */
    static final String CUT = "\"cut here\";";

    /** A function that is passed on when the script starts has to be there. */
    private static final Pattern PASSED = Pattern.compile("[(,]([A-Z][\\w$]*)[),]");
    /** A class that is asked for need not have been made. */
    private static final Pattern ASKED_ONLY = Pattern.compile(" instanceof [\\w$]+");

    private final Map<String, Definition> definitions = new HashMap<>();
    private final Map<String, Table.Row> rows = new HashMap<>();
    private final Set<String> late;
    private final Set<String> early = new HashSet<>();
    private final ArrayDeque<String> reached = new ArrayDeque<>();

    private Split(Set<String> late) {
        this.late = new HashSet<>(late);
    }

    /** @param late names of functions that are not called before the second script is there */
    static String of(String script, Set<String> late) {
        Block block = Block.of(script);
        return new Split(late).cut(block, Regroup.used(block.definitions()), Table.reader(script));
    }

    private String cut(Block block, List<Definition> all, String reader) {
        var tables = new HashMap<Definition, Table>();
        for (Definition each : all) {
            if (each.kind() == Kind.STATEMENT && each.text().startsWith(reader + "([")) {
                Table table = Table.of(each.text());
                tables.put(each, table);
                table.rows().forEach(row -> rows.put(row.type(), row));
            }
        }
        for (Definition each : all) {
            if (isOptional(each)) {
                definitions.put(each.name(), each);
            } else if (!tables.containsKey(each)) {
                for (Matcher m = PASSED.matcher(each.text()); m.find();) {
                    late.remove(m.group(1));
                }
            }
        }
        reach(reader);
        for (Definition each : all) {
            if (!tables.containsKey(each) && !isOptional(each)) {
                reach(each.text());
            }
        }
        while (!reached.isEmpty()) {
            String name = reached.remove();
            reach(definitions.get(name).text());
            if (rows.containsKey(name)) {
                rows.get(name).needs(late).forEach(this::reach);
            }
        }
        var first = new ArrayList<Definition>();
        var second = new ArrayList<Definition>();
        var methods = new ArrayList<String>();
        for (Definition each : all) {
            if (tables.containsKey(each)) {
                first.add(new Definition(Kind.STATEMENT, "", reader + "([" + shortened(tables.get(each), methods) + "]);"));
            } else {
                boolean stays = !isOptional(each) || rows.containsKey(each.name()) || early.contains(each.name());
                (stays ? first : second).add(each);
            }
        }
        String addition = ";{let t=[" + String.join(",", methods) + "];for(let i=0;i<t.length;i+=2)"
                + "for(let j=0,m=t[i+1];j<m.length;j+=2)for(let n of [m[j]].flat())t[i].prototype[n]=m[j+1];}\n";
        return "\"use strict\";let " + block.exports() + "=self;" + Regroup.grouped(first) + "\n" + CUT + "\"use strict\";"
                + Regroup.grouped(second) + addition;
    }

    /** A table without the methods that the first script does not need: these are added to others. */
    private String shortened(Table table, List<String> others) {
        var kept = new ArrayList<String>();
        for (Table.Row row : table.rows()) {
            boolean whole = early.contains(row.type());
            kept.add(row.written(method -> whole && !late.contains(method)));
            String rest = row.methods(method -> !whole || late.contains(method));
            if (!rest.isEmpty()) {
                others.add(row.type() + ",[" + rest + "]");
            }
        }
        return String.join(",", kept);
    }

    private boolean isOptional(Definition d) {
        return d.kind() == Kind.CLASS || d.isFunction() || d.isEmpty() || rows.containsKey(d.name());
    }

    private void reach(String text) {
        for (String name : Tokens.names(ASKED_ONLY.matcher(text).replaceAll(""))) {
            if (definitions.containsKey(name) && !late.contains(name) && early.add(name)) {
                reached.add(name);
            }
        }
    }
}
