import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Renames what a script that TeaVM has minified defines, so that it compresses better: {@code java Rename.java FILE…}.
 *
 * <p>TeaVM gives every field of the program a name of its own; here the fields of unrelated classes share names. It
 * names globals by an estimate of their use; here the most used ones have the shortest names, and the others are named
 * in the order in which they are defined. All renaming is of whole tokens, one to one among what can meet, so that
 * nothing is captured. The program stops where the script does not look as expected.
 */
public final class Rename {

    private static final Pattern STRING = Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*\"|'(?:[^'\\\\]|\\\\.)*'");
    private static final Pattern NAME = Pattern.compile(STRING.pattern()
            + "|\\.[A-Za-z_$][\\w$]*|(?<![\\w$])[A-Za-z_$][\\w$]*");
    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz";
    private static final String CAPITALS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    private static final String FIRST = CAPITALS + LETTERS + "$_";
    /** How many global names are ordered by use alone. */
    private static final int FREQUENT = 26;
    /** The longest name that TeaVM gives; longer ones come from hand-written JavaScript and stay as they are. */
    private static final int LONGEST_GIVEN = 4;

    /** Words of up to four letters that are no names and may be absent from a script. */
    private static final Set<String> RESERVED = Set.of("case", "do", "else", "enum", "eval", "for", "if", "in", "let",
            "new", "null", "this", "top", "true", "try", "var", "void", "with");

    private String script;

    private Rename(String script) {
        this.script = script;
    }

    public static void main(String[] files) throws IOException {
        for (String file : files) {
            Path path = Path.of(file);
            var each = new Rename(Files.readString(path));
            each.shareFieldNames();
            each.renameGlobals();
            Files.writeString(path, each.script);
        }
    }

    private void shareFieldNames() {
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
        String extend = find("([\\w$]+)=superclass=>").group(1);
        Matcher without = Pattern.compile("([\\w$]+)=" + Pattern.quote(extend) + "\\(([\\w$]+)\\)").matcher(script);
        while (without.find()) {
            fields.put(without.group(1), List.of());
            parents.put(without.group(1), without.group(2));
        }
        List<String> free = freeFieldNames();
        var renamed = new HashMap<String, String>();
        for (var each : fields.entrySet()) {
            int slot = inherited(each.getKey(), fields, parents);
            for (String field : each.getValue()) {
                if (field.length() > LONGEST_GIVEN || renamed.put("." + field, "." + free.get(slot++)) != null) {
                    throw new IllegalStateException("not a field name of one class only: " + field);
                }
            }
        }
        rename(renamed);
    }

    private static int inherited(String type, Map<String, List<String>> fields, Map<String, String> parents) {
        int count = 0;
        for (String each = parents.get(type); fields.containsKey(each); each = parents.get(each)) {
            count += fields.get(each).size();
        }
        return count;
    }

    /** Names that no property has, be it named in code or in the tables of virtual methods. */
    private List<String> freeFieldNames() {
        var taken = new HashSet<String>();
        for (String name : names()) {
            taken.add(name.startsWith(".") ? name.substring(1)
                    : name.startsWith("\"") ? name.substring(1, name.length() - 1) : "");
        }
        var free = new ArrayList<String>();
        for (String name : (LETTERS + CAPITALS + "_").split("")) {
            free.add(name);
        }
        for (String letter : LETTERS.split("")) {
            free.add("$" + letter);
        }
        free.removeAll(taken);
        return free;
    }

    private void renameGlobals() {
        var given = new LinkedHashSet<String>();
        Matcher defined = Pattern.compile("(?<![\\w$.])([A-Z][\\w$]*)=(?!=)|function ([A-Z][\\w$]*)\\(")
                .matcher(script);
        while (defined.find()) {
            given.add(defined.group(1) != null ? defined.group(1) : defined.group(2));
        }
        given.removeIf(name -> name.length() > LONGEST_GIVEN);
        var uses = new LinkedHashMap<String, Integer>();
        var kept = new HashSet<>(RESERVED);
        for (String name : names()) {
            if (given.contains(name)) {
                uses.merge(name, 1, Integer::sum);
            } else {
                kept.add(name);
            }
        }
        var byUse = new ArrayList<>(uses.keySet());
        byUse.sort(Comparator.comparing(uses::get).reversed());
        var order = new LinkedHashSet<>(byUse.subList(0, Math.min(FREQUENT, byUse.size())));
        given.retainAll(uses.keySet());
        order.addAll(given);
        var renamed = new TreeMap<String, String>();
        int next = 0;
        for (String name : order) {
            String fresh;
            do {
                fresh = globalName(next++);
            } while (kept.contains(fresh));
            renamed.put(name, fresh);
        }
        rename(renamed);
    }

    /** Neighbours end alike: then the end of a name and what follows it are often found once more nearby. */
    private static String globalName(int index) {
        String further = LETTERS + CAPITALS + "0123456789_$";
        String name = FIRST.substring(index % FIRST.length(), index % FIRST.length() + 1);
        for (int rest = index / FIRST.length(); rest > 0; rest = (rest - 1) / further.length()) {
            name += further.charAt((rest - 1) % further.length());
        }
        return name;
    }

    private List<String> names() {
        var names = new ArrayList<String>();
        for (Matcher m = NAME.matcher(script); m.find();) {
            names.add(m.group());
        }
        return names;
    }

    private void rename(Map<String, String> renamed) {
        script = NAME.matcher(script).replaceAll(m -> Matcher.quoteReplacement(
                renamed.getOrDefault(m.group(), m.group())));
    }

    private Matcher find(String pattern) {
        Matcher found = Pattern.compile(pattern).matcher(script);
        if (!found.find()) {
            throw new IllegalStateException("not a script of the expected TeaVM: no " + pattern);
        }
        return found;
    }
}
