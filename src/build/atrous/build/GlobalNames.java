package atrous.build;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * TeaVM names globals by an estimate of their use; here the most used ones have the shortest names, and the others are
 * named in the order in which they are defined. Whole names are replaced, one to one, so that nothing is captured.
 */
final class GlobalNames {

    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz";
    private static final String CAPITALS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    private static final String FIRST = CAPITALS + LETTERS + "$_";
    /** How many global names are ordered by use alone. */
    private static final int FREQUENT = 26;

    /** Words of up to four letters that are no names and may be absent from a script. */
    private static final Set<String> RESERVED = Set.of("case", "do", "else", "enum", "eval", "for", "if", "in", "let",
            "new", "null", "this", "top", "true", "try", "var", "void", "with");

    private GlobalNames() {}

    static String of(String script) {
        var given = new LinkedHashSet<String>();
        Matcher defined = Pattern.compile("(?<![\\w$.])([A-Z][\\w$]*)=(?!=)|function ([A-Z][\\w$]*)\\(")
                .matcher(script);
        while (defined.find()) {
            given.add(defined.group(1) != null ? defined.group(1) : defined.group(2));
        }
        given.removeIf(name -> name.length() > Tokens.LONGEST_GIVEN);
        var uses = new LinkedHashMap<String, Integer>();
        var kept = new HashSet<>(RESERVED);
        for (String name : Tokens.names(script)) {
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
        return Tokens.renamed(script, renamed);
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
}
