package atrous.field;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atrous.layer.Conv;
import atrous.layer.Facts;
import atrous.layer.KernelAxis;
import atrous.layer.Padding;
import atrous.layer.PaddingMode;
import atrous.layer.TransposedPadding;
import atrous.network.Inference;
import atrous.network.Operation;
import atrous.tensor.Convolution;
import atrous.tensor.Gradients;
import atrous.tensor.Tensor;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Paths from an output back through a network")
class PathCountsTest {

    private static final int NETWORKS = 1500;

    private static List<Long> place(Inference inference, int node, int cell) {
        int width = NaivePaths.width(inference, node);
        return inference.shape(node).rank() == 1 ? List.of((long) cell) : List.of((long) cell / width, (long) cell % width);
    }

    private static double[] whole(Inference inference, int node, Optional<FieldMap> map) {
        double[] numbers = new double[NaivePaths.cells(inference, node)];
        for (int cell = 0; cell < numbers.length && map.isPresent(); cell++) {
            int width = NaivePaths.width(inference, node);
            numbers[cell] = map.get().at(cell / width, cell % width);
        }
        return numbers;
    }

    @Test
    @DisplayName("are as many as naive loops count, at every node of random networks, from one output and from all")
    void naive() {
        for (int seed = 0; seed < NETWORKS; seed++) {
            String text = DrawnNetworks.text(seed);
            Inference inference = DrawnNetworks.infer(text);
            int node = inference.network().output();
            double[] start = new double[NaivePaths.cells(inference, node)];
            int cell = new Random(seed).nextInt(start.length);
            start[cell] = 1;
            PathCounts one = PathCounts.of(inference, node, place(inference, node, cell)).orElseThrow();
            check(text + " at " + cell, inference, one, NaivePaths.back(inference, node, start));
            Arrays.fill(start, 1);
            double[][] all = NaivePaths.back(inference, node, start);
            check(text, inference, PathCounts.ofAll(inference, node).orElseThrow(), all);
            double dead = Arrays.stream(all[0]).filter(paths -> paths == 0).count();
            assertEquals(dead, LiveCells.of(inference).map(LiveCells::dead).orElse((double) all[0].length), text);
        }
    }

    private static void check(String text, Inference inference, PathCounts found, double[][] expected) {
        for (int n = 0; n < expected.length; n++) {
            Optional<FieldMap> map = found.at(n);
            assertArrayEquals(expected[n], whole(inference, n, map), () -> text);
            int width = NaivePaths.width(inference, n);
            int node = n;
            map.ifPresent(m -> {
                hull(text, m, expected[node], width);
                assertTrue(m.exact(), text);
            });
            assertEquals(Arrays.stream(expected[n]).filter(paths -> paths > 0).count(), map.map(FieldMap::cells).orElse(0.0), text);
        }
    }

