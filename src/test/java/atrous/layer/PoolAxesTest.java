package atrous.layer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.LongStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;

@Label("Pooling")
class PoolAxesTest {

    private static WindowAxis axis(long n, KernelAxis window, long low, long high, boolean ceilMode) {
        var pool = new MaxPool(List.of(window), new Padding.Explicit(List.of(new Padding.Sides(low, high))), ceilMode);
        return LayerAt.axes(pool.at(List.of(n))).get(0);
    }

    @Example
    @Label("has the output size of Dumoulin and Visin's guide")
    void guide() {
        var fact = Facts.of("dv-r7");
        var window = new KernelAxis(fact.in("k"), fact.in("s"), fact.in("d"));
        assertEquals(fact.out("o"), axis(fact.in("i"), window, fact.in("p"), fact.in("p"), false).outputSize());
    }

    /** {@code pooling_output_shape_pad_lr} of PyTorch's aten/src/ATen/native/Pool.h. */
    private static long pyTorchSize(long n, KernelAxis w, long low, long high, boolean ceilMode) {
        long room = n + low + high - w.dilation() * (w.size() - 1) - 1 + (ceilMode ? w.stride() - 1 : 0);
        long size = Math.floorDiv(room, w.stride()) + 1;
        return ceilMode && (size - 1) * w.stride() >= n + low ? size - 1 : size;
    }

    @Property(tries = 4000, seed = "1")
    @Label("keeps as many windows as PyTorch, and is asked the same questions as a convolution")
    void windows(@ForAll @IntRange(min = 1, max = 9) int n, @ForAll @IntRange(min = 1, max = 4) int k,
                 @ForAll @IntRange(min = 1, max = 5) int s, @ForAll @IntRange(min = 1, max = 3) int d,
                 @ForAll @IntRange(max = 4) int low, @ForAll @IntRange(max = 4) int high, @ForAll boolean ceilMode) {
        var window = new KernelAxis(k, s, d);
        long expected = pyTorchSize(n, window, low, high, ceilMode);
        var sides = new Padding.Explicit(List.of(new Padding.Sides(low, high)));
        if (expected < 1) {
            assertEquals(1, LayerAt.problems(new MaxPool(List.of(window), sides, ceilMode), n).size());
            return;
        }
        WindowAxis axis = axis(n, window, low, high, ceilMode);
        assertEquals(expected, axis.outputSize());
        RelationCheck.check(axis);
        RelationCheck.checkCells(axis);
        Axis same = axis.axis();
        assertEquals(axis.outputSize(), same.outputSize());
        for (long o = 0; o < axis.outputSize(); o++) {
            long output = o;
            for (long t = 0; t < k; t++) {
                assertEquals(same.source(o, t), axis.source(o, t));
            }
            assertEquals(LongStream.range(0, k).filter(t -> axis.window().position(output, t) < n + high).count(),
                    axis.tapsOnPadded(o));
        }
        long end = axis.window().position(axis.outputSize() - 1, k - 1);
        assertEquals(Math.max(0, end + 1 - n - high), axis.overhang());
        assertTrue(ceilMode || axis.overhang() == 0 && !axis.dropped());
        assertTrue(!axis.dropped() || axis.window().position(axis.outputSize(), 0) >= n);
    }

    @Example
    @Label("with ceil_mode reaches past the input, and drops a window that starts there")
    void ceilMode() {
        WindowAxis cut = axis(5, new KernelAxis(2, 2, 1), 0, 0, true);
        assertEquals(3, cut.outputSize());
        assertEquals(1, cut.overhang());
        WindowAxis dropped = axis(2, new KernelAxis(1, 2, 1), 0, 0, true);
        assertEquals(1, dropped.outputSize());
        assertTrue(dropped.dropped());
        WindowAxis inPadding = axis(2, new KernelAxis(3, 3, 1), 1, 1, true);
        assertEquals(new WindowAxis(new Window(3, 3, 1, 1, 1, 1), 2, 1, true), inPadding);
    }

