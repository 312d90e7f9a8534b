package atrous.build;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** TeaVM makes an object with one function and fills it with another; where nobody else calls that, it is one. */
final class Constructors {

    private static final Pattern FILLING = Pattern.compile("(let |,)([A-Z][\\w$]*)=(\\w|\\([\\w,]*\\))=>\\{");
    private static final Pattern MAKING = Pattern.compile(
            "let (\\w)=new ([\\w$]+)\\(\\);([A-Z][\\w$]*)\\((\\1(?:,\\w)*)\\);return \\1;");
    private static final Pattern MORE_THAN_FILLING = Pattern.compile("\\blet |\\breturn\\b|=>|\\w:\\{");

    private record Filling(String[] parameters, String body) {}

    private Constructors() {}

    static String of(String script) {
        var uses = new HashMap<String, Integer>();
        Tokens.names(script).forEach(name -> uses.merge(name, 1, Integer::sum));
        Map<String, Filling> fillings = new HashMap<>();
        for (Matcher m = FILLING.matcher(script); m.find();) {
            String body = script.substring(m.end(), Tokens.closing(script, m.end()) - 1);
            if (uses.get(m.group(2)) == 2 && !MORE_THAN_FILLING.matcher(body).find()) {
                fillings.put(m.group(2), new Filling(m.group(3).replaceAll("[()]", "").split(","), body));
            }
        }
        return MAKING.matcher(script).replaceAll(m -> {
            Filling filling = fillings.get(m.group(3));
            return Matcher.quoteReplacement(filling == null ? m.group()
                    : "let " + m.group(1) + "=new " + m.group(2) + "();" + inlined(filling, m.group(4).split(","))
                    + "return " + m.group(1) + ";");
        });
    }

    private static String inlined(Filling filling, String[] arguments) {
        var names = new HashMap<String, String>();
        for (int i = 0; i < arguments.length; i++) {
            names.put(filling.parameters()[i], arguments[i]);
        }
        String end = filling.body().isEmpty() || filling.body().endsWith(";") || filling.body().endsWith("}") ? "" : ";";
        return Tokens.renamed(filling.body(), names) + end;
    }
}
