package atrous.layer;

import java.util.Optional;
import java.util.OptionalLong;

/** Where SAME puts its odd cell, and what half padding on both sides would give. */
final class OddSameFinding {

    private OddSameFinding() {}

    static Optional<Finding> of(int label, Sliding layer, Axis axis) {
        boolean same = layer.paddingAsked() == Padding.Rule.SAME_UPPER || layer.paddingAsked() == Padding.Rule.SAME_LOWER;
        Window w = axis.window();
        if (!same || w.paddingLow() == w.paddingHigh()) {
            return Optional.empty();
        }
        var kernel = new KernelAxis(w.size(), w.stride(), w.dilation());
        long half = Padding.Rule.HALF.resolve(0, kernel, axis.inputSize()).low();
        boolean allowed = half <= axis.mode().largestPadding(axis.inputSize());
        long withHalf = Window.of(kernel, half, half).outputSize(axis.inputSize());
        return Optional.of(new Finding.OddSame(label, w.paddingLow() + w.paddingHigh(),
                w.paddingHigh() > w.paddingLow(), axis.outputSize(), half,
                allowed ? OptionalLong.of(withHalf) : OptionalLong.empty(), half - w.paddingLow()));
    }
}
