package atrous.tensor;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import atrous.layer.ResizeAxis;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Resizing")
class ResizeTest {

    private static ResizeAxis axis(int in, int out, boolean linear) {
        return new ResizeAxis(in, out, linear);
    }

    @Test
    @DisplayName("repeats cells where it takes the nearest, for whole factors each as often")
    void nearest() {
        var input = Tensor.of(new float[] {1, 2, 3, 4}, 1, 1, 2, 2);
        var output = Resize.of(List.of(axis(2, 4, false), axis(2, 6, false)), input);
        assertArrayEquals(new int[] {1, 1, 4, 6}, output.shape());
        for (int i = 0; i < 24; i++) {
            assertEquals(input.data()[i / 6 / 2 * 2 + i % 6 / 3], output.data()[i]);
        }
    }

    @Test
    @DisplayName("is bilinear by the definition: interpolated at half-pixel centres, held at the border")
    void bilinear() {
        var random = new Random(3);
        for (int t = 0; t < 100; t++) {
            int h = 1 + random.nextInt(6);
            int w = 1 + random.nextInt(6);
            int oh = 1 + random.nextInt(12);
            int ow = 1 + random.nextInt(12);
            float[] in = new float[2 * h * w];
            for (int i = 0; i < in.length; i++) {
                in[i] = random.nextInt(100);
            }
            Tensor output = Resize.of(List.of(axis(h, oh, true), axis(w, ow, true)), Tensor.of(in, 1, 2, h, w));
            for (int c = 0; c < 2; c++) {
                for (int y = 0; y < oh; y++) {
                    for (int x = 0; x < ow; x++) {
                        assertEquals(sample(in, c * h * w, h, w, (y + 0.5) * h / oh - 0.5, (x + 0.5) * w / ow - 0.5),
                                output.data()[(c * oh + y) * ow + x], 1e-4);
                    }
                }
            }
        }
    }

    private static double sample(float[] in, int map, int h, int w, double y, double x) {
        double row = Math.max(0, Math.min(h - 1, y));
        double column = Math.max(0, Math.min(w - 1, x));
        double sum = 0;
        for (int r = 0; r < h; r++) {
            for (int c = 0; c < w; c++) {
                sum += Math.max(0, 1 - Math.abs(row - r)) * Math.max(0, 1 - Math.abs(column - c)) * in[map + r * w + c];
            }
        }
        return sum;
    }

    @Test
    @DisplayName("works along one axis, too")
    void oneAxis() {
        Tensor output = Resize.of(List.of(axis(2, 4, true)), Tensor.of(new float[] {0, 4}, 1, 1, 2));
        assertArrayEquals(new float[] {0, 1, 3, 4}, output.data());
    }
}
