package atrous.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atrous.scene.Mark;
import atrous.text.English;
import atrous.text.Messages;
import atrous.text.SimplifiedChinese;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("What is said of the cost of pooling")
class PoolingCostTest {

    private static final String UNDEFINED = "#avgpool?i=7x6&k=3&s=2&d=1&p=0,5,2,1&ceil=1&cip=0";
    private static final String GROWS = "#maxpool?i=6x6&k=3&s=2&d=1&p=5";
    private static final String SAME = "A transposed convolution with equal weights does just the same here, since every cell is in one window.";
    private static final String OVERLAP = "These windows overlap";
    private static final String DETAIL = "Nearest up-sampling brings back the size, not the detail";

    private static Exhibit exhibit(String link) {
        return ExhibitTexts.of(link, new English()).get(0);
    }

    private static String notes(String link) {
        return String.join(" ", exhibit(link).notes());
    }

    @Test
    @DisplayName("goes by the windows: whether they tile the map or share cells, not by errors that are equal")
    void windows() {
        assertTrue(notes("#avgpool?i=8x8&k=2&s=2&p=0").contains(SAME));
        assertTrue(notes("#maxpool?i=8x8&k=2&s=2&p=0").contains(SAME));
        assertFalse(notes(UNDEFINED).contains(SAME));
        assertTrue(notes(UNDEFINED).contains(OVERLAP));
        // Blocks of 1, 2 and 2 tile 5 cells, but nearest makes 2, 2 and 1.
        String shifted = notes("#maxpool?i=5&k=2&s=2&p=1&n=1");
        assertFalse(shifted.contains(SAME) || shifted.contains(OVERLAP), shifted);
        // Values that are all alike tell nothing of windows.
        assertFalse(notes("#maxpool?i=3x3&k=2&s=1&p=0&n=1&in=0,0,0;0,0,0;0,0,0").contains(SAME));
    }

    @Test
    @DisplayName("has windows overlap only where two of those at hand share a cell")
    void overlap() {
        String one = notes("#avgpool?i=2x3&k=4&s=2&d=1&p=1&in=1,2,3;4,5,6");
        assertFalse(one.contains(OVERLAP), one);
        assertFalse(one.contains("that no window read"), one);
        assertTrue(notes("#avgpool?i=6x6&k=4&s=2&d=1&p=1&n=1").contains(OVERLAP));
        assertFalse(notes("#avgpool?i=6&k=2&s=1&d=6&p=3&n=1").contains(OVERLAP));
        assertTrue(notes("#avgpool?i=9&k=2&s=3&p=0&n=1").contains("Cells that no window read stay empty."));
    }

    @ParameterizedTest
    @ValueSource(strings = {UNDEFINED, GROWS, "#avgpool?i=4x4&k=2&s=2&p=4&cip=0&n=1", "#maxpool?i=3x3&k=2&s=2&p=3&n=2", "#avgpool?i=6&k=3&s=2&p=5&cip=0",
        "#avgpool?i=1&k=1&s=1&p=0,1&cip=0&n=1"})
    @DisplayName("has no number that is none, but says that no error can be told")
    void noNumber(String link) {
        for (Messages m : List.of(new English(), new SimplifiedChinese())) {
            Exhibit exhibit = ExhibitTexts.of(link, m).get(0);
            var texts = ExhibitTexts.sentences(exhibit);
            exhibit.tables().forEach(table -> table.rows().forEach(texts::addAll));
            exhibit.drawings().forEach(drawing -> drawing.scene().marks().forEach(mark -> {
                if (mark instanceof Mark.Text text) {
                    texts.add(text.text());
                }
            }));
            assertTrue(texts.stream().noneMatch(text -> text.contains("NaN") || text.contains("∞")), texts.toString());
        }
        assertTrue(notes(link).contains("no error can be told"), notes(link));
    }

    @Test
    @DisplayName("calls averages without a cell undefined only where there are any, and counts them with no value")
    void undefined() {
        assertTrue(notes(UNDEFINED).contains("Some averages are undefined"));
        assertFalse(notes(UNDEFINED.replace("cip=0", "cip=1")).contains("undefined"));
        assertFalse(notes(GROWS).contains("average"));
        assertTrue(notes(GROWS).contains("Some windows have no cell of the input"));
        var rows = exhibit(UNDEFINED + "&n=5").tables().get(0).rows();
        assertEquals(List.of("0", "–"), rows.get(1).subList(2, 4));
        assertEquals("–", rows.get(2).get(3));
        assertFalse(exhibit(UNDEFINED).intro().toString().contains("A single number"));
    }

    @Test
    @DisplayName("says that nothing is lost where every window has one cell to itself, and only there")
    void nothingLost() {
        for (String link : List.of("#maxpool?i=6x6&k=1&s=1&d=1&p=0", "#avgpool?i=6x6&k=1&s=1&d=1&p=0", "#avgpool?i=1x1&k=3&s=2&p=1&cip=0")) {
            Exhibit exhibit = exhibit(link);
            assertTrue(notes(link).endsWith("nothing is lost."), notes(link));
            assertEquals(2, exhibit.notes().size());
            assertFalse(exhibit.intro().toString().contains("left"), exhibit.intro().toString());
        }
        for (String link : List.of("#maxpool?i=6x6&k=3&s=1&p=1", "#maxpool?i=6x6&k=1&s=2&p=0", "#avgpool?i=1x1&k=3&s=2&p=1&cip=1", "#avgpool?i=6x6&k=1&s=1&p=1")) {
            assertFalse(notes(link).contains("nothing is lost"), link);
        }
    }

    @Test
    @DisplayName("speaks of what is left, and of blocks, only where the map gets smaller")
    void grows() {
        assertEquals("Pooled 3 times, 6 × 6 becomes 8 × 8: it has 177.8 % as many cells.", exhibit(GROWS).intro().get(0));
        assertEquals("Pooled 3 times, 6 × 6 stays 6 × 6.", exhibit("#maxpool?i=6x6&k=3&s=1&d=1&p=1").intro().get(0));
        var texts = new ArrayList<>(ExhibitTexts.sentences(exhibit(GROWS)));
        assertTrue(texts.stream().noneMatch(text -> text.contains(" left") || text.contains(DETAIL)), texts.toString());
        assertFalse(notes("#maxpool?i=6x6&k=3&s=1&d=1&p=1").contains(DETAIL));
        assertTrue(notes("#maxpool?i=8x8&k=2&s=2&p=0").contains(DETAIL));
    }

    @Test
    @DisplayName("counts one as one")
    void one() {
        assertTrue(notes("#maxpool?i=5x5&k=2&s=4&d=1&p=1&ceil=1").contains(", 1 still occurs after pooling."));
        assertTrue(notes("#maxpool?i=8x8&k=2&s=2&n=1").contains(" still occur after pooling."));
        assertTrue(notes("#maxpool?i=2x2&k=2&s=2&in=5,5;5,5").startsWith("The input’s only value still occurs after pooling."));
        assertTrue(notes("#avgpool?i=2x2&k=2&s=2&p=1&n=1&in=8,8;8,8").startsWith("The input’s only value no longer occurs after pooling."));
    }
}
