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
 * Makes a script that TeaVM has minified compress better, without changing what it does: {@code java Squeeze.java FILE…}.
 *
 * <p>TeaVM gives every field of the program a name of its own; here the fields of unrelated classes share names. It
 * keeps strings in a pool and names them by index; here they stand where they are used. It numbers global names by
 * an estimate of their use; here by their use, and rarely used ones in the order in which they come. It breaks lines;
 * here there are none. All renaming is of whole tokens, one to one among what can meet, so that nothing is captured.
 * The program stops where the script does not look as expected.
 */
public final class Squeeze {

    private static final Pattern STRING = Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*\"|'(?:[^'\\\\]|\\\\.)*'");
    private static final Pattern NAME = Pattern.compile(STRING.pattern()
            + "|\\.[A-Za-z_$][\\w$]*|(?<![\\w$])[A-Za-z_$][\\w$]*");
    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz";
    private static final String CAPITALS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    private static final String FIRST = CAPITALS + LETTERS + "$_";
    /** How many global names are ordered by use alone. */
    private static final int FREQUENT = 80;
    /** The longest name that TeaVM gives; longer ones come from hand-written JavaScript and stay as they are. */
    private static final int LONGEST_GIVEN = 4;

    /** Words of up to four letters that are no names and may be absent from a script. */
    private static final Set<String> RESERVED = Set.of("case", "do", "else", "enum", "eval", "for", "if", "in", "let",
            "new", "null", "this", "top", "true", "try", "var", "void", "with");

    private String script;

    private Squeeze(String script) {
        this.script = script;
    }

    public static void main(String[] files) throws IOException {
        for (String file : files) {
            Path path = Path.of(file);
            var squeeze = new Squeeze(Files.readString(path));
            squeeze.joinLines();
            squeeze.stringsInPlace();
            squeeze.shareFieldNames();
            squeeze.renameGlobals();
            squeeze.shorten();
            Files.writeString(path, squeeze.script);
        }
    }

    private void stringsInPlace() {
        Matcher getter = find("([\\w$]+)=index=>([\\w$]+)\\[index\\]");
        String get = getter.group(1);
        String pool = getter.group(2);
        Matcher filler = find("([\\w$]+)=strings=>\\{([\\w$]+)\\(\\);" + Pattern.quote(pool)
                + "=new Array\\(strings\\.length\\);for\\(let i=0;i<strings\\.length;\\+\\+i\\)\\{"
                + Pattern.quote(pool) + "\\[i\\]=([\\w$]+\\([\\w$]+\\()strings\\[i\\]\\)\\);\\}\\}");
        String fill = filler.group(1);
        String start = filler.group(2);
        String convert = filler.group(3);
        Matcher call = find("(?<![\\w$.])" + Pattern.quote(fill) + "\\(\\[(\"0\",.*?)\\]\\);");
        var strings = new ArrayList<String>();
        for (Matcher m = STRING.matcher(call.group(1)); m.find();) {
            strings.add(m.group());
        }
        script = script.substring(0, call.start()) + fill + "();" + script.substring(call.end());
        script = script.replace(filler.group(), fill + "=()=>{" + start + "();" + pool + "=new Map();}");
        script = script.replace(getter.group(), get + "=s=>{let t=" + pool + ".get(s);if(!t){t=" + convert + "s));"
                + pool + ".set(s,t);}return t;}");
        script = Pattern.compile("(?<![\\w$.])" + Pattern.quote(get) + "\\((\\d+)\\)").matcher(script)
                .replaceAll(m -> Matcher.quoteReplacement(
                        get + "(" + strings.get(Integer.parseInt(m.group(1))) + ")"));
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
        var given = new HashSet<String>();
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
        order.addAll(uses.keySet());
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

    private static String globalName(int index) {
        String further = LETTERS + CAPITALS + "0123456789_$";
        int n = index;
        int block = FIRST.length();
        var name = new StringBuilder();
        while (n >= block) {
            n -= block;
            block *= further.length();
        }
        while (block > FIRST.length()) {
            name.insert(0, further.charAt(n % further.length()));
            n /= further.length();
            block /= further.length();
        }
        return name.insert(0, FIRST.charAt(n)).toString();
    }

    private void joinLines() {
        var joined = new StringBuilder();
        for (String line : script.split("\n")) {
            if (joined.length() > 0 && !line.isEmpty()) {
                char before = joined.charAt(joined.length() - 1);
                char after = line.charAt(0);
                boolean words = inName(before) && inName(after);
                boolean signs = before == after && (before == '+' || before == '-');
                joined.append(words || signs ? " " : "");
            }
            joined.append(line);
        }
        script = joined.append('\n').toString();
    }

    /** Functions that only return, as expressions, and no semicolon before a brace. */
    private void shorten() {
        String plain = "(?:" + STRING.pattern() + "|[^;{}\"'])*";
        script = Pattern.compile("=>\\{return (" + plain + ");\\}").matcher(script).replaceAll("=>$1");
        script = Pattern.compile("(" + STRING.pattern() + ")|;(?=\\})").matcher(script).replaceAll(m ->
                m.group(1) == null ? "" : Matcher.quoteReplacement(m.group(1)));
    }

    private static boolean inName(char c) {
        return Character.isLetterOrDigit(c) || c == '_' || c == '$';
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
