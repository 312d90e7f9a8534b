package atrous.figure;

import atrous.layer.Axis;
import atrous.layer.PaddingMode;
import atrous.layer.Window;

/**
 * A transposed convolution seen from its inputs: the convolution whose transpose it is. Its outputs are the inputs here,
 * counted as they are and not stretched; its taps are the weights as they are written and not turned.
 *
 * @param unstretched the same maps without anything around or between the inputs, and with the kernel as it is written
 */
record Scatter(Subject subject, Axis down, Axis across, Subject unstretched) {

    static Scatter of(Subject s) {
        Subject plain = new Subject(s.layer(), plain(s.rows()), plain(s.columns()), s.input(), (i, j) -> s.kernel()
                .at(s.rows().window().size() - 1 - i, s.columns().window().size() - 1 - j));
        return new Scatter(s, s.rows().seenFromInput(), s.columns().seenFromInput(), plain);
    }

    private static Axis plain(Axis axis) {
        Window w = axis.window();
        return new Axis(new Window(w.size(), 1, w.dilation(), 1, 0, 0), axis.inputSize(), PaddingMode.ZEROS);
    }

    float value(long row, long column) {
        return subject.input().at(row, column);
    }

    float weight(long row, long column) {
        return unstretched.kernel().at(row, column);
    }

    /** What an input puts on an output through a weight. */
    double product(Target input, Target weight) {
        return (double) value(input.row(), input.column()) * weight(weight.row(), weight.column());
    }

    /** The weight through which an input reaches an output, or null. */
    Target weightBetween(long inputRow, long inputColumn, long outputRow, long outputColumn) {
        long i = down.tapAt(inputRow, outputRow);
        long j = across.tapAt(inputColumn, outputColumn);
        return i < 0 || j < 0 ? null : new Target(MapKind.KERNEL, i, j);
    }

    /** Cells at the start of one axis that are stamped and then cut off. */
    static long low(Axis seen) {
        return Math.max(0, seen.window().paddingLow());
    }

    /** The same at the end. */
    static long high(Axis seen) {
        return Math.max(0, seen.window().paddingHigh());
    }

    /** Outputs on one axis, with what is cut off around them. */
    static long sizeWithCut(Axis seen) {
        return low(seen) + seen.inputSize() + high(seen);
    }
}
