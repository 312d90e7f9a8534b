package atrous.tensor;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import atrous.layer.AdaptivePool;
import atrous.layer.AvgPool;
import atrous.layer.Checked;
import atrous.layer.Facts;
import atrous.layer.KernelAxis;
import atrous.layer.MaxPool;
import atrous.layer.Padding;
import atrous.layer.PaddingMode;
import atrous.layer.Relation;
import atrous.layer.WindowAxis;
import com.google.gson.JsonArray;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

@DisplayName("Pooling")
class PoolingTest {

    private static final int CASES = 300;

    @TestFactory
    @DisplayName("has the bits of the naive loops over the index relation, whatever its parameters on each axis")
    Stream<DynamicTest> equalsTheNaiveLoops() {
        return IntStream.rangeClosed(1, 3).mapToObj(rank -> DynamicTest.dynamicTest(rank + "-D", () -> {
            var random = new Random(50 + rank);
            for (int i = 0; i < CASES; i++) {
                windows(rank, random);
                bins(rank, random);
            }
        }));
    }

    private static void windows(int rank, Random random) {
        var window = new ArrayList<KernelAxis>();
        var sides = new ArrayList<Padding.Sides>();
        for (int a = 0; a < rank; a++) {
            window.add(new KernelAxis(1 + random.nextInt(4), 1 + random.nextInt(4), 1 + random.nextInt(3)));
            sides.add(new Padding.Sides(random.nextInt(4), random.nextInt(4)));
        }
        Padding padding = random.nextBoolean() ? new Padding.Explicit(sides) : Padding.Rule.values()[random.nextInt(3)];
        Tensor input = input(rank, random);
        var max = new MaxPool(window, padding, random.nextBoolean());
        var average = new AvgPool(window, padding, max.ceilMode(), random.nextBoolean());
        if (!(max.at(Shapes.spatial(input, rank)) instanceof Checked.Ok<List<WindowAxis>> ok)) {
            assertThrows(IllegalArgumentException.class, () -> Pooling.max(max, input));
            assertThrows(IllegalArgumentException.class, () -> Pooling.average(average, input));
            return;
        }
        var naive = new NaivePooling(ok.value(), input);
        naive.assertMax(Pooling.max(max, input), max);
        naive.assertAverage(Pooling.average(average, input), average, (o, a) -> average.countIncludePad()
                ? onPadded(ok.value().get(a), o) : real(ok.value().get(a), o));
    }

    private static void bins(int rank, Random random) {
        Tensor input = input(rank, random);
        var sizes = IntStream.range(0, rank).mapToObj(a -> 1L + random.nextInt(9)).toList();
        var pool = new AdaptivePool(AdaptivePool.Kind.MAX, sizes);
        var axes = Shapes.axes(pool.at(Shapes.spatial(input, rank)));
        var naive = new NaivePooling(axes, input);
        naive.assertMax(Pooling.max(pool, input), pool);
        naive.assertAverage(Pooling.average(pool, input), pool, (o, a) -> axes.get(a).taps(o));
    }

    private static long real(Relation axis, long output) {
        return IntStream.range(0, (int) axis.taps(output)).filter(t -> axis.source(output, t) != PaddingMode.NONE).count();
    }

    private static long onPadded(WindowAxis axis, long output) {
        long end = axis.inputSize() + axis.window().paddingHigh();
        return IntStream.range(0, (int) axis.taps(output)).filter(t -> axis.window().position(output, t) < end).count();
    }

    private static Tensor input(int rank, Random random) {
        var sizes = IntStream.range(0, rank).mapToObj(a -> 1L + random.nextInt(rank == 3 ? 5 : 9)).toList();
        return RandomConv.tensor(RandomConv.shape(1 + random.nextInt(2), 1 + random.nextInt(3), sizes),
                random.nextBoolean(), random);
    }

    @Test
    @DisplayName("of Dumoulin and Visin's figure comes out as printed")
    void figure() {
        var fact = Facts.of("dv-fig1");
        var axis = new KernelAxis(3, 1, 1);
        Tensor input = matrix(fact.inputs().getAsJsonArray("x"));
        Tensor max = Pooling.max(new MaxPool(List.of(axis, axis), Padding.Rule.VALID, false), input).output();
        assertArrayEquals(matrix(fact.expected().getAsJsonArray("max3x3s1")).data(), max.data());
        Tensor average = Pooling.average(new AvgPool(List.of(axis, axis), Padding.Rule.VALID, false, false), input);
        assertArrayEquals(matrix(fact.expected().getAsJsonArray("avg3x3s1")).data(), average.data(), 5e-5f);
    }

