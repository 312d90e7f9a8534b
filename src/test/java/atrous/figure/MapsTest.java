package atrous.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atrous.layer.Axis;
import atrous.layer.PaddingMode;
import atrous.layer.Window;
import atrous.scene.Mark;
import atrous.scene.Paint.Role;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The maps of a layer's figure")
class MapsTest {

    @ParameterizedTest
    @CsvSource({"1, 64, 9, 150", "2, 1048576, 100, 60"})
    @DisplayName("give back each cell that is pointed at in its middle or just inside its corners")
    void hits(long seed, long largestInput, long largestKernel, int cases) {
        var subjects = new Subjects(seed);
        for (int n = 0; n < cases; n++) {
            Subject s = subjects.next(largestInput, largestKernel);
            LayerFigure figure = subjects.figure(s, subjects.target(s));
            for (MapBox map : figure.layout().maps()) {
                for (long r = map.rows().from(); r <= map.rows().to(); r++) {
                    for (long c = map.columns().from(); c <= map.columns().to(); c++) {
                        for (double at : new double[] {0.01, 0.5, 0.99}) {
                            assertEquals(new Target(map.kind(), r, c), figure.hit(map.cellX(c) + at * map.cell(),
                                    map.cellY(r) + (1 - at) * map.cell()));
                        }
                        assertTrue(s.has(new Target(map.kind(), r, c)));
                    }
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"3, 90, 9, 150", "4, 1048576, 100000, 150"})
    @DisplayName("show the cell that they are drawn around, and all of a small layer")
    void anchor(long seed, long largestInput, long largestKernel, int cases) {
        var subjects = new Subjects(seed);
        for (int n = 0; n < cases; n++) {
            Subject s = subjects.next(largestInput, largestKernel);
            Target target = subjects.target(s);
            LayerFigure figure = subjects.figure(s, target);
            assertTrue(figure.layout().box(target.map()).shows(target.row(), target.column()), figure.title() + target);
            boolean whole = padded(s.rows()) <= Viewports.LARGEST_WHOLE && padded(s.columns()) <= Viewports.LARGEST_WHOLE;
            assertEquals(whole, figure.layout().input().columns().count() == padded(s.columns())
                    && figure.layout().input().rows().count() == padded(s.rows()), figure.title());
        }
    }

    private static long padded(Axis axis) {
        return axis.window().paddedInputSize(axis.inputSize());
    }

    @Test
    @DisplayName("draw the kernel's taps a dilation apart on each axis, with a dot on every cell between them")
    void kernel() {
        var kernel = new Window(3, 1, 4, 1, 0, 0);
        var across = new Window(2, 1, 2, 1, 0, 0);
        Subject s = new Subject(atrous.layer.Conv.single(List.of(new atrous.layer.KernelAxis(3, 1, 4),
                new atrous.layer.KernelAxis(2, 1, 2)), atrous.layer.Padding.Rule.VALID),
                new Axis(kernel, 12, PaddingMode.ZEROS), new Axis(across, 12, PaddingMode.ZEROS), (r, c) -> 1, (r, c) -> 1);
        LayerFigure figure = new Subjects(1).figure(s, new Target(MapKind.OUTPUT, 0, 0));
        MapBox map = figure.layout().kernel();
        assertEquals(4 * map.cell(), map.cellY(1) - map.cellY(0));
        assertEquals(2 * map.cell(), map.cellX(1) - map.cellX(0));
        long dots = figure.base().stream().filter(m -> m instanceof Mark.Rect r && r.style().stroke() == Role.HOLE).count();
        assertEquals(9 * 3 - 3 * 2, dots);
    }

    @Test
    @DisplayName("outline just the input cells that no output reads")
    void deadInputs() {
        var subjects = new Subjects(6);
        for (int n = 0; n < 200; n++) {
            Subject s = subjects.next(20, 4);
            LayerFigure figure = subjects.figure(s, subjects.output(s));
            MapBox in = figure.layout().input();
            var expected = new TreeSet<String>();
            for (long r = 0; r < s.rows().inputSize(); r++) {
                for (long c = 0; c < s.columns().inputSize(); c++) {
                    if (!isRead(s.rows(), r) || !isRead(s.columns(), c)) {
                        expected.add(Drawn.cell(r, c));
                    }
                }
            }
            var outlined = new TreeSet<String>();
            for (Mark mark : figure.base()) {
                if (mark instanceof Mark.Rect r && r.style().stroke() == Role.DEAD) {
                    Target hit = in.hit(r.x() + r.width() / 2, r.y() + r.height() / 2);
                    outlined.add(Drawn.cell(hit.row(), hit.column()));
                }
            }
            assertEquals(expected, outlined, figure.title());
            assertEquals(!expected.isEmpty(), figure.features().hasDeadInputs());
        }
    }

    private static boolean isRead(Axis axis, long cell) {
        for (long o = 0; o < axis.outputSize(); o++) {
            for (long t = 0; t < axis.window().size(); t++) {
                if (axis.source(o, t) == cell) {
                    return true;
                }
            }
        }
        return false;
    }
}
