package atrous.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atrous.figure.LinePlot.Series;
import atrous.render.Palette;
import atrous.render.SvgRenderer;
import atrous.scene.Lettering.Anchor;
import atrous.scene.Mark;
import atrous.scene.Paint.Role;
import atrous.scene.Scene;
import atrous.scene.Semantics;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A plot of numbers from layer to layer")
class LinePlotTest {

    private static final Path FOLDER = Path.of("src/test/resources/golden/plot");

    private static Series series(String label, Role paint, boolean dashed, double... values) {
        return new Series(label, values, paint, dashed);
    }

    private static Scene growth(double room, boolean powers) {
        return new LinePlot(List.of(series("Doubling", Role.TAP_LINE, true, 3, 7, 15, 31), series("Plain", Role.INK, true, 3, 5, 7, 9),
                series("Bytes", Role.OUTPUT_LINE, false, 4096, 8192, 12288, Double.NaN)), "Layers", powers, room, new Semantics("Growth", "")).scene();
    }

    /** With {@code -Dgolden.update=true} the drawings are written anew. */
    @ParameterizedTest
    @CsvSource({"powers, 600, true", "plain, 600, false", "narrow, 320, true"})
    @DisplayName("is that of its golden file")
    void golden(String name, double room, boolean powers) throws IOException {
        String actual = SvgRenderer.render(growth(room, powers), Palette.LIGHT);
        Path file = FOLDER.resolve(name + ".svg");
        if (Boolean.getBoolean("golden.update")) {
            Files.createDirectories(FOLDER);
            Files.writeString(file, actual);
        }
        assertEquals(Files.readString(file), actual);
    }

    @Test
    @DisplayName("leaves out what is no number, and a line of one point is a dot")
    void gaps() {
        List<Mark> marks = growth(600, true).marks();
        assertEquals(4 + 4 + 3, marks.stream().filter(mark -> mark instanceof Mark.Rect).count());
        Scene one = new LinePlot(List.of(series("a", Role.INK, false, 3)), "b", true, 300, new Semantics("c", "")).scene();
        assertEquals(0, one.marks().stream().filter(mark -> mark instanceof Mark.Path).count());
    }

    private record Box(double left, double right, double baseline, String text) {}

    private static List<Box> words(Scene scene) {
        var boxes = new ArrayList<Box>();
        for (Mark mark : scene.marks()) {
            if (mark instanceof Mark.Text text) {
                double width = TextWidth.of(text.text(), text.lettering().size());
                Anchor anchor = text.lettering().anchor();
                double left = text.x() - (anchor == Anchor.START ? 0 : anchor == Anchor.END ? width : width / 2);
                boxes.add(new Box(left, left + width, text.y(), text.text()));
            }
        }
        return boxes;
    }

    @Test
    @DisplayName("has words and numbers that neither overlap nor are cut off, whatever the numbers and the room")
    void legible() {
        var random = new Random(9);
        for (int i = 0; i < 400; i++) {
            var series = new ArrayList<Series>();
            for (int n = 1 + random.nextInt(6); n > 0; n--) {
                double[] values = new double[1 + random.nextInt(i < 200 ? 12 : 700)];
                for (int v = 0; v < values.length; v++) {
                    values[v] = Math.floor(Math.pow(10, random.nextDouble() * (i % 17)));
                }
                series.add(series("x".repeat(1 + random.nextInt(30)), Role.INK, false, values));
            }
            double room = 280 + random.nextInt(900);
            Scene scene = new LinePlot(series, "Layers of all", i % 2 == 0, room, new Semantics("", "")).scene();
            List<Box> words = words(scene);
            for (Box each : words) {
                assertTrue(each.left() >= 0 && each.right() <= room && each.baseline() >= 10 && each.baseline() <= scene.height(), each + " in " + room);
                for (Box other : words) {
                    assertTrue(each == other || Math.abs(each.baseline() - other.baseline()) >= 11
                            || each.right() <= other.left() || other.right() <= each.left(), each + " on " + other + " in " + room);
                }
            }
        }
    }
}