    /** The hull has a cell on each side, and its sums are those of its numbers. */
    private static void hull(String text, FieldMap map, double[] expected, int width) {
        double[] rows = new double[map.height()];
        double[] columns = new double[map.width()];
        for (int i = 0; i < expected.length; i++) {
            if (expected[i] > 0) {
                rows[i / width - map.top()] += expected[i];
                columns[i % width - map.left()] += expected[i];
            }
        }
        assertArrayEquals(rows, map.rowSums(), text);
        assertArrayEquals(columns, map.columnSums(), text);
        assertTrue(rows[0] > 0 && rows[rows.length - 1] > 0 && columns[0] > 0 && columns[columns.length - 1] > 0, text);
        double[] values = map.values();
        for (int i = 0; i < values.length; i++) {
            assertEquals(map.at(map.top() + i / map.width(), map.left() + i % map.width()), values[i], text);
        }
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"hdc-1-2-5", "hdc-1-2-9", "hdc-2-2-2", "hdc-1-2-3", "hdc-2-4-8", "hdc-1-2-4", "hdc-1-3-9", "hdc-1-2-2", "hdc-2-3-5"})
    @DisplayName("are those of the published stacks of dilated convolutions, holes and all")
    void facts(String id) {
        Facts fact = Facts.of(id);
        var text = new StringBuilder("input 99");
        for (long rate : Facts.numbers(fact.inputs().get("r"))) {
            text.append("\nconv ").append(fact.in("K")).append(" d").append(rate);
        }
        FieldMap field = middle(text.toString(), 49);
        assertEquals(Facts.numbers(fact.expected().get("counts")), Arrays.stream(field.values()).mapToObj(c -> (long) c).toList());
        assertEquals(fact.out("rf"), field.width());
        assertEquals(fact.out("holes"), Gridding.of(field).holes());
        assertEquals(fact.out("distinct_taps"), Gridding.of(field).read());
    }

    private static FieldMap middle(String text, long... cell) {
        Inference inference = DrawnNetworks.infer(text);
        return PathCounts.of(inference, inference.network().output(), Arrays.stream(cell).boxed().toList()).orElseThrow()
                .input().orElseThrow();
    }

    @Test
    @DisplayName("leave no hole in figure 1 of Yu and Koltun")
    void yuKoltun() {
        Facts fact = Facts.of("yk-fig1");
        List<Long> rates = Facts.numbers(fact.inputs().get("d"));
        String text = "input 33x33";
        for (int i = 0; i < rates.size(); i++) {
            text += "\nconv " + fact.in("k") + " d" + rates.get(i);
            FieldMap field = middle(text, 16, 16);
            assertEquals(Facts.numbers(fact.expected().get("rf")).get(i), (long) field.height());
            assertEquals(field.height(), field.width());
            assertEquals((double) Facts.numbers(fact.expected().get("holes")).get(i), Gridding.of(field).holes());
        }
    }

    @Test
    @DisplayName("are right where a map that is written out is shared by branches and read twice")
    void shared() {
        var text = new StringBuilder("input 40x40");
        for (int block = 1; block <= 6; block++) {
            text.append("\nn").append(block).append(": identity\nconv 3x2 d").append(block).append(" p0\npad ").append(block)
                    .append(",").append(block).append(",").append(block).append(",0\nadd n").append(block);
        }
        text.append("\nm: relu\nrelu\nadd m m\nadd m");
        String written = text.toString().replace("p0", "valid");
        StringBuilder twice = new StringBuilder("input 40x40\ni: identity\na: relu\nadd i i a\n").append(written.substring(12));
        Inference inference = DrawnNetworks.infer(twice.toString());
        int node = inference.network().output();
        double[] start = new double[1600];
        start[20 * 40 + 20] = 1;
        PathCounts found = PathCounts.of(inference, node, List.of(20L, 20L)).orElseThrow();
        assertFalse(found.input().orElseThrow().isProduct());
        check(twice.toString(), inference, found, NaivePaths.back(inference, node, start));
    }

    @Test
    @DisplayName("are the engine's gradient of a sum where all weights are 1: strided, dilated and transposed convolutions, sums as pooling")
    void adjoint() {
        Inference inference = DrawnNetworks.infer("input 12x11\nconv 3x2 s2x1 p1,0,2,1\nconvt 4x3 s2 p1\nconv 2x3 d2x1 s2x3 p0,1,1,0\navgpool 2 s1");
        int node = inference.network().output();
        Tensor gradient = Tensor.zeros(1, 1, inference.shape(node).size().get(0).intValue(), NaivePaths.width(inference, node));
        Arrays.fill(gradient.data(), 1);
        PathCounts found = PathCounts.ofAll(inference, node).orElseThrow();
        for (int n = node; n > 0; n--) {
            List<Long> size = inference.shape(n - 1).size();
            Operation operation = inference.network().nodes().get(n).operation();
            if (operation instanceof Operation.ConvolveTransposed conv) {
                gradient = Convolution.of(new Conv(conv.kernel(), new Padding.Explicit(((TransposedPadding.Explicit) conv.padding()).sides()),
                        PaddingMode.ZEROS, 1, 1, 1, false), gradient, ones(conv.kernel()));
            } else {
                Conv conv = operation instanceof Operation.Convolve c ? new Conv(c.kernel(), c.padding(), c.mode(), 1, 1, 1, false)
                        : Conv.single(((Operation.Pooling) operation).layer().kernel(), Padding.Rule.VALID);
                gradient = Gradients.byInput(conv, gradient, ones(conv.kernel()), size);
            }
            double[] expected = new double[gradient.data().length];
            for (int i = 0; i < expected.length; i++) {
                expected[i] = gradient.data()[i];
            }
            assertArrayEquals(expected, whole(inference, n - 1, found.at(n - 1)));
        }
    }

    private static Tensor ones(List<KernelAxis> kernel) {
        Tensor ones = Tensor.zeros(1, 1, (int) kernel.get(0).size(), (int) kernel.get(1).size());
        Arrays.fill(ones.data(), 1);
        return ones;
    }

    @Test
    @DisplayName("make a cross where a row and a column add: no product of rows and columns")
    void cross() {
        FieldMap cross = middle("input 9x9\nn: identity\na: conv 1x3 < n\nb: conv 3x1 < n\nadd a b", 4, 4);
        assertFalse(cross.isProduct());
        assertArrayEquals(new double[] {0, 1, 0, 1, 2, 1, 0, 1, 0}, cross.values());
        assertEquals(new Gridding(9, 5), Gridding.of(cross));
    }

    @Test
    @DisplayName("past 2⁵³ are rounded and scaled, but what is read stays exact")
    void many() {
        FieldMap field = middle("input 9001\nx400 { conv 21 d1 }\nconv 3 d400", 4500);
        assertFalse(field.exact());
        assertTrue(field.exponent() > 0);
        assertEquals(8801, field.width());
        assertEquals(8801, field.cells());
        assertTrue(field.reached(0, 100) && !field.reached(0, 99));
        assertTrue(field.log10(0, 100) < field.log10(0, 4500));
        double total = Arrays.stream(field.values()).sum();
        assertEquals(Math.log(3) + 400 * Math.log(21), Math.log(total) + field.exponent() * Math.log(2), 1e-6);
    }
}
