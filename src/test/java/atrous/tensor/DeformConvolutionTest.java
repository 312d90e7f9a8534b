package atrous.tensor;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import atrous.layer.Conv;
import atrous.layer.DeformConv;
import atrous.layer.KernelAxis;
import atrous.layer.Padding;
import atrous.layer.PaddingMode;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A deformable convolution")
class DeformConvolutionTest {

    private static final int CASES = 100;
    /** Stride (2, 1), padding 1 above, 2 below, 0 before, 3 after, dilation (2, 3). */
    private static final List<KernelAxis> KERNEL = List.of(new KernelAxis(3, 2, 2), new KernelAxis(2, 1, 3));
    private static final Padding PADDING =
            new Padding.Explicit(List.of(new Padding.Sides(1, 2), new Padding.Sides(0, 3)));

    private static DeformConv layer(long in, long out, long groups, long offsetGroups, boolean modulated) {
        return new DeformConv(new Conv(KERNEL, PADDING, PaddingMode.ZEROS, in, out, groups, true),
                offsetGroups, modulated);
    }

    private static void assertDefinition(DeformInputs in) {
        double[] expected = new NaiveDeform(in).evaluate();
        float[] rounded = new float[expected.length];
        for (int i = 0; i < expected.length; i++) {
            rounded[i] = (float) expected[i];
        }
        assertArrayEquals(rounded, DeformConvolution.of(in).data(), () -> in.layer().toString());
    }

    @ParameterizedTest(name = "{0} cells")
    @ValueSource(doubles = {0.5, 3, 40})
    @DisplayName("has the values of its definition, whatever its parameters and however far its offsets reach")
    void definition(double reach) {
        var random = new RandomDeform(new Random(11));
        for (int i = 0; i < CASES; i++) {
            assertDefinition(random.draw(reach));
        }
    }

    @ParameterizedTest(name = "{0} offset groups")
    @ValueSource(ints = {1, 2, 3, 6})
    @DisplayName("has groups and offset groups that cut its channels differently")
    void groups(int offsetGroups) {
        var random = new RandomDeform(new Random(offsetGroups));
        for (int groups : new int[] {1, 2, 3, 6}) {
            assertDefinition(random.fill(layer(6, 6, groups, offsetGroups, groups % 2 == 0), 2, 7, 8, 2));
        }
    }

    @Test
    @DisplayName("of more outputs than are computed together has the values of its definition")
    void tilesMeet() {
        var random = new RandomDeform(new Random(3));
        assertDefinition(random.fill(layer(2, 3, 1, 1, true), 1, 45, 61, 2));
        assertDefinition(random.fill(layer(160, 1, 1, 2, false), 1, 9, 11, 2));
    }

    @Test
    @DisplayName("with offsets of 0 and a mask of 1 has the bits of the dilated convolution")
    void zeroOffsets() {
        var random = new RandomDeform(new Random(4));
        for (int i = 0; i < CASES; i++) {
            DeformInputs in = random.draw(0);
            in.mask().ifPresent(mask -> Arrays.fill(mask.data(), 1));
            Conv conv = in.layer().lattice();
            Tensor expected = conv.bias() ? Convolution.of(conv, in.input(), in.weight(), in.bias().orElseThrow())
                    : Convolution.of(conv, in.input(), in.weight());
            assertArrayEquals(ConvolutionTest.bits(expected), ConvolutionTest.bits(DeformConvolution.of(in)));
        }
    }

    @Test
    @DisplayName("with the same whole offset everywhere is the convolution of the shifted, zero-extended input")
    void shiftedInput() {
        DeformInputs in = new RandomDeform(new Random(5)).fill(layer(2, 3, 1, 1, false), 1, 7, 8, 0);
        Tensor offset = Offsets.constant(2, -1).tensor(in.offset().size(1), in.offset().size(2), in.offset().size(3));
        Tensor shifted = Tensor.zeros(in.input().shape());
        for (int c = 0; c < 2; c++) {
            for (int row = 0; row < 7; row++) {
                for (int column = 0; column < 8; column++) {
                    int from = row + 2 < 7 && column >= 1 ? (c * 7 + row + 2) * 8 + column - 1 : -1;
                    shifted.data()[(c * 7 + row) * 8 + column] = from < 0 ? 0 : in.input().data()[from];
                }
            }
        }
        Tensor moved = DeformConvolution.of(with(in, in.input(), offset));
        Tensor still = DeformConvolution.of(with(in, shifted, in.offset()));
        // away from the borders, where padding of the shifted input is not padding of the input
        for (int map = 0; map < 3; map++) {
            for (int y = 1; y < moved.size(2) - 1; y++) {
                for (int x = 0; x < 5; x++) {
                    int at = (map * moved.size(2) + y) * moved.size(3) + x;
                    assertEquals(still.data()[at], moved.data()[at]);
                }
            }
        }
    }

