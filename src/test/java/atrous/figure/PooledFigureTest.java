package atrous.figure;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import atrous.layer.AvgPool;
import atrous.layer.Axis;
import atrous.layer.Checked;
import atrous.layer.KernelAxis;
import atrous.layer.MaxPool;
import atrous.layer.Padding;
import atrous.layer.Pool;
import atrous.scene.Paint.Role;
import atrous.tensor.Fill;
import atrous.tensor.Pattern;
import atrous.tensor.Pooling;
import atrous.tensor.Tensor;
import atrous.text.English;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The figure of a pooling layer")
class PooledFigureTest {

    private final Random random = new Random(1);

    private Subject next() {
        while (true) {
            int rank = 1 + random.nextInt(2);
            var sizes = new ArrayList<Long>();
            var window = new ArrayList<KernelAxis>();
            var sides = new ArrayList<Padding.Sides>();
            for (int a = 0; a < rank; a++) {
                sizes.add(1L + random.nextInt(9));
                window.add(new KernelAxis(1 + random.nextInt(4), 1 + random.nextInt(4), 1 + random.nextInt(3)));
                sides.add(new Padding.Sides(random.nextInt(3), random.nextInt(3)));
            }
            int rule = random.nextInt(7);
            Padding padding = rule < 5 ? Padding.Rule.values()[rule] : new Padding.Explicit(sides);
            Pool pool = random.nextBoolean() ? new MaxPool(window, padding, random.nextBoolean())
                    : new AvgPool(window, padding, random.nextBoolean(), random.nextBoolean());
            if (pool.axes(sizes) instanceof Checked.Ok<List<Axis>> ok) {
                return Subject.of(pool, ok.value(), new Fill.Named(Pattern.RANDOM, random.nextInt(99)),
                        new Fill.Named(Pattern.ONES, 1));
            }
        }
    }

    private static Tensor input(Subject s) {
        int rows = (int) s.rows().inputSize();
        int columns = (int) s.columns().inputSize();
        float[] values = new float[rows * columns];
        for (int i = 0; i < values.length; i++) {
            values[i] = s.input().at(i / columns, i % columns);
        }
        return s.oneAxis() ? Tensor.of(values, 1, 1, columns) : Tensor.of(values, 1, 1, rows, columns);
    }

    @Test
    @DisplayName("holds the values of the engine, and finds the cell that its winner is")
    void values() {
        for (int n = 0; n < 600; n++) {
            Subject s = next();
            Tensor expected;
            if (s.layer() instanceof MaxPool max) {
                var pooled = Pooling.max(max, input(s));
                expected = pooled.output();
                for (int o = 0; o < pooled.winners().length; o++) {
                    long columns = s.columns().outputSize();
                    Target winner = s.pooled().winner(o / columns, o % columns);
                    assertEquals(pooled.winners()[o],
                            winner == null ? -1 : winner.row() * s.columns().inputSize() + winner.column());
                }
            } else {
                expected = Pooling.average((AvgPool) s.layer(), input(s));
            }
            float[] actual = new float[expected.data().length];
            for (int o = 0; o < actual.length; o++) {
                actual[o] = s.outputAt(o / s.columns().outputSize(), o % s.columns().outputSize());
            }
            assertArrayEquals(expected.data(), actual, 0);
        }
    }

    @Test
    @DisplayName("writes an average out as a sum of what counts over the divisor, and a maximum with where it is from")
    void arithmetic() {
        Reading average = reading("#avgpool?i=4x4&k=2&s=2&p=1&in=ramp", 0, 0);
        assertEquals("Output (0, 0) reads 4 cells, 3 of them outside the input: (0 + 0 + 0 + 0) / 4 = 0", average.spoken(": "));
        Reading real = reading("#avgpool?i=4x4&k=2&s=2&p=1&cip=0&in=ramp", 0, 1);
        assertEquals("Output (0, 1) reads 4 cells, 2 of them outside the input: (1 + 2) / 2 = 1.5", real.spoken(": "));
        Reading max = reading("#maxpool?i=3x3&k=2&s=2&p=valid&ceil=1&in=1,-2,3;4,5,-6;7,8,9", 0, 1);
        assertEquals("Output (0, 1) reads 4 cells, 2 of them outside the input: max(3, −∞, −6, −∞) = 3, from input (0, 2)",
                max.spoken(": "));
    }

    @Test
    @DisplayName("says of an input in how many windows it wins")
    void wins() {
        Subject s = LinkedSubject.of("#maxpool?i=3x3&k=2&s=1&p=valid&in=1,2,3;4,9,6;7,8,5");
        assertEquals("Input (1, 1) = 9 is read by 4 outputs, the largest in 4",
                Reading.of(s, new Target(MapKind.INPUT, 1, 1), true, new English()).heading());
        assertEquals("Input (0, 1) = 2 is read by 2 outputs, the largest in none",
                Reading.of(s, new Target(MapKind.INPUT, 0, 1), true, new English()).heading());
    }

    @Test
    @DisplayName("marks the winner of the selected output in the output's colour")
    void winner() {
        var subjects = new Subjects(3);
        int marked = 0;
        for (int n = 0; n < 200; n++) {
            Subject s = next();
            Target output = subjects.output(s);
            Target winner = s.pooled().winner(output.row(), output.column());
            LayerFigure figure = subjects.plainFigure(s, output);
            var marks = figure.overlay(new Selection(output, output, s.outputs()));
            Set<String> expected = winner == null ? Set.of() : new TreeSet<>(Set.of(Drawn.cell(winner.row(), winner.column())));
            assertEquals(expected, Drawn.cells(marks, figure.layout().input(), Role.OUTPUT));
            marked += expected.size();
        }
        assertEquals(true, marked > 50);
    }

    private static Reading reading(String link, long row, long column) {
        return Reading.of(LinkedSubject.of(link), new Target(MapKind.OUTPUT, row, column), true, new English());
    }
}
