package atrous.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atrous.figure.Frame;
import atrous.state.AppState;
import atrous.state.Link;
import atrous.state.Preferences;
import atrous.state.Side;
import atrous.text.English;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What is said beside the figure")
class PlainWordsTest {

    private static LayerDetails details(String link) {
        return new LayerDetails(link, new English());
    }

    private static Exhibit titled(String link, String title) {
        return details(link).exhibits(Side.FIRST, new Frame(700, 400)).stream().filter(e -> e.title().equals(title)).findFirst().orElseThrow();
    }

    @Test
    @DisplayName("does not compare how far stacked layers reach where the map's edge is in the way")
    void edge() {
        // Without an edge: 1 + 3·4 cells of the dilated 3 × 3.
        assertTrue(titled("#deform?i=7x7&n=3", "Stacked deformable layers").notes().get(0).endsWith("That is no comparison: the upper layers "
                + "reach past the edge of the map, where there is nothing to read. Without an edge, the layers without offsets would spread "
                + "over 13 × 13; a larger input shows it."));
        assertTrue(titled("#deform?i=31x31&off=zero&n=3", "Stacked deformable layers").notes().get(0)
                .endsWith("over 13 × 13 cells, without offsets over 13 × 13."));
        // Without offsets, nothing is cut off: 1 + 2·3 cells.
        String note = titled("#deform?i=6x7&k=3&s=1&d=1&p=same&mask=1&off=predicted:100&ci=4&co=2&g=2&n=3", "Stacked deformable layers").notes().get(0);
        assertTrue(note.contains("without offsets over 7 × 7. With offsets, some of the upper points lie past the edge"), note);
        // Strides: 3, then 2·2 + 3.
        assertTrue(titled("#deform?i=7x7&d=1&s=2&n=2&p=same&off=scale:200", "Stacked deformable layers").notes().get(0).contains("spread over 7 × 7;"));
    }

    @Test
    @DisplayName("of a separable convolution that does not pay says so, and of one that pays does not")
    void separable() {
        String not = "it does not pay to split it";
        assertTrue(titled("#conv?i=7x7&k=1x2&ci=4&co=1", "Depthwise separable").notes().get(1).startsWith("The two cost more"));
        assertTrue(titled("#conv?i=7x7&k=1x2&ci=4&co=2", "Depthwise separable").notes().get(1).startsWith("The two cost as much"));
        assertTrue(titled("#conv?i=7x7&k=3&ci=4&co=4", "Depthwise separable").notes().stream().noneMatch(note -> note.contains(not)));
    }

    @Test
    @DisplayName("of pooling says where a single number is left")
    void oneCell() {
        String single = "A single number is left";
        assertTrue(titled("#maxpool?i=8x8&k=2&s=2&n=3", "What pooling costs").intro().toString().contains(single));
        assertFalse(titled("#maxpool?i=8x8&k=2&s=2&n=2", "What pooling costs").intro().toString().contains(single));
    }

    @Test
    @DisplayName("of windows without any cell is true of the layer at hand, and of windows past the input which of them are dropped")
    void pastTheInput() {
        String link = "#avgpool?i=7x6&k=3&s=2&d=1&p=0,5,2,1&ceil=1&cip=";
        assertTrue(found(link + "0", "4 windows have no cell of the input at all: their averages are undefined, since padding does not count."));
        assertTrue(found(link + "1", "4 windows have no cell of the input at all: their averages are 0, the mean of padding alone."));
        assertTrue(found(link + "0", "Rounding up asks for one more window in height, but it would start past the input and is dropped: frameworks "
                + "do so with the last window only. 1 window before it starts past the input, too, and stays."));
        assertTrue(found("#maxpool?i=2x2&k=3&s=3&d=1&p=1&ceil=1", "it would start past the input and is dropped: frameworks do so."));
    }

    @Test
    @DisplayName("counts what is cut off only where something is")
    void cutOff() {
        assertEquals(List.of("", "what is cut off included"), List.of(macs("#convt?i=4x4&k=3&s=2&p=0"), macs("#convt?i=4x4&k=3&s=2&p=1")));
        assertEquals("", macs("#convt?i=4x4&k=3&s=2&p=0&op=1"));
    }

    private static String macs(String link) {
        AppState state = AppState.start(Link.read(link).project(), List.of(), Preferences.DEFAULT);
        return new LayerView(state, new English()).facts(Side.FIRST).stream().filter(f -> f.name().equals("Multiply–adds")).findFirst().orElseThrow().detail();
    }

    @Test
    @DisplayName("of bins that share cells is in whole sentences")
    void shared() {
        assertTrue(found("#adaptavg?i=5x5&out=7", "all 5 rows and all 5 columns are in up to 3 bins."), details("#adaptavg?i=5x5&out=7").findings(Side.FIRST).toString());
        assertTrue(found("#adaptavg?i=5x5&out=3", "2 of the 5 rows and 2 of the 5 columns are in 2 bins."), details("#adaptavg?i=5x5&out=3").findings(Side.FIRST).toString());
        assertTrue(found("#adaptavg?i=5&out=3", "2 of the 5 cells are in 2 bins."));
        assertTrue(found("#adaptavg?i=1&out=3", "the only cell is in up to 3 bins."));
    }

    private static boolean found(String link, String end) {
        return details(link).findings(Side.FIRST).stream().anyMatch(text -> text.endsWith(end));
    }

    @Test
    @DisplayName("explains the sign of a rounded number where one is drawn, and only there")
    void rounded() {
        assertTrue(rounded("#deform?i=9x9", 340));
        assertFalse(rounded("#conv?i=7x7&k=3&in=ones&w=ones", 1200));
    }

    private static boolean rounded(String link, int width) {
        AppState state = AppState.start(Link.read(link).project(), List.of(), Preferences.DEFAULT);
        return new LayerView(state, new English()).figure(Side.FIRST, new Frame(width, 400)).features().hasRounded();
    }
}
