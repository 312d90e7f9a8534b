package atrous.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import atrous.layer.Axis;
import atrous.layer.PaddingMode;
import atrous.scene.Mark;
import atrous.scene.Paint.Role;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Against the index relation of {@link Axis}, tried for every shown output and tap. */
@DisplayName("Pointing at")
class HighlightsTest {

    @ParameterizedTest
    @CsvSource({"1, 16, 5, 400", "2, 64, 9, 60", "3, 1000, 9, 60", "4, 1048576, 60, 20"})
    @DisplayName("an output marks just the positions that it reads")
    void output(long seed, long largestInput, long largestKernel, int cases) {
        var subjects = new Subjects(seed);
        for (int n = 0; n < cases; n++) {
            Subject s = subjects.next(largestInput, largestKernel);
            Target target = subjects.output(s);
            LayerFigure figure = subjects.plainFigure(s, target);
            MapBox in = figure.layout().input();
            var expected = new TreeSet<String>();
            for (long i = 0; i < s.rows().window().size(); i++) {
                for (long j = 0; j < s.columns().window().size(); j++) {
                    long row = s.rows().window().position(target.row(), i);
                    long column = s.columns().window().position(target.column(), j);
                    if (in.shows(row, column)) {
                        expected.add(Drawn.cell(row, column));
                    }
                }
            }
            assertEquals(expected, Drawn.cells(overlay(figure, target), in, Role.TAP), figure.title() + target);
        }
    }

    @ParameterizedTest
    @CsvSource({"5, 16, 5, 400", "6, 64, 9, 60", "7, 1000, 9, 60"})
    @DisplayName("an input or padding cell marks just the outputs that read it, wherever the padding shows it")
    void input(long seed, long largestInput, long largestKernel, int cases) {
        var subjects = new Subjects(seed);
        for (int n = 0; n < cases; n++) {
            Subject s = subjects.next(largestInput, largestKernel);
            Target target = subjects.position(s);
            LayerFigure figure = subjects.plainFigure(s, target);
            MapBox map = figure.layout().output();
            boolean images = s.hasSource(target.row(), target.column());
            var expected = new TreeSet<String>();
            for (long r = map.rows().from(); r <= map.rows().to(); r++) {
                for (long c = map.columns().from(); c <= map.columns().to(); c++) {
                    if (reads(s.rows(), r, target.row(), images) && reads(s.columns(), c, target.column(), images)) {
                        expected.add(Drawn.cell(r, c));
                    }
                }
            }
            assertEquals(expected, Drawn.cells(overlay(figure, target), map, Role.TAP), figure.title() + target);
        }
    }

    private static boolean reads(Axis axis, long output, long position, boolean images) {
        for (long tap = 0; tap < axis.window().size(); tap++) {
            boolean same = images ? axis.source(output, tap) == axis.sourceAt(position)
                    && axis.source(output, tap) != PaddingMode.NONE : axis.window().position(output, tap) == position;
            if (same) {
                return true;
            }
        }
        return false;
    }

    @ParameterizedTest
    @CsvSource({"8, 16, 5, 200", "9, 500, 9, 40"})
    @DisplayName("a weight marks just the positions that the shown outputs read through it, and the pair of the pinned output")
    void kernel(long seed, long largestInput, long largestKernel, int cases) {
        var subjects = new Subjects(seed);
        for (int n = 0; n < cases; n++) {
            Subject s = subjects.next(largestInput, largestKernel);
            Target pinned = subjects.output(s);
            var target = new Target(MapKind.KERNEL, s.rows().window().size() - 1, 0);
            LayerFigure figure = subjects.plainFigure(s, pinned);
            MapBox in = figure.layout().input();
            MapBox map = figure.layout().output();
            var expected = new TreeSet<String>();
            for (long r = map.rows().from(); r <= map.rows().to(); r++) {
                for (long c = map.columns().from(); c <= map.columns().to(); c++) {
                    addIfShown(in, s.rows().window().position(r, target.row()), s.columns().window().position(c, 0), expected);
                }
            }
            var pair = new TreeSet<String>();
            addIfShown(in, s.rows().window().position(pinned.row(), target.row()),
                    s.columns().window().position(pinned.column(), 0), pair);
            var marks = figure.overlay(new Selection(target, pinned, s.outputs()));
            assertEquals(expected, Drawn.cells(marks, in, Role.TAP_FAINT), figure.title());
            assertEquals(pair, Drawn.cells(marks, in, Role.TAP), figure.title());
        }
    }

    private static void addIfShown(MapBox map, long row, long column, Set<String> cells) {
        if (map.shows(row, column)) {
            cells.add(Drawn.cell(row, column));
        }
    }

    private static List<Mark> overlay(LayerFigure figure, Target target) {
        return figure.overlay(new Selection(target, target, figure.subject().outputs()));
    }
}
