package atrous.tensor;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import atrous.layer.Axis;
import atrous.layer.Conv;
import atrous.layer.ConvTranspose;
import atrous.layer.KernelAxis;
import atrous.layer.Padding;
import atrous.layer.PaddingMode;
import atrous.layer.TransposedPadding;
import com.google.gson.JsonArray;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

@DisplayName("A transposed convolution")
class TransposedConvolutionTest {

    private static final int CASES = 300;

    @TestFactory
    @DisplayName("has the bits of stamping every input on the output, whatever its parameters on each axis")
    Stream<DynamicTest> equalsStamping() {
        return IntStream.rangeClosed(1, 3).mapToObj(rank -> DynamicTest.dynamicTest(rank + "-D", () -> {
            var random = new Random(71 + rank);
            for (int i = 0; i < CASES; i++) {
                var drawn = RandomTranspose.draw(rank, random);
                Tensor expected = drawn.stampNaively();
                Tensor actual = drawn.evaluate();
                assertArrayEquals(expected.shape(), actual.shape(), () -> drawn.layer().toString());
                assertArrayEquals(ConvolutionTest.bits(expected), ConvolutionTest.bits(actual), () -> drawn.layer().toString());
            }
        }));
    }

    @TestFactory
    @DisplayName("is the adjoint of the direct convolution: ⟨conv(x), y⟩ = ⟨x, convᵀ(y)⟩")
    Stream<DynamicTest> adjoint() {
        return IntStream.rangeClosed(1, 3).mapToObj(rank -> DynamicTest.dynamicTest(rank + "-D", () -> {
            var random = new Random(17 * rank);
            for (int i = 0; i < CASES; i++) {
                var drawn = RandomConv.draw(rank, PaddingMode.ZEROS, random);
                assertAdjoint(drawn, random);
            }
        }));
    }

    private static void assertAdjoint(RandomConv drawn, Random random) {
        Conv c = drawn.conv();
        Tensor x = whole(random, drawn.input().shape());
        Tensor w = whole(random, drawn.weight().shape());
        var direct = new Conv(c.kernel(), c.padding(), PaddingMode.ZEROS, c.inChannels(), c.outChannels(), c.groups(), false);
        Tensor forward = Convolution.of(direct, x, w);
        Tensor y = whole(random, forward.shape());
        var added = new ArrayList<Long>();
        for (Axis axis : NaiveConvolution.axes(direct, x)) {
            added.add(axis.window().remainder(axis.inputSize()));
        }
        var back = new ConvTranspose(c.kernel(), new TransposedPadding.Explicit(((Padding.Explicit) c.padding()).sides(), added),
                c.outChannels(), c.inChannels(), c.groups(), false);
        Tensor backward = TransposedConvolution.of(back, y, w);
        assertArrayEquals(x.shape(), backward.shape(), c::toString);
        assertEquals(product(forward, y), product(x, backward), c::toString);
    }

    /** Small whole numbers: every sum and product is exact. */
    static Tensor whole(Random random, int... shape) {
        Tensor tensor = Tensor.zeros(shape);
        for (int i = 0; i < tensor.data().length; i++) {
            tensor.data()[i] = random.nextInt(19) - 9;
        }
        return tensor;
    }

    static double product(Tensor a, Tensor b) {
        return IntStream.range(0, a.data().length).mapToDouble(i -> (double) a.data()[i] * b.data()[i]).sum();
    }

    @Test
    @DisplayName("of ones has the checkerboards that are known")
    void ones() throws IOException {
        try (var text = new InputStreamReader(
                TransposedConvolutionTest.class.getResourceAsStream("/vectors/convT-ones.json"), StandardCharsets.UTF_8)) {
            var all = JsonParser.parseReader(text).getAsJsonObject();
            assertEquals(10, all.size());
            all.entrySet().forEach(e -> assertOnes(e.getKey(), e.getValue().getAsJsonArray()));
        }
    }

    /** @param name n4_k3_s2_p1_op0 */
    private static void assertOnes(String name, JsonArray rows) {
        long[] numbers = Arrays.stream(name.split("_")).mapToLong(word -> Long.parseLong(word.replaceAll("[a-z]", ""))).toArray();
        var axis = new KernelAxis(numbers[1], numbers[2], 1);
        var padding = new TransposedPadding.Explicit(Collections.nCopies(2, new Padding.Sides(numbers[3], numbers[3])),
                List.of(numbers[4], numbers[4]));
        Tensor output = TransposedConvolution.of(ConvTranspose.single(List.of(axis, axis), padding),
                ones((int) numbers[0]), ones((int) numbers[1]));
        assertArrayEquals(new int[] {1, 1, rows.size(), rows.get(0).getAsJsonArray().size()}, output.shape(), name);
        int e = 0;
        for (var row : rows) {
            for (var value : row.getAsJsonArray()) {
                assertEquals(value.getAsFloat(), output.data()[e++], name);
            }
        }
    }

    private static Tensor ones(int size) {
        Tensor ones = Tensor.zeros(1, 1, size, size);
        Arrays.fill(ones.data(), 1);
        return ones;
    }

    @Test
    @DisplayName("has, output by output, the bits of the zero-insertion picture with the kernel turned around")
    void planes() {
        var random = new Random(3);
        for (int i = 0; i < 100; i++) {
            var drawn = RandomTranspose.draw(2, random);
            var axes = Shapes.axes(drawn.layer().at(Shapes.spatial(drawn.input(), 2)));
            var kernel = drawn.layer().kernel();
            Tensor x = whole(random, 1, 1, drawn.input().size(2), drawn.input().size(3));
            Tensor w = whole(random, 1, 1, (int) kernel.get(0).size(), (int) kernel.get(1).size());
            Tensor all = TransposedConvolution.of(ConvTranspose.single(kernel, drawn.layer().padding()), x, w);
            float[] seen = new PlaneConvolution(axes.get(0), axes.get(1)).rectangle(plane(x),
                    (r, c) -> plane(w).at(w.size(2) - 1 - r, w.size(3) - 1 - c), 0, 0, 0, all.size(2), all.size(3));
            assertArrayEquals(all.data(), seen, () -> drawn.layer().toString());
        }
    }

    private static Plane plane(Tensor map) {
        return (row, column) -> map.data()[(int) (row * map.size(3) + column)];
    }

    @Test
    @DisplayName("refuses arrays that are not the layer's")
    void refusesWrongShapes() {
        var padding = new TransposedPadding.Auto(TransposedPadding.Rule.SAME_UPPER, List.of(0L));
        var layer = new ConvTranspose(List.of(new KernelAxis(3, 2, 1)), padding, 2, 4, 2, true);
        Tensor input = Tensor.zeros(1, 2, 5);
        Tensor weight = Tensor.zeros(2, 2, 3);
        Tensor bias = Tensor.zeros(4);
        assertArrayEquals(new int[] {1, 4, 10}, TransposedConvolution.of(layer, input, weight, bias).shape());
        assertRefused(() -> TransposedConvolution.of(layer, input, weight));
        assertRefused(() -> TransposedConvolution.of(layer, input, weight, Tensor.zeros(2)));
        assertRefused(() -> TransposedConvolution.of(layer, input, Tensor.zeros(4, 1, 3), bias));
        assertRefused(() -> TransposedConvolution.of(layer, Tensor.zeros(1, 4, 5), weight, bias));
        assertRefused(() -> TransposedConvolution.of(layer, Tensor.zeros(1, 2, 5, 5), weight, bias));
    }

    private static void assertRefused(Runnable call) {
        assertThrows(IllegalArgumentException.class, call::run);
    }
}
