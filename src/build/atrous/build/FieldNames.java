package atrous.build;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** TeaVM gives every field of the program a name of its own; here the fields of unrelated classes share names. */
final class FieldNames {

    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz";

    private FieldNames() {}

    static String of(String script) {
        var fields = new LinkedHashMap<String, List<String>>();
        var parents = new HashMap<String, String>();
        Matcher classes = Pattern.compile("function ([\\w$]+)\\(\\)\\{([^{}]*)\\}").matcher(script);
        while (classes.find()) {
            var own = new ArrayList<String>();
            Matcher assigned = Pattern.compile("(?:this|\\ba)\\.([\\w$]+)=").matcher(classes.group(2));
            while (assigned.find()) {
                own.add(assigned.group(1));
            }
            fields.put(classes.group(1), own);
            Matcher parent = Pattern.compile("([\\w$]+)\\.call\\((?:this|a)\\)").matcher(classes.group(2));
            if (parent.find()) {
                parents.put(classes.group(1), parent.group(1));
            }
        }
        String extend = Tokens.find(script, "([\\w$]+)=superclass=>").group(1);
        String object = Tokens.find(script, "superclass===void 0\\)\\{superclass=\\(?([\\w$]+)\\)?\\(").group(1);
        String root = Tokens.find(script, "(?<![\\w$])" + Pattern.quote(object) + "=\\(\\)=>([\\w$]+)").group(1);
        Matcher without = Pattern.compile("([\\w$]+)=" + Pattern.quote(extend) + "\\(([\\w$]*)\\)").matcher(script);
        while (without.find()) {
            fields.put(without.group(1), List.of());
            parents.put(without.group(1), without.group(2).isEmpty() ? root : without.group(2));
        }
        List<String> free = free(script);
        var renamed = new HashMap<String, String>();
        for (var each : fields.entrySet()) {
            int slot = inherited(each.getKey(), fields, parents);
            for (String field : each.getValue()) {
                if (field.length() > Tokens.LONGEST_GIVEN || renamed.put("." + field, "." + free.get(slot++)) != null) {
                    throw new IllegalStateException("not a field name of one class only: " + field);
                }
            }
        }
        return Tokens.renamed(script, renamed);
    }

    private static int inherited(String type, Map<String, List<String>> fields, Map<String, String> parents) {
        int count = 0;
        for (String each = parents.get(type); fields.containsKey(each); each = parents.get(each)) {
            count += fields.get(each).size();
        }
        return count;
    }

    /** Names that no property has, be it named in code or in the tables of virtual methods. */
    private static List<String> free(String script) {
        var taken = new HashSet<String>();
        for (String name : Tokens.names(script)) {
            taken.add(name.startsWith(".") ? name.substring(1)
                    : name.startsWith("\"") ? name.substring(1, name.length() - 1) : "");
        }
        var free = new ArrayList<String>();
        for (String name : (LETTERS + LETTERS.toUpperCase() + "_").split("")) {
            free.add(name);
        }
        for (String letter : LETTERS.split("")) {
            free.add("$" + letter);
        }
        free.removeAll(taken);
        return free;
    }
}
