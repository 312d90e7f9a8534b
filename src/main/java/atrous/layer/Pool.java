package atrous.layer;

import java.util.ArrayList;
import java.util.List;

/** Pooling with windows. */
public sealed interface Pool extends Sliding permits MaxPool, AvgPool {

    Padding padding();

    /** Whether a last window that is cut short at the end counts, unless it starts past the input. */
    boolean ceilMode();

    /** Each axis with what is special about pooling. */
    @Override
    Checked<List<WindowAxis>> at(List<Long> inputSize);

    @Override
    default Padding paddingAsked() {
        return padding();
    }

    @Override
    default Checked<List<Axis>> axes(List<Long> inputSize) {
        if (at(inputSize) instanceof Checked.Ok<List<WindowAxis>> ok) {
            var axes = new ArrayList<Axis>();
            for (WindowAxis axis : ok.value()) {
                axes.add(axis.axis());
            }
            return new Checked.Ok<>(List.copyOf(axes));
        }
        return new Checked.Refused<>(((Checked.Refused<List<WindowAxis>>) at(inputSize)).problems());
    }
}
