package atrous.selftest;

import atrous.layer.Axis;
import atrous.layer.PaddingMode;
import atrous.layer.Window;
import atrous.tensor.Plane;
import atrous.tensor.PlaneConvolution;
import atrous.tensor.Tensor;

/** Single outputs of maps that are rules, whose values are not exact in 32 bits. */
final class PlaneCases {

    private static final int HEIGHT = 3;
    private static final int WIDTH = 4;

    private PlaneCases() {}

    /** Outputs around the last corner of a map of a million times a million cells. */
    static Tensor lastCorner(PaddingMode mode) {
        var rows = new Axis(new Window(3, 2, 3, 1, 4, 5), 1 << 20, mode);
        var columns = new Axis(new Window(2, 1, 2, 1, 1, 3), 1 << 20, mode);
        Plane input = (row, column) -> (float) (Math.floorMod(row * 7 + column * 3, 11) / 10.0);
        Plane weight = (row, column) -> (float) ((row + 1) / (column + 3.0));
        float[] values = new PlaneConvolution(rows, columns).rectangle(input, weight, 0.1f,
                rows.outputSize() - HEIGHT, columns.outputSize() - WIDTH, HEIGHT, WIDTH);
        return Tensor.of(values, HEIGHT, WIDTH);
    }
}
