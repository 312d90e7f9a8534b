package atrous.layer;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** Windows and taps that the padding makes idle. */
final class PaddingFindings {

    private PaddingFindings() {}

    /** A window has a tap on a real cell exactly if it has one on every axis. */
    static Optional<Finding.WhollyInPadding> whollyInPadding(List<Reads> axes) {
        OptionalLong windows = OptionalLong.of(1);
        OptionalLong real = OptionalLong.of(1);
        boolean all = true;
        for (Reads axis : axes) {
            windows = Count.product(windows, OptionalLong.of(axis.outputs()));
            real = Count.product(real, OptionalLong.of(axis.outputsWithRealTap()));
            all &= axis.outputsWithRealTap() == axis.outputs();
        }
        return all ? Optional.empty() : Optional.of(
                new Finding.WhollyInPadding(difference(windows, real), windows, axes.get(0).axis().mode()));
    }

    private static OptionalLong difference(OptionalLong all, OptionalLong some) {
        return all.isEmpty() || some.isEmpty() ? OptionalLong.empty()
                : OptionalLong.of(all.getAsLong() - some.getAsLong());
    }

    static Optional<Finding> atMostOneTap(int label, Axis axis) {
        Window w = axis.window();
        return w.size() == 1 || w.dilation() < axis.inputSize() ? Optional.empty() : Optional.of(
                new Finding.AtMostOneTap(label, w.dilation(), axis.inputSize(), axis.mode()));
    }
}
