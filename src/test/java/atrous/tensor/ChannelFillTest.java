package atrous.tensor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The planes of a layer whose first is filled")
class ChannelFillTest {

    private static final Pattern.Range RANGE = new Pattern.Range(0, 9);
    private static final int PLANES = 40;

    private static float[] values(Plane plane) {
        float[] values = new float[9];
        for (int i = 0; i < values.length; i++) {
            values[i] = plane.at(i / 3, i % 3);
        }
        return values;
    }

    @Test
    @DisplayName("start with the first, as it is filled; no channels, no kernels of an output, no kernels of a channel are alike")
    void different() {
        for (Pattern pattern : Pattern.values()) {
            assertDifferent(new Fill.Named(pattern, 1));
        }
        assertDifferent(new Fill.Typed(new Matrix(1, 2, new float[] {0, -1.5f})));
    }

    private static void assertDifferent(Fill fill) {
        Kernels kernels = ChannelFill.kernels(fill, 3, 3, RANGE, PLANES);
        String first = Arrays.toString(values(fill.plane(3, 3, RANGE)));
        assertEquals(first, Arrays.toString(values(kernels.at(0, 0))));
        assertEquals(first, Arrays.toString(values(ChannelFill.inputs(fill, 3, 3, RANGE).at(0))));
        for (Planes planes : List.<Planes>of(ChannelFill.inputs(fill, 3, 3, RANGE), n -> kernels.at(2, n), n -> kernels.at(n, 2))) {
            var seen = new HashSet<String>();
            for (int n = 0; n < PLANES; n++) {
                seen.add(Arrays.toString(values(planes.at(n))));
            }
            assertEquals(PLANES, seen.size(), fill.toString());
        }
    }

    @Test
    @DisplayName("are random with the next seed each, where they are random")
    void random() {
        var fill = new Fill.Named(Pattern.RANDOM, 5);
        Planes planes = ChannelFill.inputs(fill, 3, 3, RANGE);
        Kernels kernels = ChannelFill.kernels(fill, 3, 3, RANGE, 7);
        for (int n = 0; n < PLANES; n++) {
            assertEquals(Arrays.toString(values(Pattern.RANDOM.plane(3, 3, 5 + n, RANGE))), Arrays.toString(values(planes.at(n))));
            assertEquals(Arrays.toString(values(planes.at(n))), Arrays.toString(values(kernels.at(n / 7, n % 7))));
        }
    }

    @Test
    @DisplayName("else are the first times 1, 2, 3, … in an input; kernels times 1, −1, 2, −2, …, one place later in each output; biases too")
    void factors() {
        var fill = new Fill.Typed(new Matrix(1, 1, new float[] {1}));
        float[] inputs = {1, 2, 3, 4, 5};
        float[] kernels = {1, -1, 2, -2, 3};
        for (int n = 0; n < inputs.length; n++) {
            assertEquals(inputs[n], ChannelFill.inputs(fill, 1, 1, RANGE).at(n).at(0, 0));
            assertEquals(kernels[n], ChannelFill.kernels(fill, 1, 1, RANGE, 5).at(0, n).at(0, 0));
            assertEquals(kernels[n], ChannelFill.kernels(fill, 1, 1, RANGE, 5).at(n / 2, n - n / 2).at(0, 0));
            assertEquals(kernels[n], ChannelFill.bias(n));
        }
    }
}