    @Test
    @DisplayName("with whole offsets gathers cells: its taps are the cells it names, one for one")
    void wholeOffsets() {
        var lattice = new Conv(KERNEL, PADDING, PaddingMode.ZEROS, 1, 1, 1, false);
        DeformInputs in = new RandomDeform(new Random(6)).fill(new DeformConv(lattice, 1, false), 1, 7, 8, 4);
        for (int i = 0; i < in.offset().data().length; i++) {
            in.offset().data()[i] = (float) Math.floor(in.offset().data()[i]);
        }
        int rows = in.offset().size(2);
        int columns = in.offset().size(3);
        float[] expected = new float[rows * columns];
        for (int o = 0; o < expected.length; o++) {
            double sum = 0;
            for (int tap = 0; tap < 6; tap++) {
                int row = o / columns * 2 - 1 + tap / 2 * 2 + (int) in.offset().data()[2 * tap * expected.length + o];
                int column = o % columns + tap % 2 * 3 + (int) in.offset().data()[(2 * tap + 1) * expected.length + o];
                boolean inside = row >= 0 && row < 7 && column >= 0 && column < 8;
                sum += inside ? (double) in.weight().data()[tap] * in.input().data()[row * 8 + column] : 0;
            }
            expected[o] = (float) sum;
        }
        assertArrayEquals(expected, DeformConvolution.of(in).data());
    }

    @ParameterizedTest
    @ValueSource(floats = {1e9f, -1e9f, 3e38f, Float.POSITIVE_INFINITY, Float.NEGATIVE_INFINITY, Float.NaN})
    @DisplayName("whose offsets lead nowhere near the input is its bias, even beside infinite cells")
    void farOutside(float offset) {
        DeformInputs in = new RandomDeform(new Random(7)).fill(layer(2, 3, 1, 1, true), 1, 7, 8, 0);
        Arrays.fill(in.offset().data(), offset);
        Arrays.fill(in.input().data(), Float.POSITIVE_INFINITY);
        Tensor output = DeformConvolution.of(in);
        for (int i = 0; i < output.data().length; i++) {
            assertEquals(in.bias().orElseThrow().data()[i / (output.data().length / 3)], output.data()[i]);
        }
    }

    @Test
    @DisplayName("reads nothing a cell outside, half a cell half a cell outside")
    void edge() {
        var one = new Conv(List.of(new KernelAxis(1, 1, 1), new KernelAxis(1, 1, 1)), Padding.Rule.VALID,
                PaddingMode.ZEROS, 1, 1, 1, false);
        float[] rows = {-1, -0.5f, 0, 0.5f, 1};
        float[] expected = {0, 4, 8, 4, 0};
        for (int i = 0; i < rows.length; i++) {
            var in = new DeformInputs(new DeformConv(one, 1, false), Tensor.of(new float[] {8}, 1, 1, 1, 1),
                    Tensor.of(new float[] {1}, 1, 1, 1, 1), Optional.empty(),
                    Tensor.of(new float[] {rows[i], 0}, 1, 2, 1, 1), Optional.empty());
            assertEquals(expected[i], DeformConvolution.of(in).data()[0]);
        }
    }

    @Test
    @DisplayName("refuses arrays that are not the layer's")
    void refusesWrongShapes() {
        DeformInputs in = new RandomDeform(new Random(8)).fill(layer(4, 2, 2, 2, true), 1, 7, 8, 1);
        Tensor one = Tensor.zeros(1);
        assertRefused("input", () -> with(in, Tensor.zeros(1, 2, 7, 8), in.offset()));
        assertRefused("offset", () -> with(in, in.input(), one));
        assertRefused("weight", () -> new DeformInputs(in.layer(), in.input(), one, in.bias(), in.offset(), in.mask()));
        assertRefused("bias", () -> new DeformInputs(in.layer(), in.input(), in.weight(), Optional.empty(),
                in.offset(), in.mask()));
        assertRefused("mask", () -> new DeformInputs(in.layer(), in.input(), in.weight(), in.bias(),
                in.offset(), Optional.empty()));
        assertRefused("layer", () -> with(in, Tensor.zeros(1, 4, 1, 1), in.offset()));
    }

    private static void assertRefused(String what, Runnable call) {
        String message = assertThrows(IllegalArgumentException.class, call::run).getMessage();
        assertEquals(true, message.contains(what), message);
    }

    private static DeformInputs with(DeformInputs in, Tensor input, Tensor offset) {
        return new DeformInputs(in.layer(), input, in.weight(), in.bias(), offset, in.mask());
    }
}
