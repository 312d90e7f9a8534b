package atrous.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atrous.layer.Axis;
import atrous.layer.Checked;
import atrous.layer.Dialect;
import atrous.state.Link;
import atrous.state.Project;
import atrous.state.Side;
import atrous.state.TextAction;
import atrous.text.English;
import atrous.text.EnglishOutputSize;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The section about output sizes")
class OutputSizeExhibitTest {

    private static Exhibit of(String link) {
        return OutputSizeExhibit.of(Link.read(link).project(), Side.FIRST, new English());
    }

    private static Project opened(String action) {
        assertTrue(action.startsWith(TextAction.OPEN));
        Link.Read read = Link.read(action.substring(TextAction.OPEN.length()));
        assertEquals(List.of(), read.problems());
        return read.project();
    }

    private static String output(Project project) {
        var axes = ((Checked.Ok<List<Axis>>) project.layer().axes()).value();
        return Facts.times(axes.stream().map(Axis::outputSize).toList());
    }

    @Test
    @DisplayName("opens, for each word, a layer of the size that it tells, and for each dialect one with its words")
    void opens() {
        var random = new Random(4);
        for (int i = 0; i < 150; i++) {
            String link = "#convt?i=" + one(random, 7) + "x" + one(random, 7) + "&k=" + one(random, 5) + "x" + one(random, 5)
                    + "&s=" + one(random, 4) + "x" + one(random, 4) + "&d=" + one(random, 2) + "&p=" + (one(random, 3) - 1)
                    + "&as=" + List.of("pytorch", "keras", "tensorflow", "onnx").get(random.nextInt(4));
            Project project = Link.read(link).project();
            Exhibit exhibit = of(Link.write(project));
            Exhibit.Choice dialects = exhibit.choices().get(0);
            assertEquals(project.show().dialect().ordinal(), dialects.chosen());
            for (Dialect dialect : Dialect.values()) {
                assertEquals(dialect, opened(dialects.actions().get(dialect.ordinal())).show().dialect());
            }
            assertEquals(project, opened(dialects.actions().get(dialects.chosen())), link);
            Exhibit.Choice words = exhibit.choices().get(1);
            for (int w = 0; w < words.options().size(); w++) {
                Project made = opened(words.actions().get(w));
                assertTrue(words.options().get(w).endsWith(": " + output(made)), link);
                assertEquals(project.show(), made.show());
                assertEquals(w == words.chosen(), made.equals(project), link + words);
            }
        }
    }

    private static int one(Random random, int most) {
        return 1 + random.nextInt(most);
    }

    @Test
    @DisplayName("keeps a word where a dialect changes, though it then means another layer")
    void sameWord() {
        Project upper = opened(of("#convt?i=4x4&k=3&s=2&d=1&p=0,1,0,1&as=keras").choices().get(0).actions().get(Dialect.ONNX.ordinal()));
        assertEquals(Link.read("#convt?i=4x4&k=3&s=2&d=1&p=0,1,0,1&as=onnx").project(), upper);
        Project keras = opened(of("#convt?i=4x4&k=3&s=2&d=1&p=1,0,1,0&as=onnx").choices().get(0).actions().get(Dialect.KERAS.ordinal()));
        assertEquals(Link.read("#convt?i=4x4&k=3&s=2&d=1&p=0,1,0,1&as=keras").project(), keras);
    }

    @Test
    @DisplayName("marks every row that makes the layer at hand, and no other")
    void marks() {
        Exhibit.Table table = of("#convt?i=4x4&k=3&s=2&d=1&p=1").tables().get(0);
        var marked = new ArrayList<String>();
        table.marked().forEach(row -> marked.add(table.rows().get(row).get(0) + " " + table.rows().get(row).get(2)));
        assertEquals(List.of("PyTorch 7 × 7", "Keras 7 × 7", "TensorFlow 7 × 7", "ONNX 7 × 7"), marked);
    }

    @Test
    @DisplayName("shows no negative cut, on which ONNX's specification and ONNX Runtime differ, and opens every row")
    void settled() {
        var random = new Random(5);
        for (int i = 0; i < 300; i++) {
            String link = "#convt?i=" + one(random, 7) + "x" + one(random, 7) + "&k=" + one(random, 4) + "x" + one(random, 4)
                    + "&s=" + one(random, 5) + "x" + one(random, 5) + "&d=" + one(random, 2) + "&p=0";
            for (List<String> row : of(link).tables().get(0).rows()) {
                assertTrue(row.stream().skip(2).noneMatch(cell -> cell.contains("−")), link + row);
            }
        }
    }

    @Test
    @DisplayName("says what ONNX's formula gives and what ONNX Runtime makes, where they differ")
    void runtime() {
        assertTrue(of("#convt?i=6&k=3&s=3&p=0").notes().contains("Not in the table: ONNX’s output_shape=[20]. Its specification’s "
                + "formula gives a total padding of −2, so cells would be added, to 20; ONNX Runtime takes no padding below 0, and adds "
                + "the cells at the end."));
        // A kernel of 1 with stride 2 covers 2·5 + 1 = 11 cells, one short of 2·6.
        assertTrue(of("#convt?i=6&k=1&s=2&p=0").notes().contains("Not in the table: ONNX’s auto_pad=\"SAME_UPPER\". Its "
                + "specification’s formula gives a total padding of −1, so cells would be added, to 12; ONNX Runtime takes no padding "
                + "below 0, and makes 11."));
    }

    @Test
    @DisplayName("lists every size of a stride of three, and says where it does not")
    void between() {
        var sizes = new ArrayList<String>();
        of("#convt?i=6&k=3&s=3&p=0").tables().get(0).rows().forEach(row -> sizes.add(row.get(0) + " " + row.get(2)));
        assertTrue(sizes.containsAll(List.of("PyTorch 18", "PyTorch 19", "PyTorch 20", "TensorFlow 17", "TensorFlow 19", "Keras 19")));
        String between = new EnglishOutputSize().between();
        assertFalse(of("#convt?i=6&k=3&s=3&p=0").notes().contains(between));
        assertTrue(of("#convt?i=6&k=3&s=4&p=0").notes().contains(between));
        assertTrue(of("#convt?i=6x6&k=3&s=2&p=0").notes().contains(between));
        assertFalse(of("#convt?i=6x6&k=3&s=1&p=0").notes().contains(between));
    }

    @Test
    @DisplayName("says that Keras refuses an even kernel without output padding on TensorFlow, where a SAME convolution does not lead back")
    void evenKernel() {
        String refused = new EnglishOutputSize().kerasOnTensorFlow("padding=\"same\", output_padding=0", "10", "6");
        assertTrue(of("#convt?i=6&k=4&s=2&p=1").notes().contains(refused));
        assertTrue(of("#convt?i=6&k=3&s=2&p=1").notes().stream().noneMatch(note -> note.contains("refused")));
    }
}
