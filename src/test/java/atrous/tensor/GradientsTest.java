package atrous.tensor;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import atrous.layer.Conv;
import atrous.layer.KernelAxis;
import atrous.layer.Padding;
import atrous.layer.PaddingMode;
import java.util.List;
import java.util.Random;
import java.util.function.DoubleSupplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The loss is ⟨conv(x), g⟩, of small whole numbers: linear in each argument, so that finite differences are exact. */
@DisplayName("The gradients of a convolution")
class GradientsTest {

    private static final int CASES = 40;
    private static final int PROBES = 12;

    @TestFactory
    @DisplayName("are the finite differences by any cell of the input, any weight and any bias")
    Stream<DynamicTest> finiteDifferences() {
        return IntStream.rangeClosed(1, 3).mapToObj(rank -> DynamicTest.dynamicTest(rank + "-D", () -> {
            var random = new Random(90 + rank);
            for (int i = 0; i < CASES; i++) {
                assertGradients(RandomConv.draw(rank, PaddingMode.ZEROS, random), random);
            }
        }));
    }

    private static void assertGradients(RandomConv drawn, Random random) {
        Conv c = drawn.conv();
        var conv = new Conv(c.kernel(), c.padding(), c.mode(), c.inChannels(), c.outChannels(), c.groups(), true);
        Tensor x = TransposedConvolutionTest.whole(random, drawn.input().shape());
        Tensor w = TransposedConvolutionTest.whole(random, drawn.weight().shape());
        Tensor b = TransposedConvolutionTest.whole(random, (int) conv.outChannels());
        Tensor g = TransposedConvolutionTest.whole(random, Convolution.of(conv, x, w, b).shape());
        Tensor byInput = Gradients.byInput(conv, g, w, Shapes.spatial(x, conv.rank()));
        assertDifferences(byInput, x, () -> loss(conv, x, w, b, g), random);
        assertDifferences(Gradients.byWeight(conv, g, x), w, () -> loss(conv, x, w, b, g), random);
        assertDifferences(Gradients.byBias(g), b, () -> loss(conv, x, w, b, g), random);
    }

    private static double loss(Conv conv, Tensor x, Tensor w, Tensor b, Tensor g) {
        return TransposedConvolutionTest.product(Convolution.of(conv, x, w, b), g);
    }

    private static void assertDifferences(Tensor gradient, Tensor by, DoubleSupplier loss, Random random) {
        assertArrayEquals(by.shape(), gradient.shape());
        double before = loss.getAsDouble();
        for (int probe = 0; probe < PROBES; probe++) {
            int at = random.nextInt(by.data().length);
            by.data()[at] += 1;
            assertEquals(loss.getAsDouble() - before, gradient.data()[at]);
            by.data()[at] -= 1;
        }
    }

    @Test
    @DisplayName("are refused where padding is no zeros or the gradient is not of the output's shape")
    void refusals() {
        var kernel = List.of(new KernelAxis(3, 1, 1));
        Tensor weight = Tensor.zeros(1, 1, 3);
        var reflect = new Conv(kernel, Padding.Rule.HALF, PaddingMode.REFLECT, 1, 1, 1, false);
        assertThrows(IllegalArgumentException.class,
                () -> Gradients.byInput(reflect, Tensor.zeros(1, 1, 5), weight, List.of(5L)));
        var conv = Conv.single(kernel, Padding.Rule.VALID);
        assertThrows(IllegalArgumentException.class,
                () -> Gradients.byInput(conv, Tensor.zeros(1, 1, 5), weight, List.of(5L)));
        assertThrows(IllegalArgumentException.class,
                () -> Gradients.byWeight(conv, Tensor.zeros(2, 1, 3), Tensor.zeros(1, 1, 5)));
    }
}
