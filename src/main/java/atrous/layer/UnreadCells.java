package atrous.layer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Which cells are never read, and why. */
final class UnreadCells {

    private UnreadCells() {}

    static Optional<Finding> trailing(int label, Reads axis) {
        long cells = axis.trailingInputs();
        return cells == 0 ? Optional.empty() : Optional.of(new Finding.Trailing(label, cells));
    }

    /** A cell is read exactly if its index is read on every axis. */
    static Optional<Finding> neverRead(List<Reads> axes) {
        if (axes.stream().allMatch(axis -> skipped(axis) == 0)) {
            return Optional.empty();
        }
        long read = axes.stream().mapToLong(Reads::readInputs).reduce(1, Math::multiplyExact);
        long all = axes.stream().mapToLong(axis -> axis.axis().inputSize()).reduce(1, Math::multiplyExact);
        return Optional.of(new Finding.NeverRead(read, all,
                PerAxis.collect(axes.size(), (a, label) -> unread(label, axes.get(a)))));
    }

    private static long skipped(Reads axis) {
        return axis.axis().inputSize() - axis.readInputs() - axis.trailingInputs();
    }

    private static Optional<Finding.UnreadAxis> unread(int label, Reads axis) {
        long size = axis.axis().inputSize();
        return axis.readInputs() == size ? Optional.empty()
                : Optional.of(new Finding.UnreadAxis(label, axis.readInputs(), size, causes(axis)));
    }

    private static List<UnreadCause> causes(Reads axis) {
        var causes = new ArrayList<UnreadCause>();
        if (skipped(axis) > 0) {
            addSkipping(causes, axis.outputs(), axis.axis().window());
        }
        if (axis.trailingInputs() > 0) {
            causes.add(new UnreadCause.PastLastWindow(axis.trailingInputs()));
        }
        return causes;
    }

    /** One tap has no dilation, and one window no stride, that could be to blame. */
    private static void addSkipping(List<UnreadCause> causes, long outputs, Window w) {
        long stride = outputs == 1 ? 1 : w.stride();
        long dilation = w.size() == 1 ? 1 : w.dilation();
        long gcd = Modular.gcd(stride, dilation);
        if (w.size() < Math.floorDiv(stride, gcd)) {
            causes.add(new UnreadCause.TooFewTaps(w.size(), stride, gcd));
        }
        if (gcd > 1) {
            causes.add(new UnreadCause.CommonDivisor(gcd, stride, dilation));
        }
        if (outputs < Math.floorDiv(dilation, gcd)) {
            causes.add(new UnreadCause.FewerOutputsThanDilation(outputs, dilation, gcd));
        }
        if (causes.isEmpty()) {
            causes.add(new UnreadCause.SkippedAtBorder(stride, dilation));
        }
    }
}
