package atrous.tensor;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import atrous.layer.Conv;
import atrous.layer.KernelAxis;
import atrous.layer.Padding;
import atrous.layer.PaddingMode;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

@DisplayName("A convolution")
class ConvolutionTest {

    private static final int CASES = 150;

    @TestFactory
    @DisplayName("has the bits of the naive loops, whatever its parameters on each axis")
    Stream<DynamicTest> equalsTheNaiveLoops() {
        return IntStream.rangeClosed(1, 3).boxed().flatMap(rank -> Arrays.stream(PaddingMode.values())
                .map(mode -> DynamicTest.dynamicTest(rank + "-D, " + mode, () -> {
                    var random = new Random(31 * rank + mode.ordinal());
                    for (int i = 0; i < CASES; i++) {
                        assertSameBits(RandomConv.draw(rank, mode, random));
                    }
                })));
    }

    private static void assertSameBits(RandomConv drawn) {
        Tensor expected = drawn.evaluateNaively();
        Tensor actual = drawn.evaluate();
        assertArrayEquals(expected.shape(), actual.shape(), () -> drawn.conv().toString());
        assertArrayEquals(bits(expected), bits(actual), () -> drawn.conv().toString());
    }

    static int[] bits(Tensor tensor) {
        int[] bits = new int[tensor.data().length];
        Arrays.setAll(bits, i -> Float.floatToRawIntBits(tensor.data()[i]));
        return bits;
    }

    @Test
    @DisplayName("wider and higher than a tile has the bits of the naive loops, one map at a time or four")
    void tilesMeet() {
        var random = new Random(5);
        var wide = Conv.single(List.of(new KernelAxis(2, 1, 1)), Padding.Rule.HALF);
        Tensor line = values(random, 1, 1, 2 * Tile.SUMS + 17);
        assertSameBits(new RandomConv(wide, line, values(random, 1, 1, 2), new float[1]));
        var maps = new Conv(List.of(new KernelAxis(3, 1, 2), new KernelAxis(3, 1, 1)), Padding.Rule.HALF,
                PaddingMode.CIRCULAR, 2, 9, 1, false);
        Tensor plane = values(random, 1, 2, 37, 41);
        assertSameBits(new RandomConv(maps, plane, values(random, 9, 2, 3, 3), new float[9]));
    }

    @Test
    @DisplayName("of more cells than one padded copy holds has the bits of the naive loops where copies meet")
    void bandsMeet() {
        var random = new Random(6);
        var sides = List.of(new Padding.Sides(3, 1), new Padding.Sides(0, 2));
        var strided = new Conv(List.of(new KernelAxis(2, 2, 5), new KernelAxis(3, 1, 2)), new Padding.Explicit(sides),
                PaddingMode.REFLECT, 2, 2, 2, false);
        assertSameBits(new RandomConv(strided, values(random, 1, 2, 301, 293), values(random, 2, 1, 2, 3), new float[2]));
        var unrolled = new Conv(List.of(new KernelAxis(3, 1, 7), new KernelAxis(3, 2, 1)), Padding.Rule.HALF,
                PaddingMode.REPLICATE, 1, 1, 1, false);
        assertSameBits(new RandomConv(unrolled, values(random, 1, 1, 290, 499), values(random, 1, 1, 3, 3), new float[1]));
        var deep = new Conv(List.of(new KernelAxis(2, 1, 3), new KernelAxis(2, 3, 1), new KernelAxis(1, 1, 1)),
                Padding.Rule.FULL, PaddingMode.ZEROS, 2, 4, 1, false);
        assertSameBits(new RandomConv(deep, values(random, 1, 2, 8, 90, 97), values(random, 4, 2, 2, 2, 1), new float[4]));
    }

    @Test
    @DisplayName("rounds once: what a float sum would lose at each step is still there")
    void sumsInDouble() {
        Tensor input = Tensor.of(new float[] {1 << 24, 1, -(1 << 24)}, 1, 1, 3);
        Tensor ones = Tensor.of(new float[] {1, 1, 1}, 1, 1, 3);
        var conv = Conv.single(List.of(new KernelAxis(3, 1, 1)), Padding.Rule.VALID);
        assertArrayEquals(new float[] {1}, Convolution.of(conv, input, ones).data());
    }

    @Test
    @DisplayName("leaves what it reads untouched")
    void onlyReads() {
        var drawn = RandomConv.draw(2, PaddingMode.REFLECT, new Random(7));
        int[] input = bits(drawn.input());
        int[] weight = bits(drawn.weight());
        drawn.evaluate();
        assertArrayEquals(input, bits(drawn.input()));
        assertArrayEquals(weight, bits(drawn.weight()));
    }

    @Test
    @DisplayName("refuses arrays that are not the layer's")
    void refusesWrongShapes() {
        var conv = new Conv(List.of(new KernelAxis(3, 1, 1)), Padding.Rule.VALID, PaddingMode.ZEROS, 2, 4, 2, true);
        Tensor input = Tensor.zeros(1, 2, 5);
        Tensor weight = Tensor.zeros(4, 1, 3);
        Tensor bias = Tensor.zeros(4);
        assertEquals(4, Convolution.of(conv, input, weight, bias).size(1));
        assertRefused(() -> Convolution.of(conv, input, weight));
        assertRefused(() -> Convolution.of(conv, input, weight, Tensor.zeros(3)));
        assertRefused(() -> Convolution.of(conv, input, Tensor.zeros(4, 2, 3), bias));
        assertRefused(() -> Convolution.of(conv, Tensor.zeros(1, 4, 5), weight, bias));
        assertRefused(() -> Convolution.of(conv, Tensor.zeros(1, 2, 5, 5), weight, bias));
        assertRefused(() -> Convolution.of(conv, Tensor.zeros(1, 2, 2), weight, bias));
    }

    private static void assertRefused(Runnable call) {
        assertThrows(IllegalArgumentException.class, call::run);
    }

    private static Tensor values(Random random, int... shape) {
        Tensor tensor = Tensor.zeros(shape);
        for (int i = 0; i < tensor.data().length; i++) {
            tensor.data()[i] = (float) random.nextGaussian();
        }
        return tensor;
    }
}
