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
        var block = Block.of(script);
        return block.before() + grouped(used(block.definitions())) + block.after();
    }

    /** What a statement or a value that is computed needs, be it by way of others. */
    static List<Definition> used(List<Definition> all) {
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

    static String grouped(List<Definition> all) {
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
        return written(grouped);
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
