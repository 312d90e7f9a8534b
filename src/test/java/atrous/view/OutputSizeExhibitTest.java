package atrous.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atrous.layer.Axis;
import atrous.layer.Checked;
import atrous.layer.Dialect;
import atrous.state.Link;
import atrous.state.Project;
import atrous.state.Side;
import atrous.state.TextAction;
import atrous.text.English;
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
}
