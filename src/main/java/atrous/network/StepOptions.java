package atrous.network;

import atrous.layer.Conv;
import atrous.layer.Requirement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Words after what a statement begins with, in any order: letters with numbers ({@code s2}, {@code p1,0}) and plain words. */
final class StepOptions {

    private final StepReader reader;
    private final Map<String, List<Long>> numbers = new HashMap<>();
    private final Set<String> plain = new HashSet<>();

    private StepOptions(StepReader reader) {
        this.reader = reader;
    }

    /**
     * @param letters those of which one is the beginning of another after it
     * @param plain words without a number
     */
    static StepOptions read(StepReader reader, List<String> letters, List<String> plain) {
        var options = new StepOptions(reader);
        while (reader.hasOption()) {
            String word = reader.next();
            String letter = plain.contains(word) ? null : letter(word, letters);
            if (plain.contains(word)) {
                options.add(word, options.plain.add(word));
            } else if (letter == null) {
                reader.refuse(word, new Requirement.KnownOption(shown(letters, plain)));
            } else {
                options.number(word, letter);
            }
        }
        return options;
    }

    private void number(String word, String letter) {
        List<Long> found = Numbers.list(word.substring(letter.length()), letter.equals("p") ? ',' : 'x');
        boolean ofAxes = letter.equals("p") ? found != null && (found.size() == 1 || found.size() == 2 * reader.rank())
                : found != null && (found.size() == 1 || found.size() == reader.rank() && !letter.equals("c") && !letter.equals("g"));
        long least = letter.equals("p") || letter.equals("op") ? 0 : 1;
        if (!ofAxes || found.stream().anyMatch(number -> number < least || number > Conv.LIMIT)) {
            reader.refuse(word, letter.equals("c") || letter.equals("g") ? new Requirement.WholeNumber(least, Conv.LIMIT)
                    : new Requirement.NumbersPerAxis(reader.rank(), least, Conv.LIMIT));
        } else {
            add(word, numbers.put(letter, found) == null);
        }
    }

    private void add(String word, boolean isNew) {
        if (!isNew) {
            reader.refuse(word, new Requirement.NamedOnce());
        }
    }

    /** What a word that is a letter and a number begins with, or null. */
    private static String letter(String word, List<String> letters) {
        for (String letter : letters) {
            if (word.startsWith(letter) && word.length() > letter.length()
                    && Numbers.isDigit(word.charAt(letter.length()))) {
                return letter;
            }
        }
        return null;
    }

    private static List<String> shown(List<String> letters, List<String> plain) {
        var shown = new ArrayList<String>();
        for (String letter : letters) {
            shown.add(letter + "…");
        }
        shown.addAll(plain);
        return shown;
    }

    boolean has(String word) {
        return plain.contains(word);
    }

    /** The first of these words that is there, or null. */
    String oneOf(List<String> words) {
        String found = null;
        for (String word : words) {
            if (plain.contains(word)) {
                if (found != null) {
                    reader.refuse(word, new Requirement.NamedOnce());
                }
                found = found == null ? word : found;
            }
        }
        return found;
    }

    /** A number for each axis. */
    List<Long> each(String letter, List<Long> usual) {
        return spread(numbers.get(letter), usual, reader.rank());
    }

    /** Numbers as they were written, or null. */
    List<Long> raw(String letter) {
        return numbers.get(letter);
    }

    static List<Long> spread(List<Long> found, List<Long> usual, int rank) {
        return found == null ? usual : found.size() == 1 ? Collections.nCopies(rank, found.get(0)) : found;
    }
}
