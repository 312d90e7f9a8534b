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

@DisplayName("Offsets predicted from the input")
class PredictedOffsetsTest {

    private static final int TAPS = 6;

    private static DeformConv layer(boolean modulated) {
        var sides = List.of(new Padding.Sides(1, 2), new Padding.Sides(0, 3));
        var kernel = List.of(new KernelAxis(3, 2, 2), new KernelAxis(2, 1, 3));
        return new DeformConv(new Conv(kernel, new Padding.Explicit(sides), PaddingMode.ZEROS, 4, 2, 2, false), 2, modulated);
    }

    private static Tensor values(Random random, int... shape) {
        Tensor tensor = Tensor.zeros(shape);
        for (int i = 0; i < tensor.data().length; i++) {
            tensor.data()[i] = (float) random.nextGaussian();
        }
        return tensor;
    }

    @Test
    @DisplayName("fit the layer, the offsets first and the mask last, which goes through a sigmoid")
    void fit() {
        var random = new Random(61);
        DeformConv layer = layer(true);
        Tensor input = values(random, 2, 4, 7, 8);
        Tensor weight = values(random, 6 * TAPS, 4, 3, 2);
        Tensor bias = values(random, 6 * TAPS);
        var predicted = PredictedOffsets.of(layer, input, weight, bias);
        Tensor mask = predicted.mask().orElseThrow();
        new DeformInputs(layer, input, values(random, 2, 2, 3, 2), Optional.empty(),
                predicted.offset(), Optional.of(mask));
        Tensor all = Convolution.of(layer.predictor(), input, weight, bias);
        int map = all.size(2) * all.size(3);
        int example = all.data().length / 2;
        float[] ofSecond = Arrays.copyOfRange(predicted.offset().data(), 4 * TAPS * map, 8 * TAPS * map);
        assertArrayEquals(Arrays.copyOfRange(all.data(), example, example + 4 * TAPS * map), ofSecond);
        for (int i = 0; i < 2 * TAPS * map; i++) {
            double x = all.data()[example + 4 * TAPS * map + i];
            assertEquals(1 / (1 + Math.exp(-x)), mask.data()[2 * TAPS * map + i], 1e-7);
        }
    }

    @Test
    @DisplayName("of weights 0 are the bias: a network starts from the dilated convolution, its mask from one half")
    void start() {
        var predicted = PredictedOffsets.of(layer(true), Tensor.zeros(1, 4, 7, 8), Tensor.zeros(6 * TAPS, 4, 3, 2),
                Tensor.zeros(6 * TAPS));
        for (float offset : predicted.offset().data()) {
            assertEquals(0, offset);
        }
        for (float value : predicted.mask().orElseThrow().data()) {
            assertEquals(0.5f, value);
        }
    }

    @Test
    @DisplayName("have no mask where the layer has none, and need the predictor's weights")
    void noMask() {
        Tensor input = Tensor.zeros(1, 4, 7, 8);
        Tensor weight = Tensor.zeros(4 * TAPS, 4, 3, 2);
        assertEquals(Optional.empty(), PredictedOffsets.of(layer(false), input, weight, Tensor.zeros(4 * TAPS)).mask());
        assertThrows(IllegalArgumentException.class,
                () -> PredictedOffsets.of(layer(true), input, weight, Tensor.zeros(4 * TAPS)));
    }

    @Test
    @DisplayName("go through a sigmoid that is right to 13 digits at every magnitude")
    void sigmoid() {
        for (double x = -700; x <= 700; x += 0.37) {
            double expected = 1 / (1 + Math.exp(-x));
            assertEquals(expected, Sigmoid.of(x), 1e-13 * expected);
        }
        assertEquals(0, Sigmoid.of(Double.NEGATIVE_INFINITY));
        assertEquals(1, Sigmoid.of(Double.POSITIVE_INFINITY));
        assertEquals(true, Double.isNaN(Sigmoid.of(Double.NaN)));
    }
}
