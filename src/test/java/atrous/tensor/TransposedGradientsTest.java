package atrous.tensor;

import static org.junit.jupiter.api.Assertions.assertThrows;

import atrous.layer.ConvTranspose;
import atrous.layer.KernelAxis;
import atrous.layer.Padding;
import atrous.layer.TransposedPadding;
import java.util.List;
import java.util.Random;
import java.util.function.DoubleSupplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The loss is ⟨layer(x), g⟩ of the naive stamps, of small whole numbers, so that finite differences are exact. */
@DisplayName("The gradients of a transposed convolution")
class TransposedGradientsTest {

    private static final int CASES = 40;

    @TestFactory
    @DisplayName("are the central differences of the naive stamps by any input, any weight and any bias")
    Stream<DynamicTest> finiteDifferences() {
        return IntStream.rangeClosed(1, 3).mapToObj(rank -> DynamicTest.dynamicTest(rank + "-D", () -> {
            var random = new Random(70 + rank);
            for (int i = 0; i < CASES; i++) {
                assertGradients(RandomTranspose.draw(rank, random), random);
            }
        }));
    }

    private static void assertGradients(RandomTranspose drawn, Random random) {
        ConvTranspose layer = drawn.layer();
        Tensor x = TransposedConvolutionTest.whole(random, drawn.input().shape());
        Tensor w = TransposedConvolutionTest.whole(random, drawn.weight().shape());
        Tensor b = TransposedConvolutionTest.whole(random, (int) layer.outChannels());
        var whole = new RandomTranspose(layer, x, w, b.data());
        Tensor g = TransposedConvolutionTest.whole(random, whole.stampNaively().shape());
        DoubleSupplier loss = () -> TransposedConvolutionTest.product(whole.stampNaively(), g);
        List<Long> sizes = Shapes.spatial(x, layer.rank());
        Differences.assertCentral(TransposedGradients.byInput(layer, g, w, sizes), x, loss, 1, 0, random);
        Differences.assertCentral(TransposedGradients.byWeight(layer, g, x), w, loss, 1, 0, random);
        Differences.assertCentral(Gradients.byBias(g), b, loss, 1, 0, random);
    }

    @Test
    @DisplayName("are refused where a shape is not the layer's")
    void refusals() {
        var padding = new TransposedPadding.Explicit(List.of(new Padding.Sides(0, 0)), List.of(0L));
        var layer = ConvTranspose.single(List.of(new KernelAxis(3, 2, 1)), padding);
        Tensor weight = Tensor.zeros(1, 1, 3);
        assertThrows(IllegalArgumentException.class,
                () -> TransposedGradients.byInput(layer, Tensor.zeros(1, 1, 8), weight, List.of(4L)));
        assertThrows(IllegalArgumentException.class,
                () -> TransposedGradients.byInput(layer, Tensor.zeros(1, 1, 9), Tensor.zeros(1, 1, 2), List.of(4L)));
        assertThrows(IllegalArgumentException.class,
                () -> TransposedGradients.byWeight(layer, Tensor.zeros(1, 1, 9), Tensor.zeros(1, 2, 4)));
    }
}
