package atrous.layer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The cells of one axis that are never read, and why.
 *
 * @param copied whether padding shows cells, which are read there, too
 * @param trailing those past the last window
 */
record UnreadCells(long outputs, Window window, boolean copied, long size, long readInputs, long trailing) {

    static UnreadCells of(Reads reads) {
        Axis axis = reads.axis();
        boolean copied = axis.mode() != PaddingMode.ZEROS
                && axis.window().paddedInputSize(axis.inputSize()) > axis.window().dilatedInputSize(axis.inputSize());
        return new UnreadCells(reads.outputs(), axis.window(), copied, axis.inputSize(),
                reads.readInputs(), reads.trailingInputs());
    }

    static Optional<Finding> trailing(int label, UnreadCells axis) {
        return axis.trailing == 0 ? Optional.empty() : Optional.of(new Finding.Trailing(label, axis.trailing));
    }

    /** A cell is read exactly if its index is read on every axis. */
    static Optional<Finding> neverRead(List<UnreadCells> axes) {
        if (axes.stream().allMatch(axis -> axis.skipped() == 0)) {
            return Optional.empty();
        }
        long read = 1;
        long all = 1;
        for (UnreadCells axis : axes) {
            read = Math.multiplyExact(read, axis.readInputs);
            all = Math.multiplyExact(all, axis.size);
        }
        return Optional.of(new Finding.NeverRead(read, all,
                PerAxis.collect(axes.size(), (a, label) -> axes.get(a).named(label))));
    }

    /** Unread cells that no later window would have read. */
    private long skipped() {
        return size - readInputs - trailing;
    }

    private Optional<Finding.UnreadAxis> named(int label) {
        return readInputs == size ? Optional.empty()
                : Optional.of(new Finding.UnreadAxis(label, readInputs, size, causes()));
    }

    private List<UnreadCause> causes() {
        var causes = new ArrayList<UnreadCause>();
        if (skipped() > 0) {
            addSkipping(causes);
        }
        if (trailing > 0) {
            causes.add(new UnreadCause.PastLastWindow(trailing));
        }
        return causes;
    }

    /** One tap has no dilation, and one window no stride, that could be to blame. */
    private void addSkipping(List<UnreadCause> causes) {
        long stride = outputs == 1 ? 1 : window.stride();
        long dilation = window.size() == 1 ? 1 : window.dilation();
        long gcd = Modular.gcd(stride, dilation);
        if (window.size() < Math.floorDiv(stride, gcd)) {
            causes.add(new UnreadCause.TooFewTaps(window.size(), stride, gcd));
        }
        if (gcd > 1) {
            causes.add(new UnreadCause.CommonDivisor(gcd, stride, dilation, copied));
        }
        if (outputs < Math.floorDiv(dilation, gcd)) {
            causes.add(new UnreadCause.FewerOutputsThanDilation(outputs, dilation, gcd));
        }
        if (causes.isEmpty()) {
            causes.add(new UnreadCause.SkippedAtBorder(stride, dilation));
        }
    }
}