    @Example
    @Label("with SAME has ⌈n/s⌉ outputs and the odd cell where the rule says")
    void same() {
        var window = List.of(new KernelAxis(2, 1, 1));
        var upper = LayerAt.axes(new AvgPool(window, Padding.Rule.SAME_UPPER, false, false).at(List.of(5L))).get(0);
        var lower = LayerAt.axes(new AvgPool(window, Padding.Rule.SAME_LOWER, false, false).at(List.of(5L))).get(0);
        assertEquals(new Window(2, 1, 1, 1, 0, 1), upper.window());
        assertEquals(new Window(2, 1, 1, 1, 1, 0), lower.window());
        assertEquals(List.of(5L, 5L), List.of(upper.outputSize(), lower.outputSize()));
    }

    @Property(tries = 1000, seed = "2")
    @Label("in bins covers the input with runs as even as can be, and is asked the same questions")
    void bins(@ForAll @IntRange(min = 1, max = 14) int n, @ForAll @IntRange(min = 1, max = 14) int m) {
        var axis = new BinAxis(n, m);
        RelationCheck.check(axis);
        RelationCheck.checkCells(axis);
        assertEquals(0, axis.start(0));
        assertEquals(n, axis.end(m - 1));
        for (long o = 0; o < m; o++) {
            assertEquals((long) Math.floor((double) o * n / m), axis.start(o));
            assertEquals((long) Math.ceil((o + 1.0) * n / m), axis.end(o));
        }
        for (long i = 0; i < n; i++) {
            long input = i;
            List<Long> reading = LongStream.range(0, m).filter(o -> axis.reads(o, input)).boxed().toList();
            assertEquals(reading, LongStream.rangeClosed(axis.readers(i).from(), axis.readers(i).to()).boxed().toList());
        }
    }

    @Example
    @Label("in bins has the bins of PyTorch")
    void adaptive() {
        var fact = Facts.of("pytorch-adaptive");
        var pool = new AdaptivePool(AdaptivePool.Kind.AVERAGE, List.of(fact.in("o")));
        BinAxis axis = LayerAt.axes(pool.at(List.of(fact.in("n")))).get(0);
        var bins = fact.expected().getAsJsonArray("bins");
        for (int o = 0; o < axis.outputSize(); o++) {
            assertEquals(Facts.numbers(bins.get(o)), List.of(axis.start(o), axis.end(o) - 1));
        }
    }

    @Example
    @Label("in a pyramid has the bins of SPP-net, whose windows and strides are those of its table")
    void pyramid() {
        var fact = Facts.of("spp");
        List<Long> levels = Facts.numbers(fact.inputs().get("n"));
        for (int l = 0; l < levels.size(); l++) {
            long size = Facts.numbers(fact.expected().get("win")).get(l);
            long stride = Facts.numbers(fact.expected().get("stride")).get(l);
            WindowAxis windows = axis(fact.in("a"), new KernelAxis(size, stride, 1), 0, 0, false);
            var bins = new BinAxis(fact.in("a"), levels.get(l));
            assertEquals(levels.get(l), windows.outputSize());
            assertEquals(bins.outputSize(), windows.outputSize());
            for (long o = 0; o < bins.outputSize(); o++) {
                assertTrue(Math.abs(bins.start(o) - windows.window().position(o, 0)) <= 1);
            }
        }
        assertEquals(fact.out("bins_4_2_1"), LongStream.of(4, 2, 1).map(n -> n * n).sum());
        assertEquals(fact.out("bins_6_3_2_1"), LongStream.of(6, 3, 2, 1).map(n -> n * n).sum());
    }

    @Example
    @Label("to one output is global, and of no output is refused")
    void global() {
        var pool = AdaptivePool.global(AdaptivePool.Kind.MAX, 2);
        var axes = LayerAt.axes(pool.at(List.of(7L, 5L)));
        assertEquals(List.of(new BinAxis(7, 1), new BinAxis(5, 1)), axes);
        assertEquals(new PoolAxis.Cells(0, 1, 7), axes.get(0).cells(0));
        assertEquals(List.of(Problem.of(Field.OUTPUT_SIZE, Where.ALL_AXES, 0, new Requirement.WholeNumber(1, Conv.LIMIT))),
                LayerAt.problems(new AdaptivePool(AdaptivePool.Kind.MAX, List.of(0L)), 4));
        assertThrows(IllegalArgumentException.class, () -> new BinAxis(0, 1));
    }

    @Property(tries = 1000, seed = "3")
    @Domain(ValidAxes.class)
    @Label("shares its questions with every axis of a convolution, in every padding mode")
    void convolutions(@ForAll Axis axis) {
        RelationCheck.check(axis);
    }
}
