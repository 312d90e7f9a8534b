package atrous.tensor;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import atrous.layer.AdaptivePool;
import atrous.layer.AvgPool;
import atrous.layer.Checked;
import atrous.layer.KernelAxis;
import atrous.layer.MaxPool;
import atrous.layer.Padding;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The loss is ⟨pool(x), g⟩; no two inputs are within a step of each other, so that no step changes a winner. */
@DisplayName("The gradient of pooling")
class PoolGradientsTest {

    private static final int CASES = 80;
    private static final float STEP = 0.25f;

    @TestFactory
    @DisplayName("is the central difference by any input, of windows and of bins, maxima and means")
    Stream<DynamicTest> finiteDifferences() {
        return IntStream.rangeClosed(1, 3).mapToObj(rank -> DynamicTest.dynamicTest(rank + "-D", () -> {
            var random = new Random(30 + rank);
            for (int i = 0; i < CASES; i++) {
                List<Long> sizes = sizes(rank, random);
                windows(rank, sizes, random);
                bins(rank, sizes, random);
            }
        }));
    }

    private static List<Long> sizes(int rank, Random random) {
        return IntStream.range(0, rank).mapToObj(a -> 1L + random.nextInt(rank == 3 ? 5 : 9)).toList();
    }

    private static void windows(int rank, List<Long> sizes, Random random) {
        var window = new ArrayList<KernelAxis>();
        var sides = new ArrayList<Padding.Sides>();
        for (int a = 0; a < rank; a++) {
            window.add(new KernelAxis(1 + random.nextInt(4), 1 + random.nextInt(4), 1 + random.nextInt(3)));
            sides.add(new Padding.Sides(random.nextInt(4), random.nextInt(4)));
        }
        var max = new MaxPool(window, new Padding.Explicit(sides), random.nextBoolean());
        var average = new AvgPool(window, max.padding(), max.ceilMode(), random.nextBoolean());
        if (max.axes(sizes) instanceof Checked.Ok) {
            Tensor x = distinct(sizes, random);
            assertMax(() -> Pooling.max(max, x), x, random);
            Tensor g = weights(Pooling.average(average, x), random);
            Differences.assertCentral(PoolGradients.average(average, g, sizes), x,
                    () -> loss(Pooling.average(average, x), g), STEP, 1e-3, random);
        }
    }

    private static void bins(int rank, List<Long> sizes, Random random) {
        var pool = new AdaptivePool(AdaptivePool.Kind.MAX, sizes(rank, random));
        Tensor x = distinct(sizes, random);
        assertMax(() -> Pooling.max(pool, x), x, random);
        Tensor g = weights(Pooling.average(pool, x), random);
        Differences.assertCentral(PoolGradients.average(pool, g, sizes), x,
                () -> loss(Pooling.average(pool, x), g), STEP, 1e-3, random);
    }

    private static void assertMax(Supplier<MaxPooled> pooled, Tensor x, Random random) {
        Tensor g = weights(pooled.get().output(), random);
        Differences.assertCentral(PoolGradients.max(pooled.get(), g), x, () -> loss(pooled.get().output(), g), STEP, 0, random);
    }

    /** Every whole number once. */
    private static Tensor distinct(List<Long> sizes, Random random) {
        Tensor x = Tensor.zeros(RandomConv.shape(1 + random.nextInt(2), 1 + random.nextInt(3), sizes));
        var values = new ArrayList<>(IntStream.range(0, x.data().length).boxed().toList());
        Collections.shuffle(values, random);
        for (int i = 0; i < x.data().length; i++) {
            x.data()[i] = values.get(i);
        }
        return x;
    }

    private static Tensor weights(Tensor output, Random random) {
        return TransposedConvolutionTest.whole(random, output.shape());
    }

    /** Windows without a cell are −∞, or nothing over nothing, whatever the input. */
    private static double loss(Tensor output, Tensor g) {
        double sum = 0;
        for (int i = 0; i < output.data().length; i++) {
            sum += Float.isFinite(output.data()[i]) ? (double) output.data()[i] * g.data()[i] : 0;
        }
        return sum;
    }

    @Test
    @DisplayName("goes to the first in scan order of equal maxima, as in PyTorch")
    void ties() {
        var axis = new KernelAxis(2, 2, 1);
        var pool = new MaxPool(List.of(axis, axis), Padding.Rule.VALID, false);
        Tensor x = Tensor.of(new float[] {1, 5, 2, 2, 5, 5, 2, 2}, 1, 1, 2, 4);
        Tensor g = Tensor.of(new float[] {3, 4}, 1, 1, 1, 2);
        assertArrayEquals(new float[] {0, 3, 4, 0, 0, 0, 0, 0}, PoolGradients.max(Pooling.max(pool, x), g).data());
    }

    @Test
    @DisplayName("is refused where the output's has another shape")
    void refusals() {
        var average = new AvgPool(List.of(new KernelAxis(2, 2, 1)), Padding.Rule.VALID, false, true);
        var max = new MaxPool(average.window(), Padding.Rule.VALID, false);
        assertThrows(IllegalArgumentException.class, () -> PoolGradients.average(average, Tensor.zeros(1, 1, 3), List.of(4L)));
        assertThrows(IllegalArgumentException.class,
                () -> PoolGradients.max(Pooling.max(max, Tensor.zeros(1, 1, 4)), Tensor.zeros(1, 1, 3)));
    }
}
