package atrous.figure;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atrous.layer.AdaptivePool;
import atrous.layer.Axis;
import atrous.layer.Checked;
import atrous.scene.Mark;
import atrous.scene.Paint.Role;
import atrous.tensor.Fill;
import atrous.tensor.Pattern;
import atrous.tensor.Pooling;
import atrous.tensor.Tensor;
import atrous.text.English;
import atrous.text.SimplifiedChinese;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The figure of adaptive pooling")
class AdaptiveFigureTest {

    private final Random random = new Random(4);
    private final Subjects subjects = new Subjects(4);

    private Subject next() {
        int rank = 1 + random.nextInt(2);
        var sizes = new ArrayList<Long>();
        var outputs = new ArrayList<Long>();
        for (int a = 0; a < rank; a++) {
            sizes.add(1L + random.nextInt(11));
            outputs.add(1L + random.nextInt(random.nextInt(4) == 0 ? 14 : 6));
        }
        var pool = new AdaptivePool(AdaptivePool.Kind.values()[random.nextInt(2)], outputs);
        return Subject.of(pool, ((Checked.Ok<List<Axis>>) pool.axes(sizes)).value(),
                new Fill.Named(Pattern.RANDOM, random.nextInt(99)), new Fill.Named(Pattern.ONES, 1));
    }

    /** The bin of an output by its definition in floating point, {@code row,column} of each cell. */
    private static Set<String> bin(Subject s, Target output) {
        var cells = new TreeSet<String>();
        for (long r = start(s.rows(), output.row()); r < start(s.rows(), output.row(), 1); r++) {
            for (long c = start(s.columns(), output.column()); c < start(s.columns(), output.column(), 1); c++) {
                cells.add(Drawn.cell(r, c));
            }
        }
        return cells;
    }

    private static long start(Axis axis, long output) {
        return (long) Math.floor((double) output * axis.inputSize() / axis.outputSize());
    }

    private static long start(Axis axis, long output, int past) {
        return (long) Math.ceil((double) (output + past) * axis.inputSize() / axis.outputSize());
    }

    @Test
    @DisplayName("holds the values of the engine, and finds its winners")
    void values() {
        for (int n = 0; n < 400; n++) {
            Subject s = next();
            int rows = (int) s.rows().inputSize();
            int columns = (int) s.columns().inputSize();
            float[] values = new float[rows * columns];
            for (int i = 0; i < values.length; i++) {
                values[i] = s.input().at(i / columns, i % columns);
            }
            Tensor input = s.oneAxis() ? Tensor.of(values, 1, 1, columns) : Tensor.of(values, 1, 1, rows, columns);
            var pool = (AdaptivePool) s.layer();
            var max = Pooling.max(pool, input);
            float[] expected = (s.isMax() ? max.output() : Pooling.average(pool, input)).data();
            float[] actual = new float[expected.length];
            for (int o = 0; o < actual.length; o++) {
                long row = o / s.columns().outputSize();
                long column = o % s.columns().outputSize();
                actual[o] = s.outputAt(row, column);
                if (s.isMax()) {
                    Target winner = s.pooled().winner(row, column);
                    assertEquals(max.winners()[o], winner.row() * columns + winner.column());
                }
            }
            assertArrayEquals(expected, actual, 0);
        }
    }

    @Test
    @DisplayName("lights the bin of an output, and of an input all outputs whose bins hold it")
    void lit() {
        for (int n = 0; n < 400; n++) {
            Subject s = next();
            Target output = subjects.output(s);
            LayerFigure figure = subjects.plainFigure(s, output);
            var marks = figure.overlay(new Selection(output, output, s.outputs()));
            assertEquals(bin(s, output), Drawn.cells(marks, figure.layout().input(), Role.TAP));

            Target input = subjects.position(s);
            var expected = new TreeSet<String>();
            for (long r = 0; r < s.rows().outputSize(); r++) {
                for (long c = 0; c < s.columns().outputSize(); c++) {
                    if (bin(s, new Target(MapKind.OUTPUT, r, c)).contains(Drawn.cell(input.row(), input.column()))) {
                        expected.add(Drawn.cell(r, c));
                    }
                }
            }
            var others = figure.overlay(new Selection(input, input, s.outputs()));
            assertEquals(expected, Drawn.cells(others, figure.layout().output(), Role.TAP));
        }
    }

