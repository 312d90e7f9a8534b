package atrous.tensor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The gradients of a deformable convolution")
class DeformGradientsTest {

    private static final int CASES = 25;
    /** Less than the offsets' distance from whole cells: up to there the output is linear in each of its inputs. */
    private static final double STEP = 1.0 / 4096;
    private static final int CHECKED = 12;

    private final Random random = new Random(41);

    @Test
    @DisplayName("are the finite differences of its definition by input, weight, bias, offset and mask")
    void finiteDifferences() {
        var layers = new RandomDeform(random);
        for (int i = 0; i < CASES; i++) {
            DeformInputs in = layers.draw(i % 3 == 0 ? 6 : 1.5);
            Tensor direction = direction(in);
            var gradients = DeformGradients.of(in, direction);
            var naive = new NaiveDeform(in);
            assertDifferences("input", naive, naive.input, gradients.input(), direction);
            assertDifferences("weight", naive, naive.weight, gradients.weight(), direction);
            assertDifferences("bias", naive, naive.bias, gradients.bias(), direction);
            assertDifferences("offset", naive, naive.offset, gradients.offset(), direction);
            assertDifferences("mask", naive, naive.mask, gradients.mask(), direction);
        }
    }

    private Tensor direction(DeformInputs in) {
        Tensor direction = Tensor.zeros(DeformConvolution.of(in).shape());
        for (int i = 0; i < direction.data().length; i++) {
            direction.data()[i] = random.nextInt(9) - 4;
        }
        return direction;
    }

    /** Of some elements, drawn at random. */
    private void assertDifferences(String name, NaiveDeform naive, double[] values, double[] gradient, Tensor direction) {
        assertEquals(values.length, gradient.length, name);
        for (int k = 0; k < Math.min(values.length, CHECKED); k++) {
            int i = random.nextInt(values.length);
            double value = values[i];
            values[i] = value + STEP;
            double[] after = naive.evaluate();
            values[i] = value - STEP;
            double[] before = naive.evaluate();
            values[i] = value;
            double difference = 0;
            double scale = 1;
            for (int o = 0; o < after.length; o++) {
                difference += direction.data()[o] * (after[o] - before[o]) / (2 * STEP);
                scale += Math.abs(direction.data()[o] * after[o]);
            }
            assertEquals(difference, gradient[i], 1e-8 * scale, name + " " + i + " of " + naive.in.layer());
        }
    }

    @Test
    @DisplayName("are 0 for offsets and cells where samples lie outside the input")
    void outside() {
        DeformInputs in = new RandomDeform(random).draw(1);
        Arrays.fill(in.offset().data(), -500);
        var gradients = DeformGradients.of(in, direction(in));
        for (double[] zeros : new double[][] {gradients.input(), gradients.offset(), gradients.weight(), gradients.mask()}) {
            for (double zero : zeros) {
                assertEquals(0, zero, 0);
            }
        }
    }

    @Test
    @DisplayName("by an offset on a whole cell, or exactly a cell outside, are those to the right")
    void wholeCells() {
        var layers = new RandomDeform(random);
        for (int k = 0; k < CASES; k++) {
            DeformInputs in = layers.draw(0);
            Tensor direction = direction(in);
            double[] atRest = DeformGradients.of(in, direction).offset();
            Arrays.fill(in.offset().data(), 1e-9f);
            double[] justAfter = DeformGradients.of(in, direction).offset();
            for (int i = 0; i < atRest.length; i++) {
                assertEquals(justAfter[i], atRest[i], 1e-4 * (1 + Math.abs(atRest[i])));
            }
        }
    }

    @Test
    @DisplayName("need the gradient of every output")
    void shape() {
        DeformInputs in = new RandomDeform(random).draw(1);
        assertThrows(IllegalArgumentException.class, () -> DeformGradients.of(in, Tensor.zeros(1, 1, 999, 999)));
    }
}
