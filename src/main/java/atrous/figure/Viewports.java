package atrous.figure;

import atrous.layer.Axis;
import atrous.layer.Window;

/**
 * Which part of each map is drawn. Small maps are drawn whole; of a large one the neighbourhood of an anchor, so that
 * its cells stay readable.
 */
public record Viewports(Span inputRows, Span inputColumns, Span kernelRows, Span kernelColumns,
                        Span outputRows, Span outputColumns, boolean inputWhole, boolean outputWhole) {

    /** The longest side (padding included) that is drawn whole, in cells. */
    static final long LARGEST_WHOLE = 96;
    private static final long LARGEST_WHOLE_OUTPUT = 72;
    static final long NEIGHBOURHOOD = 15;
    private static final long OUTPUT_NEIGHBOURHOOD = 9;
    static final long LARGEST_NEIGHBOURHOOD = 37;
    /** The most taps of a kernel that are drawn along one side. */
    private static final long MOST_TAPS = 33;

    public static Viewports of(Subject s, Anchor anchor) {
        boolean inputWhole = whole(s, true) && whole(s, false);
        boolean outputWhole = s.oneAxis() ? inputWhole && (!s.adaptive() || s.columns().outputSize() <= LARGEST_WHOLE)
                : s.rows().outputSize() <= LARGEST_WHOLE_OUTPUT
                && s.columns().outputSize() <= LARGEST_WHOLE_OUTPUT;
        return new Viewports(
                input(s, true, anchor.inputRow(), inputWhole), input(s, false, anchor.inputColumn(), inputWhole),
                kernel(s.rows().window(), anchor.tapRow()), kernel(s.columns().window(), anchor.tapColumn()),
                output(s.rows(), anchor.outputRow(), outputWhole),
                output(s.columns(), anchor.outputColumn(), outputWhole), inputWhole, outputWhole);
    }

    private static boolean whole(Subject s, boolean down) {
        Axis axis = down ? s.rows() : s.columns();
        return axis.window().paddedInputSize(axis.inputSize()) + Dropped.beyond(s, down) <= LARGEST_WHOLE;
    }

    private static Span input(Subject s, boolean down, long centre, boolean whole) {
        Axis axis = down ? s.rows() : s.columns();
        Window w = axis.window();
        long first = -w.paddingLow();
        long last = w.dilatedInputSize(axis.inputSize()) + w.paddingHigh() - 1 + Dropped.beyond(s, down);
        long wanted = w.effectiveSize() + 4;
        long count = whole ? last - first + 1
                : wanted > LARGEST_NEIGHBOURHOOD ? NEIGHBOURHOOD : Math.max(NEIGHBOURHOOD, wanted);
        return Span.around(centre, count, first, last);
    }

    private static Span output(Axis axis, long centre, boolean whole) {
        return Span.around(centre, whole ? axis.outputSize() : OUTPUT_NEIGHBOURHOOD, 0, axis.outputSize() - 1);
    }

    static Span kernel(Window w, long centre) {
        return Span.around(centre, w.size() <= MOST_TAPS ? w.size() : NEIGHBOURHOOD, 0, w.size() - 1);
    }

    /** Whether the kernel is drawn with the holes between its taps. */
    static boolean drawsHoles(Window w) {
        return w.effectiveSize() <= MOST_TAPS;
    }
}
