package atrous.build;

import atrous.build.Definition.Kind;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;

/**
 * Leaves out what is defined and never used, and puts what looks alike together, where gzip, which looks back no
 * further than 32 KB, finds it: classes, then variables without a value, then short functions. None of these does
 * anything where it is defined.
 */
final class Regroup {

    private static final int SHORT = 100;

    private Regroup() {}

    static String of(String script) {
        int start = script.indexOf("(function(", script.indexOf("self!=="));
        start = script.indexOf('{', start) + 1;
        int end = Tokens.closing(script, start) - 1;
        List<Definition> used = used(Definition.of(script.substring(start, end)));
        return script.substring(0, start) + written(grouped(used)) + script.substring(end);
    }

    /** What a statement or a value that is computed needs, be it by way of others. */
    private static List<Definition> used(List<Definition> all) {
        var unused = new HashMap<String, Definition>();
        var reached = new ArrayDeque<Definition>();
        for (Definition each : all) {
            if (each.kind() == Kind.CLASS || each.isFunction() || each.isEmpty()) {
                unused.put(each.name(), each);
            } else {
                reached.add(each);
            }
        }
        while (!reached.isEmpty()) {
            for (String name : Tokens.names(reached.remove().text())) {
                Definition needed = unused.remove(name);
                if (needed != null) {
                    reached.add(needed);
                }
            }
        }
        return all.stream().filter(each -> !unused.containsKey(each.name())).toList();
    }

    private static List<Definition> grouped(List<Definition> all) {
        var classes = new ArrayList<Definition>();
        var empty = new ArrayList<Definition>();
        var functions = new ArrayList<Definition>();
        var rest = new ArrayList<Definition>();
        for (Definition each : all) {
            boolean quick = each.isFunction() && each.text().length() < SHORT;
            (each.kind() == Kind.CLASS ? classes : each.isEmpty() ? empty : quick ? functions : rest).add(each);
        }
        classes.sort(Comparator.comparing(Definition::body));
        functions.sort(Comparator.comparing(each -> each.body().replaceAll("[A-Za-z_$][\\w$]+", "n")));
        var grouped = new ArrayList<>(classes);
        grouped.addAll(empty);
        grouped.addAll(functions);
        grouped.addAll(rest);
        return grouped;
    }

    private static String written(List<Definition> all) {
        var text = new StringBuilder();
        boolean open = false;
        for (Definition each : all) {
            boolean value = each.kind() == Kind.VALUE;
            text.append(value ? open ? "," : "let " : open ? ";" : "").append(each.text());
            open = value;
        }
        return text.toString();
    }
}
