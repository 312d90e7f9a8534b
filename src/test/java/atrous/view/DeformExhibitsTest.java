package atrous.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atrous.figure.Frame;
import atrous.render.Palette;
import atrous.render.SvgRenderer;
import atrous.state.Side;
import atrous.text.English;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Under the figure of a deformable layer")
class DeformExhibitsTest {

    private static final Path GOLDEN = Path.of("src/test/resources/golden/deform");

    private static List<Exhibit> exhibits(String link) {
        return details(link).exhibits(Side.FIRST, new Frame(700, 400));
    }

    private static LayerDetails details(String link) {
        return new LayerDetails(link, new English());
    }

    @Test
    @DisplayName("the points of stacked layers are those of their golden files, turned ever more or on the lattice")
    void stacked() throws IOException {
        List<Exhibit.Drawing> drawings = exhibits("#deform?i=13x13&d=1&off=rotate:20&n=3").get(1).drawings();
        assertEquals(2, drawings.size());
        check("stacked-rotated", drawings.get(0));
        check("stacked-plain", drawings.get(1));
    }

    private static void check(String name, Exhibit.Drawing drawing) throws IOException {
        Path golden = GOLDEN.resolve(name + ".svg");
        String actual = SvgRenderer.render(drawing.scene(), Palette.LIGHT);
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(golden, actual);
        }
        assertEquals(Files.readString(golden), actual);
    }

    @Test
    @DisplayName("a stack without offsets reads the dilated convolution's cells: 3 × 3, 5 × 5, 7 × 7")
    void counts() {
        for (int n = 1; n <= 3; n++) {
            Exhibit stack = exhibits("#deform?i=15x15&d=1&off=zero&n=" + n).get(1);
            String caption = stack.drawings().get(1).caption();
            long side = 2 * n + 1;
            assertTrue(caption.endsWith(" at " + side * side + " places"), caption);
            assertEquals(List.of(caption.replace("Without offsets", "With these offsets")), List.of(stack.drawings().get(0).caption()));
            assertEquals("The points spread over " + side + " × " + side + " cells, without offsets over " + side + " × " + side + ".",
                    stack.notes().get(0));
            assertEquals(n - 1, stack.choices().get(0).chosen());
        }
        assertTrue(exhibits("#deform?i=15x15&d=1&n=5").get(1).notes().contains("Shown for 3 layers at most."));
    }

    @Test
    @DisplayName("a stack says of which channel it is, where there are several")
    void oneChannel() {
        List<String> intro = exhibits("#deform?i=9x9&ci=4&co=2&g=2&ic=2&n=2").stream()
                .filter(e -> e.title().equals(new English().stackTitle())).findFirst().orElseThrow().intro();
        assertTrue(intro.get(1).contains("channel 2 of this layer's"), intro.toString());
        assertEquals(1, exhibits("#deform?i=9x9&n=2").get(1).intro().size());
    }

    @Test
    @DisplayName("maps that are too large or become too small are said in words")
    void bounds() {
        Exhibit large = exhibits("#deform?i=500x500").get(1);
        assertEquals(List.of(), large.drawings());
        assertEquals(1, large.notes().size());
        assertEquals(1, exhibits("#deform?i=1048576x1048576&k=1048576").get(1).notes().size());
        Exhibit shrinking = exhibits("#deform?i=7x7&d=2&p=valid&n=3").get(1);
        assertTrue(shrinking.notes().contains("The map becomes too small for more than 1 layer."), shrinking.notes().toString());
    }

    @Test
    @DisplayName("the predictor is drawn with the sums that make an offset, and everything is counted")
    void predictor() {
        Exhibit offsets = exhibits("#deform?i=7x7&off=predicted&mask=1&ci=4&co=6&g=2&bias=1").get(2);
        assertEquals(2, offsets.drawings().size());
        assertEquals(2, offsets.notes().size());
        assertTrue(offsets.notes().get(0).contains("channel 4: "), offsets.notes().get(0));
        assertEquals(List.of("The convolution itself", "3 × 3", "4 → 6", "114", "5292"), offsets.tables().get(0).rows().get(0));
        assertEquals(List.of("Offset predictor", "3 × 3", "4 → 27", "999", "47\u202f628"), offsets.tables().get(0).rows().get(2));
        assertEquals(List.of(), exhibits("#deform?i=7x7&off=rotate").get(0).drawings());
    }

    @Test
    @DisplayName("what is easily overlooked: all offsets 0, points outside, offsets for each output")
    void findings() {
        assertTrue(details("#deform?i=7x7&off=zero").findings(Side.FIRST).get(0).startsWith("All offsets are 0"));
        assertTrue(details("#deform?i=7x7&off=zero&mask=1").findings(Side.FIRST).get(0).contains("but for the mask"));
        List<String> found = details("#deform?i=3x3&k=1&d=1&p=0&off=zero&tap=0,0:0,0:-0.5,0;2,2:0,0:9,0").findings(Side.FIRST);
        assertEquals("2 of 9 points reach outside the input, where everything counts as 0; 1 of them with nothing inside.", found.get(0));
        assertEquals(2, found.size());
        assertEquals(1, details("#deform?i=1048576x1048576&k=3").findings(Side.FIRST).size());
    }
}
