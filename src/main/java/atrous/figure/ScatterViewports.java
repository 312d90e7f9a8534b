package atrous.figure;

import atrous.layer.Axis;

/** Which part of each map is drawn where inputs and weights stand as they are. */
final class ScatterViewports {

    private static final long FEWEST = 9;
    private static final long FEWEST_IN_A_ROW = 21;

    private ScatterViewports() {}

    /**
     * @param cut whether what is stamped and then cut off is drawn around the outputs
     * @param largest longest side of a map that is drawn whole
     */
    static Viewports of(Scatter s, Anchor anchor, boolean cut, long largest) {
        boolean inputFits = s.down().outputSize() <= largest && s.across().outputSize() <= largest;
        boolean outputFits = size(s.down(), cut) <= largest && size(s.across(), cut) <= largest;
        // Of one axis, inputs stand under their stamps.
        boolean together = s.subject().oneAxis() && cut;
        boolean inputWhole = inputFits && (outputFits || !together);
        boolean outputWhole = outputFits && (inputFits || !together);
        Target weight = s.subject().weightOf(new Target(MapKind.KERNEL, anchor.tapRow(), anchor.tapColumn()));
        return new Viewports(
                inputs(s.subject().rows(), anchor.inputRow(), inputWhole),
                inputs(s.subject().columns(), anchor.inputColumn(), inputWhole),
                Viewports.kernel(s.down().window(), weight.row()), Viewports.kernel(s.across().window(), weight.column()),
                outputs(s.down(), cut, anchor.outputRow(), outputWhole, FEWEST),
                outputs(s.across(), cut, anchor.outputColumn(), outputWhole, together ? FEWEST_IN_A_ROW : FEWEST), inputWhole, outputWhole);
    }

    private static long size(Axis seen, boolean cut) {
        return cut ? Scatter.sizeWithCut(seen) : seen.inputSize();
    }

    private static Span inputs(Axis axis, long position, boolean whole) {
        long n = axis.inputSize();
        return Span.around(Math.floorDiv(position, axis.window().baseDilation()), whole ? n : FEWEST, 0, n - 1);
    }

    private static Span outputs(Axis seen, boolean cut, long centre, boolean whole, long fewest) {
        long wanted = seen.window().effectiveSize() + 4;
        long some = wanted > Viewports.LARGEST_NEIGHBOURHOOD ? Viewports.NEIGHBOURHOOD : Math.max(fewest, wanted);
        return Span.around(centre, whole ? size(seen, cut) : some, cut ? -Scatter.low(seen) : 0,
                seen.inputSize() - 1 + (cut ? Scatter.high(seen) : 0));
    }
}
