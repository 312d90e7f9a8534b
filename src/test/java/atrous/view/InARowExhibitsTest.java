package atrous.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atrous.text.English;
import atrous.text.SimplifiedChinese;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Assertions;
import atrous.figure.Frame;
import atrous.state.Side;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The sections about layers in a row")
class InARowExhibitsTest {

    private static final List<String> LINKS = List.of("#conv?i=9x9&k=3&s=1&d=1&p=same", "#conv?i=9x9&k=3&s=2&d=2&p=same&ci=2&co=4&n=1",
            "#conv?i=900x900&k=70&s=1&d=1&p=0&n=5", "#convt?i=4x4&k=3&s=2&d=1&p=1", "#convt?i=4x5&k=4x2&s=2x3&d=1&p=0&op=1&n=1",
            "#convt?i=40x40&k=3&s=2&d=1&p=1&n=4", "#convt?i=4x4&k=3&s=1&d=1&p=1", "#convt?i=4&k=1&s=4&d=1&p=0&n=5",
            "#convt?i=4&k=1&s=6&d=1&p=0&n=5", "#convt?i=3x3&k=3&s=1&d=1&p=2", "#convt?i=4x4&k=3&s=2&d=2&p=0", "#maxpool?i=16x16&k=2&s=2&d=1&p=valid&n=5",
            "#avgpool?i=224x224&k=3&s=2&d=1&p=1", "#maxpool?i=9x9&k=1&s=2&d=1&p=valid&n=1", "#avgpool?i=300x300&k=200&s=1&d=1&p=valid",
            "#maxpool?i=300x300&k=3&s=1&d=60&p=valid", "#avgpool?i=7x6&k=3&s=2&d=1&p=0,5,2,1&ceil=1&cip=0",
            "#avgpool?i=2x3&k=4&s=2&d=1&p=1&in=1,2,3;4,5,6", "#maxpool?i=6x6&k=1&s=1&d=1&p=0", "#maxpool?i=5x5&k=2&s=4&d=1&p=1&ceil=1",
            "#maxpool?i=6x6&k=3&s=2&d=1&p=5", "#maxpool?i=6x6&k=3&s=1&d=1&p=1");
    private static final Set<String> NAMES = Set.of("PyTorch", "Keras", "TensorFlow", "ONNX", "SAME", "SAME_UPPER", "SAME_LOWER",
            "output_shape", "auto_pad", "JAX", "Runtime", "output_padding", "padding", "same", "Howard", "et", "al", "MobileNets", "arXiv");

    @Test
    @DisplayName("tell that four layers of 3 × 3 reach 9 × 9 with 36 weights, against 81")
    void stackedThrees() {
        Exhibit exhibit = ExhibitTexts.of("#conv?i=9x9&k=3&s=1&d=1&p=same&n=4", new English()).get(0);
        assertTrue(exhibit.intro().get(0).matches("4 layers of 3 × 3 .* 9 × 9 .* 36 .* 81\\."));
        Exhibit.Table table = exhibit.tables().get(0);
        assertEquals(List.of("4", "9 × 9", "36", "81"), table.rows().get(3));
        assertEquals(List.of(3), table.marked());
    }

    @Test
    @DisplayName("count parameters with channels and bias, as many in as out")
    void channels() {
        List<Exhibit> all = ExhibitTexts.of("#conv?i=9x9&k=3x1&s=1&d=1&p=same&ci=6&co=4&g=2&bias=1", new English());
        Exhibit.Table table = all.get(all.size() - 1).tables().get(0);
        int channels = 4;
        int taps = 3;
        int layers = 5;
        int field = layers * (taps - 1) + 1;
        assertEquals(String.valueOf(layers * (taps * channels / 2 * channels + channels)), table.rows().get(layers - 1).get(4));
        assertEquals(String.valueOf(field * channels / 2 * channels + channels), table.rows().get(layers - 1).get(5));
    }

    @Test
    @DisplayName("have the verdict of Odena's article for one layer, and find the remedy even")
    void verdicts() {
        assertEquals(List.of("uneven, up to 4 times", "even", "even"), verdicts("#convt?i=6x6&k=3&s=2&d=1&p=1&n=1"));
        assertEquals(List.of("even", "even", "even"), verdicts("#convt?i=6x6&k=4&s=2&d=1&p=1&n=1"));
        assertEquals("uneven, with holes", verdicts("#convt?i=6x6&k=1&s=2&d=1&p=0&n=2").get(0));
    }

    private static List<String> verdicts(String link) {
        return ExhibitTexts.of(link, new English()).get(1).tables().get(0).rows().stream().map(row -> row.get(4)).toList();
    }

