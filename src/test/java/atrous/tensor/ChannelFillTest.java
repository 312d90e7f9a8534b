package atrous.tensor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.HashSet;
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
    @DisplayName("start with the first, as it is filled, and no two are alike, whatever it is filled with")
    void different() {
        for (Pattern pattern : Pattern.values()) {
            assertDifferent(new Fill.Named(pattern, 1));
        }
        assertDifferent(new Fill.Typed(new Matrix(1, 2, new float[] {0, -1.5f})));
    }

    private static void assertDifferent(Fill fill) {
        for (Planes planes : new Planes[] {ChannelFill.inputs(fill, 3, 3, RANGE), ChannelFill.kernels(fill, 3, 3, RANGE)}) {
            assertEquals(Arrays.toString(values(fill.plane(3, 3, RANGE))), Arrays.toString(values(planes.at(0))));
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
        Planes planes = ChannelFill.inputs(new Fill.Named(Pattern.RANDOM, 5), 3, 3, RANGE);
        for (int n = 0; n < PLANES; n++) {
            assertEquals(Arrays.toString(values(Pattern.RANDOM.plane(3, 3, 5 + n, RANGE))), Arrays.toString(values(planes.at(n))));
        }
    }

    @Test
    @DisplayName("else are the first times 1, 2, 3, … in an input, and times 1, −1, 2, −2, … in a kernel, as biases are")
    void factors() {
        var fill = new Fill.Typed(new Matrix(1, 1, new float[] {1}));
        float[] inputs = {1, 2, 3, 4, 5};
        float[] kernels = {1, -1, 2, -2, 3};
        for (int n = 0; n < inputs.length; n++) {
            assertEquals(inputs[n], ChannelFill.inputs(fill, 1, 1, RANGE).at(n).at(0, 0));
            assertEquals(kernels[n], ChannelFill.kernels(fill, 1, 1, RANGE).at(n).at(0, 0));
            assertEquals(kernels[n], ChannelFill.bias(n));
        }
    }
}