    private static Tensor matrix(JsonArray rows) {
        Tensor matrix = Tensor.zeros(1, 1, rows.size(), rows.get(0).getAsJsonArray().size());
        for (int i = 0; i < matrix.data().length; i++) {
            matrix.data()[i] = rows.get(i / matrix.size(3)).getAsJsonArray().get(i % matrix.size(3)).getAsFloat();
        }
        return matrix;
    }

    private static MaxPooled max(long size, long dilation, long padding, float... values) {
        var sides = new Padding.Explicit(List.of(new Padding.Sides(padding, padding)));
        return Pooling.max(new MaxPool(List.of(new KernelAxis(size, 1, dilation)), sides, false),
                Tensor.of(values, 1, 1, values.length));
    }

    @Test
    @DisplayName("for the maximum takes the first of equal values, and NaN over everything")
    void ties() {
        assertArrayEquals(new int[] {1, 1, 3}, max(2, 1, 0, 1, 5, 5, 7).winners());
        assertArrayEquals(new float[] {Float.NaN, Float.NaN, 3}, max(2, 1, 0, 1, Float.NaN, 2, 3).output().data());
        assertArrayEquals(new int[] {0, 1}, max(3, 1, 0, Float.NaN, Float.NaN, 2, 9).winners());
    }

    @Test
    @DisplayName("for the maximum lets padding never win: not over −∞, and a window of padding alone has no winner")
    void nothing() {
        float low = Float.NEGATIVE_INFINITY;
        MaxPooled real = max(3, 1, 1, low, low);
        assertArrayEquals(new float[] {low, low}, real.output().data());
        assertArrayEquals(new int[] {0, 0}, real.winners());
        assertArrayEquals(new float[] {-4}, max(3, 1, 1, -4).output().data());
        MaxPooled none = max(2, 2, 1, 8);
        assertArrayEquals(new float[] {low}, none.output().data());
        assertArrayEquals(new int[] {MaxKernel.NO_CELL}, none.winners());
        assertArrayEquals(new int[] {MaxKernel.NO_CELL}, none.indices(MaxPooled.Order.COLUMN_MAJOR));
    }

    @Test
    @DisplayName("for the mean of nothing is not a number")
    void meanOfNothing() {
        var sides = new Padding.Explicit(List.of(new Padding.Sides(1, 1)));
        var window = List.of(new KernelAxis(2, 1, 2));
        Tensor one = Tensor.of(new float[] {8}, 1, 1, 1);
        assertEquals(Float.NaN, Pooling.average(new AvgPool(window, sides, false, false), one).data()[0]);
        assertEquals(0, Pooling.average(new AvgPool(window, sides, false, true), one).data()[0]);
    }

    @Test
    @DisplayName("rounds a mean once: what a float sum would lose at each step is still there")
    void sumsInDouble() {
        Tensor input = Tensor.of(new float[] {1 << 24, 1, -(1 << 24), 2}, 1, 1, 4);
        var all = AdaptivePool.global(AdaptivePool.Kind.AVERAGE, 1);
        assertArrayEquals(new float[] {0.75f}, Pooling.average(all, input).data());
        assertArrayEquals(new float[] {1 << 24}, Pooling.max(all, input).output().data());
    }

    @Test
    @DisplayName("numbers the cells that won as ONNX does, in the whole input and in either order")
    void indices() {
        float[] values = new float[2 * 2 * 3 * 4];
        values[24 + 1 * 12 + 2 * 4 + 3] = 9;
        Tensor input = Tensor.of(values, 1, 2, 2, 3, 4);
        MaxPooled pooled = Pooling.max(AdaptivePool.global(AdaptivePool.Kind.MAX, 3), input);
        assertArrayEquals(new int[] {0, 23}, pooled.winners());
        assertArrayEquals(new int[] {0, 24 + 23}, pooled.indices(MaxPooled.Order.ROW_MAJOR));
        values[24 + 23] = 0;
        values[24 + 1 * 12 + 2 * 4 + 1] = 9;
        pooled = Pooling.max(AdaptivePool.global(AdaptivePool.Kind.MAX, 3), input);
        assertArrayEquals(new int[] {0, 24 + 1 + 2 * 2 + 1 * 6}, pooled.indices(MaxPooled.Order.COLUMN_MAJOR));
    }
}