    @Test
    @DisplayName("say how much pooling leaves")
    void pooling() {
        Exhibit exhibit = ExhibitTexts.of("#maxpool?i=16x16&k=2&s=2&d=1&p=valid&n=3", new English()).get(0);
        assertTrue(exhibit.intro().get(0).startsWith("Pooled 3 times, 16 × 16 becomes 2 × 2: a side gets 8 times shorter"));
        assertTrue(ExhibitTexts.of("#avgpool?i=6x6&k=2&s=3&p=1&ceil=1", new English()).get(0).intro().get(0).contains("a side gets 6 times shorter"));
        assertTrue(ExhibitTexts.of("#maxpool?i=8x8&k=3&s=1&d=1&p=valid", new English()).get(0).intro().get(0)
                .endsWith("8 × 8 becomes 2 × 2: a side gets 4 times shorter, and 6.3 % of the cells are left."));
        assertTrue(ExhibitTexts.of("#maxpool?i=9x9&k=2&s=2&p=0&ceil=1&n=1", new English()).get(0).intro().get(0)
                .startsWith("Pooled once, 9 × 9 becomes 5 × 5: 30.9 %"));
        // Four taps every two cells: as many stamps on every inner cell.
        assertFalse(ExhibitTexts.of("#maxpool?i=12x12&k=4&s=2", new English()).get(0).notes().toString().contains("checkerboard"));
        Exhibit stopped = ExhibitTexts.of("#maxpool?i=16x16&k=2&s=2&d=1&p=valid&n=5", new English()).get(0);
        assertTrue(stopped.intro().get(1).contains("pooled 4 times, the map is 1 × 1"));
    }

    @Test
    @DisplayName("are English in English and Chinese in Chinese, in clean sentences")
    void languages() {
        var words = new TreeSet<String>();
        for (String link : LINKS) {
            List<Exhibit> english = ExhibitTexts.of(link, new English());
            List<Exhibit> chinese = ExhibitTexts.of(link, new SimplifiedChinese());
            assertFalse(english.isEmpty());
            for (int i = 0; i < english.size(); i++) {
                for (String text : ExhibitTexts.sentences(english.get(i))) {
                    assertFalse(Pattern.compile("[\\p{IsHan}\u3000-\u303f\uff00-\uffef]|  | [.,;:]|^ | $").matcher(text).find(), text);
                }
                for (String text : ExhibitTexts.sentences(chinese.get(i))) {
                    assertFalse(Pattern.compile("  | [，。；：]|[，。；：、] |^ | $").matcher(text).find(), text);
                    Pattern.compile("\\p{IsLatin}[\\p{IsLatin}_]*").matcher(text).results().map(r -> r.group())
                            .filter(w -> !NAMES.contains(w)).forEach(words::add);
                }
                assertEquals(english.get(i).drawings().size(), chinese.get(i).drawings().size());
            }
        }
        assertEquals(Set.of(), words);
    }

    @ParameterizedTest
    @ValueSource(strings = {"#conv?i=1048576x1048576&k=1000&s=1000&d=1000&p=same&n=5", "#convt?i=1048576x1048576&k=1000&s=1000&d=100&p=0&n=5",
        "#convt?i=1048576x1048576&k=3&s=1&d=1&p=1&n=5", "#convt?i=1048576&k=1&s=1048576&d=1&p=0&n=5", "#convt?i=1000x1000&k=60&s=1&d=1&p=100&n=5",
        "#maxpool?i=1048576x1048576&k=20&s=1&d=1&p=same&n=5", "#maxpool?i=1048576x1048576&k=2000&s=1000&d=1&p=same&n=5",
        "#avgpool?i=1048576x3&k=2&s=2&d=100000&p=same&n=5", "#conv?i=1048576&k=1048576&s=1048576&d=1&p=same&n=5"})
    @DisplayName("stay quick and small whatever the sizes")
    void bounded(String link) {
        Assertions.assertTimeout(Duration.ofSeconds(6), () -> {
            for (Exhibit exhibit : ExhibitTexts.of(link, new English())) {
                for (Exhibit.Drawing drawing : exhibit.drawings()) {
                    assertTrue(drawing.scene().marks().size() < 20_000, link);
                    assertTrue(drawing.scene().width() <= 400 && drawing.scene().height() <= 400, link);
                }
            }
        });
    }

    @Test
    @DisplayName("say of which of two compared layers they are")
    void compared() {
        var details = new LayerDetails("#convt?i=4x4&k=4&s=2&d=1&p=1&vs=1&vs.k=3", new English());
        for (Side side : Side.values()) {
            String letter = side == Side.FIRST ? " · A" : " · B";
            assertTrue(details.exhibits(side, new Frame(700, 400)).stream().allMatch(e -> e.title().endsWith(letter)));
        }
    }
}
