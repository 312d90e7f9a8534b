import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Makes a script that TeaVM has minified smaller, without changing what it does: {@code java Reshape.java FILE…}, before
 * {@link Rename}.
 *
 * <p>TeaVM breaks lines; here there are none. It keeps strings in a pool and names them by index; here they stand where
 * they are used. Functions that are passed once, most of them to a table of virtual methods, stand there. The program
 * stops where the script does not look as expected.
 *
 * <p>A comment is added that has browsers compile everything beside the main thread while the script arrives. Otherwise
 * they compile every function when it is first called: for a script of small functions half of the time of starting.
 */
public final class Reshape {

    private static final String COMPILE_AT_ONCE = "//# allFunctionsCalledOnLoad\n";
    private static final Pattern STRING = Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*\"|'(?:[^'\\\\]|\\\\.)*'");
    private static final Pattern NAME = Pattern.compile(STRING.pattern()
            + "|\\.[A-Za-z_$][\\w$]*|(?<![\\w$])[A-Za-z_$][\\w$]*");

    private String script;

    private Reshape(String script) {
        this.script = script;
    }

    public static void main(String[] files) throws IOException {
        for (String file : files) {
            Path path = Path.of(file);
            var each = new Reshape(Files.readString(path));
            each.joinLines();
            each.stringsInPlace();
            each.inlineUsedOnce();
            each.shorten();
            Files.writeString(path, COMPILE_AT_ONCE + each.script);
        }
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

    /** Functions that are only passed, and once, stand where they are passed: mostly in the tables of virtual methods. */
    private void inlineUsedOnce() {
        var uses = new HashMap<String, Integer>();
        names().forEach(name -> uses.merge(name, 1, Integer::sum));
        var passed = new HashSet<String>();
        Matcher argument = Pattern.compile("[(,]([A-Z][\\w$]*)[),]").matcher(script);
        for (int from = 0; argument.find(from); from = argument.end(1)) {
            passed.add(argument.group(1));
        }
        var bodies = new HashMap<String, String>();
        var left = new StringBuilder();
        int done = 0;
        Matcher defined = Pattern.compile("(let |,)([A-Z][\\w$]*)=((?:\\w+|\\([\\w,]*\\))=>\\{)").matcher(script);
        for (int from = 0; defined.find(from);) {
            String name = defined.group(2);
            int end = closing(defined.end());
            char next = script.charAt(end);
            from = defined.end();
            if (uses.get(name) == 2 && passed.contains(name) && (next == ',' || next == ';')) {
                bodies.put(name, script.substring(defined.start(3), end));
                left.append(script, done, defined.start());
                boolean first = defined.group(1).equals("let ");
                left.append(first && next == ',' ? "let " : "");
                done = first ? end + 1 : end;
                from = done;
            }
        }
        script = left.append(script.substring(done)).toString();
        script = expanded(script, bodies);
    }

    private static String expanded(String text, Map<String, String> bodies) {
        return NAME.matcher(text).replaceAll(m -> Matcher.quoteReplacement(bodies.containsKey(m.group())
                ? expanded(bodies.get(m.group()), bodies) : m.group()));
    }

    /** Just behind the brace that closes the one just before here. */
    private int closing(int from) {
        Matcher token = Pattern.compile(STRING.pattern() + "|[{}]").matcher(script);
        int depth = 1;
        int end = from;
        while (depth > 0 && token.find(end)) {
            depth += token.group().equals("{") ? 1 : token.group().equals("}") ? -1 : 0;
            end = token.end();
        }
        return end;
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

    private Matcher find(String pattern) {
        Matcher found = Pattern.compile(pattern).matcher(script);
        if (!found.find()) {
            throw new IllegalStateException("not a script of the expected TeaVM: no " + pattern);
        }
        return found;
    }
}
