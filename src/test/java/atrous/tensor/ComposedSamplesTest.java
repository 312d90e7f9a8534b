package atrous.tensor;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import atrous.layer.Conv;
import atrous.layer.DeformConv;
import atrous.layer.KernelAxis;
import atrous.layer.Padding;
import atrous.layer.PaddingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The composed samples of stacked deformable layers")
class ComposedSamplesTest {

    private static final int HEIGHT = 11;
    private static final int WIDTH = 12;

    private final Random random = new Random(51);

    private DeformConv layer(int in, int out, int stride) {
        var kernel = List.of(new KernelAxis(3, stride, 1), new KernelAxis(2, 1, 2));
        var sides = List.of(new Padding.Sides(1, 2), new Padding.Sides(0, 2));
        return new DeformConv(new Conv(kernel, new Padding.Explicit(sides), PaddingMode.ZEROS, in, out, 2, true), 2, true);
    }

    /** Layers of 4, 2, 4, … channels with offsets that often lead outside; each reads the output of the one before. */
    private List<DeformInputs> stack(int layers, double reach) {
        var draw = new RandomDeform(random);
        var stack = new ArrayList<DeformInputs>();
        Tensor input = Tensor.zeros(1, 4, HEIGHT, WIDTH);
        for (int l = 0; l < layers; l++) {
            DeformConv layer = layer(input.size(1), 6 - input.size(1), 1 + l % 2);
            DeformInputs in = draw.fill(layer, 1, input.size(2), input.size(3), reach);
            if (l > 0) {
                in = new DeformInputs(layer, input, in.weight(), in.bias(), in.offset(), in.mask());
            }
            stack.add(in);
            input = DeformConvolution.of(in);
        }
        return stack;
    }

    @ParameterizedTest(name = "{0} layers")
    @ValueSource(ints = {1, 2, 3})
    @DisplayName("reproduce every output: weight times sample, summed, plus the constant")
    void reproduceTheOutput(int layers) {
        List<DeformInputs> stack = stack(layers, 2.5);
        Tensor output = DeformConvolution.of(stack.get(layers - 1));
        TapField input = TapField.of(stack.get(0).input(), 0);
        int at = 0;
        for (int map = 0; map < output.size(1); map++) {
            for (int y = 0; y < output.size(2); y++) {
                for (int x = 0; x < output.size(3); x++) {
                    var composed = ComposedSamples.of(stack, map, y, x);
                    double sum = composed.constant();
                    double scale = 1;
                    for (ComposedSamples.Point p : composed.points()) {
                        double value = p.weight() * Sample.at(p.row(), p.column(), HEIGHT, WIDTH)
                                .value((r, c) -> input.at(p.channel(), r, c));
                        sum += value;
                        scale += Math.abs(value);
                    }
                    // maps between layers are rounded to 32 bits
                    assertEquals(output.data()[at++], sum, 1e-6 * scale);
                }
            }
        }
    }

    @Test
    @DisplayName("fall on the cells that the output depends on, as strongly as the gradients through all layers say")
    void cellsAreTheGradient() {
        List<DeformInputs> stack = stack(2, 2.5);
        Tensor output = Tensor.zeros(DeformConvolution.of(stack.get(1)).shape());
        int middle = output.data().length / 2 + output.size(3) / 2;
        output.data()[middle] = 1;
        double[] byMiddle = DeformGradients.of(stack.get(1), output).input();
        Tensor between = Tensor.zeros(stack.get(1).input().shape());
        for (int i = 0; i < byMiddle.length; i++) {
            between.data()[i] = (float) byMiddle[i];
        }
        double[] expected = DeformGradients.of(stack.get(0), between).input();
        int map = output.size(2) * output.size(3);
        double[] actual = ComposedSamples.of(stack, middle / map, middle % map / output.size(3), middle % output.size(3)).cells();
        double largest = 0;
        for (double e : expected) {
            largest = Math.max(largest, Math.abs(e));
        }
        assertArrayEquals(expected, actual, 1e-6 * largest);
    }

    /** One channel, 3×3 kernels of ninths, so that a point's weight is its share. */
    private static DeformInputs ninths(Tensor input, TapField offsets) {
        var axis = new KernelAxis(3, 1, 1);
        var conv = new Conv(List.of(axis, axis), Padding.Rule.HALF, PaddingMode.ZEROS, 1, 1, 1, false);
        Tensor weight = Tensor.zeros(1, 1, 3, 3);
        Arrays.fill(weight.data(), 1 / 9f);
        return new DeformInputs(new DeformConv(conv, 1, false), input, weight, Optional.empty(),
                offsets.tensor(18, input.size(2), input.size(3)), Optional.empty());
    }

    private static List<DeformInputs> ninths(int layers, TapField offsets) {
        DeformInputs one = ninths(Tensor.zeros(1, 1, 21, 21), offsets);
        return Collections.nCopies(layers, one);
    }

    @Test
    @DisplayName("of undeformed layers are the lattice of the stack, with the weights of the repeated box")
    void undeformed() {
        var composed = ComposedSamples.of(ninths(3, TapField.ZERO), 0, 10, 10);
        var places = new HashSet<String>();
        double sum = 0;
        for (ComposedSamples.Point p : composed.points()) {
            places.add(p.row() + "," + p.column());
            sum += p.weight();
        }
        assertEquals(7 * 7, places.size());
        assertEquals(1, sum, 1e-6);
        // 7² of the 27² paths lead to the middle
        assertEquals(7 * 7 / 729.0, composed.cells()[10 * 21 + 10], 1e-7);
    }

    @Test
    @DisplayName("spread as far as all offsets let them, and their shares still sum to 1 inside the map")
    void scaled() {
        TapField half = Offsets.scale(List.of(new KernelAxis(3, 1, 1), new KernelAxis(3, 1, 1)), 1.5, 2);
        var composed = ComposedSamples.of(ninths(2, half), 0, 10, 10);
        double sum = 0;
        double lowest = 10;
        double leftmost = 10;
        for (ComposedSamples.Point p : composed.points()) {
            sum += p.weight();
            lowest = Math.max(lowest, p.row());
            leftmost = Math.min(leftmost, p.column());
        }
        assertEquals(1, sum, 1e-6);
        // 1.5 down falls between two rows: the lower one's own tap is another 1.5 down
        assertEquals(10 + 2 + 1.5, lowest);
        assertEquals(10 - 2 - 2, leftmost);
    }

    @Test
    @DisplayName("of layers that don't follow one another are refused")
    void refused() {
        DeformInputs small = ninths(Tensor.zeros(1, 1, 5, 5), TapField.ZERO);
        DeformInputs large = ninths(Tensor.zeros(1, 1, 6, 5), TapField.ZERO);
        assertThrows(IllegalArgumentException.class, () -> ComposedSamples.of(List.of(small, large), 0, 0, 0));
    }
}