    @Test
    @DisplayName("frames every bin on the input, one inside the other's cells where they overlap")
    void frames() {
        Subject s = LinkedSubject.of("#adaptavg?i=7x7&out=3");
        LayerFigure figure = LayerFigure.of(s, Anchor.of(s, new Target(MapKind.OUTPUT, 0, 0)), new Frame(960, 560),
                new Options(true, false), new English());
        MapBox in = figure.layout().input();
        var found = new TreeSet<String>();
        for (Mark mark : figure.base()) {
            if (mark instanceof Mark.Path path && path.style().stroke() == Role.OUTPUT_LINE && path.style().lineWidth() == 1.5) {
                for (double[] frame : path.lines()) {
                    Target from = in.hit(frame[0], frame[1]);
                    Target to = in.hit(frame[4], frame[5]);
                    found.add(from.row() + "–" + to.row() + ", " + from.column() + "–" + to.column());
                }
            }
        }
        var expected = new TreeSet<String>();
        for (String rows : List.of("0–2", "2–4", "4–6")) {
            for (String columns : List.of("0–2", "2–4", "4–6")) {
                expected.add(rows + ", " + columns);
            }
        }
        assertEquals(expected, found);
        assertTrue(figure.features().hasBins());
        Subject copied = LinkedSubject.of("#adaptavg?i=7x7&out=7");
        assertFalse(subjects.plainFigure(copied, new Target(MapKind.OUTPUT, 0, 0)).features().hasBins());
    }

    @Test
    @DisplayName("says which cells a bin holds and what it divides by, or where the largest is from")
    void readings() {
        assertEquals("Output (0, 1) pools 6 cells, rows 0–1 and columns 1–3: (1 + 2 + 3 + 6 + 7 + 8) / 6 = 4.5",
                reading("#adaptavg?i=5x5&out=3&in=ramp", new Target(MapKind.OUTPUT, 0, 1)));
        assertEquals("Output 2 pools 2 cells, inputs 3–4: max(3, 4) = 4, from input 4",
                reading("#adaptmax?i=5&out=3&in=ramp", new Target(MapKind.OUTPUT, 0, 2)));
        assertEquals("Output (2, 2) pools 1 cell, row 2 and column 2: 13",
                reading("#adaptavg?i=3x3&out=3&in=1,2,3;4,5,6;7,8,13", new Target(MapKind.OUTPUT, 2, 2)));
        assertEquals("Input 1 = 1 is read by 2 outputs", reading("#adaptavg?i=5&out=3&in=ramp", new Target(MapKind.INPUT, 0, 1)));
        assertEquals("Place 2 of a bin: 1 of 3 bins is large enough to have it",
                reading("#adaptavg?i=5&out=3", new Target(MapKind.KERNEL, 0, 2)));
        assertEquals("Place (0, 0) of a bin: each of the 9 bins has it",
                reading("#adaptavg?i=5x5&out=3", new Target(MapKind.KERNEL, 0, 0)));
        assertTrue(Reading.of(LinkedSubject.of("#adaptavg?i=5x5&out=3"), new Target(MapKind.OUTPUT, 0, 1), true,
                new SimplifiedChinese()).heading().startsWith("输出 (0, 1) 池化 6 个单元（行 0–1、列 1–3）"));
    }

    private static String reading(String link, Target target) {
        return Reading.of(LinkedSubject.of(link), target, true, new English()).spoken(": ");
    }

    @Test
    @DisplayName("blanks the places of the largest bin that the selected output's own does not have")
    void missing() {
        Subject s = LinkedSubject.of("#adaptavg?i=8x5&out=3");
        var output = new Target(MapKind.OUTPUT, 0, 1);
        LayerFigure figure = subjects.plainFigure(s, output);
        var marks = figure.overlay(new Selection(output, output, s.outputs()));
        assertEquals(Set.of("3,0", "3,1", "3,2"), Drawn.cells(marks, figure.layout().kernel(), Role.BACKGROUND));
    }

    @Test
    @DisplayName("is headed by the sizes of its bins")
    void headings() {
        Subject s = LinkedSubject.of("#adaptavg?i=8x6&out=3");
        assertEquals("3–4 × 2", Bins.sizes(s));
        assertEquals("Bin 3–4 × 2", subjects.plainFigure(s, new Target(MapKind.OUTPUT, 0, 0)).label(MapKind.KERNEL)
                .replace("分区", "Bin"));
    }
}
