package atrous.figure;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import atrous.layer.Axis;
import atrous.layer.Checked;
import atrous.layer.ConvTranspose;
import atrous.layer.KernelAxis;
import atrous.layer.Overlap;
import atrous.layer.Padding;
import atrous.layer.TransposedPadding;
import atrous.scene.Mark;
import atrous.scene.Paint.Role;
import atrous.tensor.Fill;
import atrous.tensor.Pattern;
import atrous.tensor.Plane;
import atrous.tensor.Tensor;
import atrous.tensor.TransposedConvolution;
import atrous.text.English;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The figure of a transposed convolution")
class TransposedFigureTest {

    private final Random random = new Random(1);
    private final Subjects subjects = new Subjects(1);

    private Subject next() {
        while (true) {
            int rank = 1 + random.nextInt(2);
            var sizes = new ArrayList<Long>();
            var kernel = new ArrayList<KernelAxis>();
            var sides = new ArrayList<Padding.Sides>();
            var added = new ArrayList<Long>();
            for (int a = 0; a < rank; a++) {
                sizes.add(1L + random.nextInt(6));
                kernel.add(new KernelAxis(1 + random.nextInt(4), 1 + random.nextInt(4), 1 + random.nextInt(3)));
                sides.add(new Padding.Sides(random.nextInt(4), random.nextInt(4)));
                added.add((long) random.nextInt(3));
            }
            var layer = ConvTranspose.single(kernel, new TransposedPadding.Explicit(sides, added));
            if (layer.axes(sizes) instanceof Checked.Ok<List<Axis>> ok) {
                return Subject.of(layer, ok.value(), new Fill.Named(Pattern.RANDOM, random.nextInt(99)),
                        new Fill.Named(Pattern.RANDOM, random.nextInt(99)));
            }
        }
    }

    private static Tensor tensor(Subject s, Plane plane, long rows, long columns) {
        float[] values = new float[(int) (rows * columns)];
        for (int i = 0; i < values.length; i++) {
            values[i] = plane.at(i / columns, i % columns);
        }
        return s.oneAxis() ? Tensor.of(values, 1, 1, (int) columns) : Tensor.of(values, 1, 1, (int) rows, (int) columns);
    }

    @Test
    @DisplayName("holds the values of the engine, which is given the kernel as it is and not turned")
    void values() {
        for (int n = 0; n < 400; n++) {
            Subject s = next();
            long down = s.rows().window().size();
            long across = s.columns().window().size();
            Plane unturned = (i, j) -> s.kernel().at(down - 1 - i, across - 1 - j);
            float[] expected = TransposedConvolution.of((ConvTranspose) s.layer(),
                    tensor(s, s.input(), s.rows().inputSize(), s.columns().inputSize()),
                    tensor(s, unturned, down, across)).data();
            float[] actual = new float[expected.length];
            for (int o = 0; o < actual.length; o++) {
                actual[o] = s.outputAt(o / s.columns().outputSize(), o % s.columns().outputSize());
            }
            assertArrayEquals(expected, actual, 0);
        }
    }

    @Test
    @DisplayName("counts how many inputs reach each output, and how much of each input's stamp is left")
    void counts() {
        for (int n = 0; n < 200; n++) {
            Subject s = next();
            LayerFigure figure = subjects.figure(s, new Target(MapKind.OUTPUT, 0, 0));
            MapBox out = figure.layout().output();
            Counts ofOutput = Counts.ofOutput(s, out);
            for (long r = out.rows().from(); r <= out.rows().to(); r++) {
                for (long c = out.columns().from(); c <= out.columns().to(); c++) {
                    assertEquals(new Overlap(s.rows()).count(r) * new Overlap(s.columns()).count(c), ofOutput.at(r, c));
                }
            }
            MapBox in = figure.layout().input();
            Counts ofInput = Counts.ofInput(s, in);
            for (long r = in.rows().from(); r <= in.rows().to(); r++) {
                for (long c = in.columns().from(); c <= in.columns().to(); c++) {
                    assertEquals(s.isReal(r, c) ? stamped(s.rows(), r) * stamped(s.columns(), c) : 0, ofInput.at(r, c));
                }
            }
        }
    }

    private static long stamped(Axis axis, long position) {
        long count = 0;
        for (long o = 0; o < axis.outputSize(); o++) {
            count += axis.tapAt(o, position) >= 0 ? 1 : 0;
        }
        return count;
    }

    @Test
    @DisplayName("draws each zero between the inputs as a hole, and marks those under the kernel faintly")
    void zeros() {
        Subject s = LinkedSubject.of("#convt?i=4x4&k=3&s=2&p=1");
        Target output = new Target(MapKind.OUTPUT, 3, 3);
        LayerFigure figure = subjects.plainFigure(s, output);
        long holes = figure.base().stream().filter(m -> m instanceof Mark.Rect r && r.style().stroke() == Role.HOLE).count();
        assertEquals(7 * 7 - 4 * 4, holes);
        var marks = figure.overlay(new Selection(output, output, s.outputs()));
        assertEquals(new TreeSet<>(List.of("2,2", "2,4", "4,2", "4,4")), Drawn.cells(marks, figure.layout().input(), Role.TAP));
        assertEquals(5, Drawn.cells(marks, figure.layout().input(), Role.TAP_FAINT).size());
    }

    @Test
    @DisplayName("says of an output the inputs that reach it, of an input its stamp, of a weight its own place")
    void readings() {
        String link = "#convt?i=2x2&k=3&s=2&p=1&in=1,2;3,4&w=1,2,3;4,5,6;7,8,9";
        assertEquals("Output (1, 1) is reached by 4 inputs: 9·1 + 7·2 + 3·3 + 1·4 = 36", say(link, MapKind.OUTPUT, 1, 1));
        assertEquals("Input (0, 0) = 1 stamps the kernel on 4 outputs; 5 cut off", say(link, MapKind.INPUT, 0, 0));
        assertEquals("Between the inputs, (1, 0) holds an inserted 0", say(link, MapKind.INPUT, 1, 0));
        assertEquals("Weight (2, 2) = 9 links 1 pair of input and output cells", say(link, MapKind.KERNEL, 0, 0));
        assertEquals("No input reaches output (0, 3): 0", say("#convt?i=2x2&k=1&s=2&p=0&op=1", MapKind.OUTPUT, 0, 3));
    }

    private static String say(String link, MapKind map, long row, long column) {
        return Reading.of(LinkedSubject.of(link), new Target(map, row, column), true, new English()).spoken(": ");
    }
}
