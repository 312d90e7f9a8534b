package atrous.figure;

import atrous.layer.Conv;
import atrous.layer.Padding;
import atrous.tensor.Convolution;
import atrous.tensor.Plane;
import atrous.tensor.Tensor;
import java.util.ArrayList;

/** The engine's values of the plane that a figure shows. */
final class Engine {

    private Engine() {}

    static float[] evaluate(Subject s) {
        var sides = new ArrayList<Padding.Sides>();
        if (!s.oneAxis()) {
            sides.add(new Padding.Sides(s.rows().window().paddingLow(), s.rows().window().paddingHigh()));
        }
        sides.add(new Padding.Sides(s.columns().window().paddingLow(), s.columns().window().paddingHigh()));
        var conv = new Conv(s.layer().kernel(), new Padding.Explicit(sides), s.columns().mode(), 1, 1, 1, false);
        return Convolution.of(conv, tensor(s, s.input(), s.rows().inputSize(), s.columns().inputSize()),
                tensor(s, s.kernel(), s.rows().window().size(), s.columns().window().size())).data();
    }

    private static Tensor tensor(Subject s, Plane plane, long rows, long columns) {
        float[] values = new float[(int) (rows * columns)];
        for (int i = 0; i < values.length; i++) {
            values[i] = plane.at(i / columns, i % columns);
        }
        return s.oneAxis() ? Tensor.of(values, 1, 1, (int) columns) : Tensor.of(values, 1, 1, (int) rows, (int) columns);
    }
}
