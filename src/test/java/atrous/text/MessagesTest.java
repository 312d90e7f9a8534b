package atrous.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Every message is found by reflection and said with examples of all its values. */
@DisplayName("Every message")
class MessagesTest {

    private static final List<Said> EVERYTHING = Said.everything();

    /** Names, words of the page's links and code, units: the same in every language. */
    private static final Set<String> NAMES = Set.of("A", "B", "Atrous", "atrous", "à", "trous", "PyTorch", "Keras", "ONNX", "Runtime",
            "padding", "auto_pad", "a", "TensorFlow", "SAME", "SAME_UPPER", "output_padding", "output_shape", "ceil_mode", "count_include_pad", "keras", "ops", "pad", "JavaScript", "Sobel", "box", "same", "valid", "lower", "full",
            "reflect", "replicate", "circular", "k", "n", "m", "p", "d", "s", "i", "o", "none", "e", "Enter", "Esc", "Tab",
            "Shift", "pₙ", "mₙ", "CN", "zh", "C", "Cᵀ", "x", "y", "KiB", "MiB", "GiB", "TiB", "PiB");

    /** Nothing to translate: symbols and what is put in between. */
    private static final Set<String> ALIKE = Set.of("bytes", "firstFigure", "secondFigure", "givenInLink", "patternName");

    @Test
    @DisplayName("says something in both languages, unless there is nothing to say")
    void notEmpty() {
        assertEquals(List.of(), EVERYTHING.stream()
                .filter(s -> s.english().isBlank() || s.chinese().isBlank())
                .filter(s -> !s.name().equals("paddingOf") && !s.name().equals("partOnly") && !s.name().equals("meaning")).toList());
        assertTrue(EVERYTHING.size() > 1000);
    }

    @Test
    @DisplayName("is Chinese in Chinese: no Latin words but names")
    void chineseIsChinese() {
        var words = new TreeSet<String>();
        for (Said s : EVERYTHING) {
            Pattern.compile("\\p{IsLatin}[\\p{IsLatin}_]*").matcher(s.chinese()).results().map(r -> r.group())
                    .filter(w -> !NAMES.contains(w)).forEach(words::add);
        }
        assertEquals(Set.of(), words);
    }

    @Test
    @DisplayName("is English in English: no Chinese signs")
    void englishIsEnglish() {
        assertEquals(List.of(), EVERYTHING.stream()
                .filter(s -> Pattern.compile("[\\p{IsHan}\u3000-\u303f\uff00-\uffef]").matcher(s.english()).find()).toList());
    }

    @Test
    @DisplayName("has Chinese colons and semicolons in Chinese")
    void chineseSigns() {
        assertEquals(List.of(), EVERYTHING.stream().filter(s -> Pattern.compile("\\p{IsHan}[:;]|[:;] ").matcher(s.chinese()).find()).toList());
    }

    @Test
    @DisplayName("is not the same in both languages, unless it is all names and signs")
    void translated() {
        assertEquals(Set.of(), EVERYTHING.stream()
                .filter(s -> !s.english().isEmpty() && s.english().equals(s.chinese()) && !ALIKE.contains(s.name()))
                .map(Said::name).collect(Collectors.toCollection(TreeSet::new)));
    }

    @Test
    @DisplayName("without values has no number in it but names of things")
    void noNumbersByHand() {
        Pattern number = Pattern.compile("[0-9²³⁶]+");
        assertEquals(List.of(), EVERYTHING.stream().filter(s -> s.values().isEmpty())
                .filter(s -> number.matcher(s.english().replace("1-D", "").replace("2-D", "").replace("2⁶³", "")).find()
                        || number.matcher(s.chinese().replace("2⁶³", "")).find()).toList());
    }

    @Test
    @DisplayName("with values has no other numbers in it than those and names and examples of notation")
    void noOtherNumbers() {
        Pattern ours = Pattern.compile("3,4:0,1:0\\.5,-1\\.25|1-D|2-D|2⁶³|180°|k//2|−1\\.5|2e-3|o3,4|o3|\\b1234\\b|\\b[01]\\b");
        var numbers = new TreeSet<String>();
        for (Said s : EVERYTHING) {
            String left = ours.matcher(s.english() + " " + s.chinese()).replaceAll(" ");
            // A side of the padding and the sides of two axes are told by small whole numbers.
            if (!s.values().contains(2) && Pattern.compile("[0-9]").matcher(left).find()) {
                numbers.add(left);
            }
        }
        assertEquals(Set.of(), numbers);
    }

    @Test
    @DisplayName("has no spaces doubled, before a full stop, at its start or at its end")
    void spaces() {
        Pattern wrong = Pattern.compile("  | [.,;]|^ | $| [，。；：]|[，。；：、] ");
        Set<String> joined = Set.of("partOnly", "comma", "colon", "meaning", "paddingShows", "bytes", "notInverse", "notEvenShape", "addsMore");
        assertEquals(List.of(), EVERYTHING.stream().filter(s -> !joined.contains(s.name()))
                .filter(s -> wrong.matcher(s.english()).find() || wrong.matcher(s.chinese()).find()).toList());
    }

    @Test
    @DisplayName("counts one thing and several in their own forms")
    void plurals() {
        Pattern wrong = Pattern.compile("(?<![0-9\u202f.,–-])1 (input |output )?(cells|taps|outputs|times|pairs|products|channels)\\b"
                + "|(?<!^1 of )1234 (cell|tap|time|pair|product|channel)\\b");
        assertEquals(List.of(), EVERYTHING.stream().filter(s -> wrong.matcher(s.english()).find())
                .map(s -> s.name() + ": " + s.english()).distinct().toList());
    }
}
