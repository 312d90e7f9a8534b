package atrous.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import atrous.scene.Mark;
import atrous.text.English;
import atrous.text.Messages;
import atrous.text.SimplifiedChinese;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The layout of a layer's figure")
class LayoutTest {

    private record Box(double left, double top, double right, double bottom) {
        boolean overlaps(Box other) {
            return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
        }

        boolean within(double width, double height) {
            return left >= 0 && top >= 0 && right <= width + 0.1 && bottom <= height;
        }
    }

    @ParameterizedTest
    @CsvSource({"1, 64, 9, 1500", "2, 300, 40, 600", "3, 1048576, 9, 300", "4, 1048576, 100000, 200"})
    @DisplayName("keeps maps, headings, text and the small map inside the figure and off one another, at any width")
    void nothingOverlaps(long seed, long largestInput, long largestKernel, int cases) {
        var subjects = new Subjects(seed);
        var wrong = new ArrayList<String>();
        for (int i = 0; i < cases; i++) {
            Subject s = subjects.next(largestInput, largestKernel);
            LayerFigure figure = subjects.figure(s, subjects.target(s));
            String problems = problems(figure.layout(), boxes(figure));
            if (!problems.isEmpty()) {
                wrong.add(problems + " " + figure.layout().width() + " " + figure.title());
            }
        }
        assertEquals(List.of(), wrong.subList(0, Math.min(8, wrong.size())), () -> wrong.size() + " of " + cases);
    }

    @ParameterizedTest
    @CsvSource({"STAMP, 6", "MATRIX, 7"})
    @DisplayName("does so in the other pictures of a transposed convolution, too")
    void pictures(Picture picture, long seed) {
        var subjects = new Subjects(seed);
        var transposed = new Transposed(seed);
        var wrong = new ArrayList<String>();
        for (int i = 0; i < 1500; i++) {
            Subject s = transposed.next();
            LayerFigure figure = LayerFigure.of(s, Anchor.of(s, subjects.output(s)), subjects.frame(),
                    subjects.options().with(picture), subjects.messages());
            String problems = problems(figure.layout(), boxes(figure));
            if (!problems.isEmpty()) {
                wrong.add(problems + " " + figure.layout().width() + " " + figure.title());
            }
        }
        assertEquals(List.of(), wrong.subList(0, Math.min(8, wrong.size())), () -> wrong.size() + " of 1500");
    }

    @ParameterizedTest
    @CsvSource({"STAMP", "MATRIX"})
    @DisplayName("cuts off no cell of them at any width of a screen, however large the layer is")
    void nothingIsCutOff(Picture picture) {
        var wrong = new ArrayList<String>();
        for (String link : List.of("#convt?i=4x4&k=3&s=2&p=1", "#convt?i=100x100&k=3&s=2&p=1", "#convt?i=60x60&k=9&s=1&d=3",
                "#convt?i=9x9&k=33&s=1&d=1", "#convt?i=70x3&k=2&s=1", "#convt?i=3x70&k=2&s=1", "#convt?i=2000x2000&k=5&s=7&d=2",
                "#convt?i=60&k=3&s=2", "#convt?i=5&k=3&s=2")) {
            Subject s = LinkedSubject.of(link);
            for (int width = 288; width <= 1888; width += 25) {
                LayerFigure figure = LayerFigure.of(s, Anchor.of(s, new Target(MapKind.OUTPUT, 0, 0)), new Frame(width, 500),
                        new Options(true, false).with(picture), new English());
                for (Mark mark : figure.base()) {
                    if (mark instanceof Mark.Rect r && (r.x() < 0 || r.x() + r.width() > width + 0.1
                            || r.y() + r.height() > figure.layout().height() + 0.1)) {
                        wrong.add(link + " at " + width + ": " + r);
                    }
                }
            }
        }
        assertEquals(List.of(), wrong.subList(0, Math.min(8, wrong.size())));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"#convt?i=4x4&k=3&s=2&d=2&p=1 | 3 × 3", "#conv?i=7x7&k=3&d=2&ci=3&co=2 | 3 × 3 × 3",
        "#conv?i=9x9&k=2x3&d=3x2&ci=64&co=128&g=2 | 32 × 2 × 3", "#deform?i=7x7&k=3&d=2&ci=4&co=4&og=2 | 4 × 3 × 3"})
    @DisplayName("leaves the kernel its size in its heading, whatever else has no room there")
    void kernelSize(String link, String size) {
        Subject s = LinkedSubject.of(link);
        for (int width = 288; width <= 1288; width += 20) {
            for (Messages m : List.of(new English(), new SimplifiedChinese())) {
                LayerFigure figure = LayerFigure.of(s, Anchor.of(s, new Target(MapKind.OUTPUT, 0, 0)), new Frame(width, 500),
                        new Options(true, false), m);
                String detail = ((Mark.Text) figure.base().get(3)).text();
                assertEquals(size, detail.split("[,，]")[0], "at " + width);
                assertFalse(detail.contains("…"), detail + " at " + width);
            }
        }
    }

    private static Map<String, Box> boxes(LayerFigure figure) {
        LayerLayout layout = figure.layout();
        var boxes = new LinkedHashMap<String, Box>();
        layout.maps().forEach(m -> boxes.put(m.kind().name(), new Box(m.x(), m.y(), m.x() + m.width(), m.y() + m.height())));
        boxes.put("text", box(layout.text()));
        if (layout.overview() != null) {
            boxes.put("overview", box(layout.overview()));
        }
        // The headings' names and details are the first six marks.
        for (int i = 0; i < 6; i++) {
            var text = (Mark.Text) figure.base().get(i);
            boxes.put("heading " + i, new Box(text.x(), text.y() - 11,
                    text.x() + TextWidth.of(text.text(), text.lettering().size()), text.y() + 3));
        }
        return boxes;
    }

    private static Box box(LayerLayout.Area a) {
        return new Box(a.x(), a.y(), a.x() + a.width(), a.y() + a.height());
    }

    private static String problems(LayerLayout layout, Map<String, Box> boxes) {
        var problems = new ArrayList<String>();
        boxes.forEach((name, box) -> {
            if (name.equals("text") && box.right - box.left < 150) {
                problems.add("there is no room for text");
            }
            if (!box.within(layout.width(), layout.height())) {
                problems.add(name + " is outside");
            }
            boxes.forEach((other, otherBox) -> {
                if (name.compareTo(other) < 0 && box.overlaps(otherBox)) {
                    problems.add(name + " on " + other);
                }
            });
        });
        return String.join(", ", problems);
    }

    @Test
    @DisplayName("takes the width it is given")
    void width() {
        var subjects = new Subjects(5);
        for (int i = 0; i < 200; i++) {
            Subject s = subjects.next(500, 9);
            Frame frame = subjects.frame();
            LayerLayout layout = LayerFigure.of(s, Anchor.of(s, subjects.target(s)), frame, subjects.options(),
                    subjects.messages()).layout();
            assertEquals(frame.width(), layout.width());
        }
    }
}
