package atrous.build;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** The table of classes that {@link Metadata} has left: what each extends, and its virtual methods. */
record Table(List<Row> rows) {

    private static final int COLUMNS = 6;

    /** @param methods names and functions by turns */
    record Row(String type, List<String> cells, List<String> methods) {

        /** All that stands in it, but for some methods. */
        List<String> needs(Set<String> without) {
            var needs = new ArrayList<>(cells);
            for (int i = 1; i < methods.size(); i += 2) {
                if (!without.contains(function(methods.get(i)))) {
                    needs.add(methods.get(i));
                }
            }
            return needs;
        }

        /** @param wanted given the name of a method's function, or its text where it has none */
        String written(Predicate<String> wanted) {
            String kept = methods(wanted);
            return String.join(",", cells) + "," + (kept.isEmpty() ? "0" : "[" + kept + "]");
        }

        String methods(Predicate<String> wanted) {
            var kept = new ArrayList<String>();
            for (int i = 0; i < methods.size(); i += 2) {
                if (wanted.test(function(methods.get(i + 1)))) {
                    kept.add(methods.get(i) + "," + methods.get(i + 1));
                }
            }
            return String.join(",", kept);
        }

        /** What a method wraps, which gives it its object. */
        private static String function(String method) {
            return method.substring(method.indexOf('(') + 1, method.length() - 1);
        }
    }

    static String reader(String script) {
        return Tokens.find(script, "([\\w$]+)=data=>\\{let packages=").group(1);
    }

    static Table of(String statement) {
        int start = statement.indexOf('[') + 1;
        List<String> cells = Metadata.cells(statement.substring(start, Tokens.closing(statement, start) - 1));
        var rows = new ArrayList<Row>();
        for (int i = 0; i < cells.size(); i += COLUMNS) {
            String methods = cells.get(i + COLUMNS - 1);
            rows.add(new Row(cells.get(i), cells.subList(i, i + COLUMNS - 1), methods.equals("0") ? List.of()
                    : Metadata.cells(methods.substring(1, methods.length() - 1))));
        }
        return new Table(rows);
    }
}
