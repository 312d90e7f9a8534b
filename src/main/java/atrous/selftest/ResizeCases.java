package atrous.selftest;

import atrous.layer.ResizeAxis;
import atrous.tensor.Resize;
import atrous.tensor.Tensor;
import java.util.List;

/** Resizing by factors that are no whole numbers, of values that are not exact in 32 bits. */
final class ResizeCases {

    private ResizeCases() {}

    static Tensor of(boolean linear) {
        float[] values = new float[2 * 5 * 7];
        for (int i = 0; i < values.length; i++) {
            values[i] = (float) (Math.floorMod(i * 7, 11) / 10.0);
        }
        return Resize.of(List.of(new ResizeAxis(5, 13, linear), new ResizeAxis(7, 4, linear)), Tensor.of(values, 1, 2, 5, 7));
    }
}
