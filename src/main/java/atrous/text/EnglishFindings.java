package atrous.text;

import atrous.layer.Finding;
import atrous.layer.PaddingMode;
import atrous.layer.UnreadCause;
import atrous.layer.Where;
import java.util.List;
import java.util.OptionalLong;

abstract class EnglishFindings extends EnglishBins implements FindingWords {

    @Override
    public String neverRead(Finding.NeverRead f, int rank) {
        var text = new StringBuilder("Only " + Quantity.of(f.readCells()) + " of "
                + counted(f.allCells(), "input cell") + (f.readCells() == 1 ? " is" : " are") + " ever read. ");
        for (Finding.UnreadAxis axis : f.axes()) {
            text.append(sentenceStart(axis.axis(), rank)).append(Quantity.of(axis.readInputs())).append(" of ")
                    .append(Quantity.of(axis.inputSize())).append(axisNoun(axis.axis(), rank))
                    .append(axis.readInputs() == 1 ? " is read: " : " are read: ");
            for (int i = 0; i < axis.causes().size(); i++) {
                text.append(i == 0 ? "" : "; ").append(cause(axis.causes().get(i)));
            }
            text.append(". ");
        }
        return text.toString().trim();
    }

    @Override
    public String tooFewTaps(UnreadCause.TooFewTaps c) {
        return counted(c.taps(), "tap") + " can't cover the " + Quantity.of(c.stride() / c.gcd())
                + " positions between two windows (stride " + Quantity.of(c.stride()) + ")";
    }

    @Override
    public String commonDivisor(UnreadCause.CommonDivisor c) {
        return "stride " + Quantity.of(c.stride()) + " and dilation " + Quantity.of(c.dilation())
                + " share the factor " + Quantity.of(c.gcd()) + ", so every window stays on the same 1 in "
                + Quantity.of(c.gcd()) + (c.copied() ? " and on what the padding copies there" : "");
    }

    @Override
    public String fewerOutputsThanDilation(UnreadCause.FewerOutputsThanDilation c) {
        return counted(c.outputs(), "output") + (c.outputs() == 1 ? " is" : " are")
                + " too few to fill the gaps between taps that stand " + counted(c.dilation(), "cell") + " apart";
    }

    @Override
    public String skippedAtBorder(UnreadCause.SkippedAtBorder c) {
        return "near the borders, stride " + Quantity.of(c.stride()) + " and dilation " + Quantity.of(c.dilation())
                + " leave cells that no window reaches";
    }

    @Override
    public String pastLastWindow(UnreadCause.PastLastWindow c) {
        return (c.cells() == 1 ? "the last cell lies" : "the last " + counted(c.cells(), "cell") + " lie")
                + " past the last window";
    }

    @Override
    public String whollyInPadding(Finding.WhollyInPadding f, int rank) {
        boolean one = f.windows().equals(OptionalLong.of(1));
        return amount(f.windows()) + " of " + amount(f.ofWindows())
                + (f.ofWindows().equals(OptionalLong.of(1)) ? " output" : " outputs")
                + (one ? " reads padding only" : " read padding only") + (f.mode() != PaddingMode.ZEROS ? "."
                : ": whatever the input, " + (one ? "it holds" : "they hold") + " no more than the bias.");
    }

    @Override
    public String atMostOneTap(Finding.AtMostOneTap f, int rank) {
        return "The dilation (" + Quantity.of(f.dilation()) + ") is at least the input's "
                + axisName(f.axis(), rank, "size") + " (" + Quantity.of(f.inputSize())
                + "), so of each " + tapsAlong(f.axis(), rank) + " at most one is ever on a real cell.";
    }

    @Override
    public String subGrids(Finding.SubGrids f, int rank) {
        var counts = new StringBuilder();
        for (Finding.AxisGrids axis : f.axes()) {
            counts.append(counts.length() == 0 ? "" : " × ").append(Quantity.of(axis.count()));
        }
        String product = f.axes().size() > 1 ? " (" + counts.toString() + ")" : "";
        return "The layer works on " + Quantity.of(f.product()) + " separate grids" + product
                + " that never mix: outputs of different grids share no input" + (f.dilated() ? " (the gridding effect)." : ".");
    }

    @Override
    public String noOverlap(Finding.NoOverlap f, int rank) {
        return "No two outputs share an input cell.";
    }

    @Override
    public String trailing(Finding.Trailing f, int rank) {
        String unit = axisUnit(f.axis(), rank);
        boolean single = f.cells() == 1;
        return "The last " + (single ? unit : counted(f.cells(), unit)) + " of the input "
                + (single && (rank == 1 || f.axis() != Where.ALL_AXES) ? "is" : "are")
                + " never read: no whole window fits there, and the output size rounds down.";
    }

    @Override
    public String oddSame(Finding.OddSame f, int rank) {
        String extra = f.axis() == Where.ALL_AXES && rank > 1
                ? f.extraOnHigh() ? "bottom and right" : "top and left" : side(f.axis(), rank, f.extraOnHigh());
        String half = "Half the span on both sides (" + Quantity.of(f.half()) + ", the k//2 of PyTorch code with the whole span as k) ";
        String other;
        if (f.outputSizeWithHalf().isEmpty()) {
            other = half + "is not possible with this padding mode.";
        } else {
            long size = f.outputSizeWithHalf().getAsLong();
            other = half + (size == f.outputSize() ? "gives the same size" : "gives " + Quantity.of(size)
                    + " instead of " + Quantity.of(f.outputSize()))
                    + (f.startsEarlierBy() == 0 ? "." : ", but every window starts "
                    + counted(f.startsEarlierBy(), "cell") + " earlier.");
        }
        return "Same padding needs " + counted(f.total(), "cell") + inAxis(f.axis(), rank)
                + ", an odd number; the extra one goes to the " + extra + ". " + other;
    }

    @Override
    public String overlapping(Finding.Overlapping f, int rank) {
        String where = sentenceStart(f.axis(), rank);
        String every = where.isEmpty() ? "Every" : where + "every";
        String inner = where.isEmpty() ? "Inner" : where + "inner";
        String axis = f.axis() == Where.ALL_AXES ? "" : inAxis(f.axis(), rank);
        if (f.fewest() == f.most()) {
            return every + " inner output" + axis + " is reached by " + counted(f.most(), "input")
                    + ": the overlap is even, so there is no checkerboard.";
        }
        return inner + " outputs" + axis + " are reached by " + Quantity.of(f.fewest()) + " to "
                + counted(f.most(), "input") + " in turn, with period " + Quantity.of(f.period())
                + ": uneven overlap, which shows as a checkerboard."
                + (f.fewest() == 0 ? " Some are reached by none: holes." : "");
    }

    @Override
    public String fewInputs(Finding.FewInputs f, int rank) {
        String where = sentenceStart(f.axis(), rank);
        return (where.isEmpty() ? "Outputs" : where + "outputs") + (f.axis() == Where.ALL_AXES ? "" : inAxis(f.axis(), rank))
                + " are reached by " + (f.fewest() == f.most() ? "" : Quantity.of(f.fewest()) + " to ") + counted(f.most(), "input")
                + " each: too few inputs for the pattern of a larger map.";
    }

    @Override
    public String shapeOnly(Finding.ShapeOnly f, int rank) {
        return !f.directSize().equals(f.inputSize())
                ? "It is called deconvolution, too, but undoes not even the shape here: a convolution with these numbers maps "
                + sizes(f.outputSize()) + " to " + sizes(f.directSize()) + ", not to " + sizes(f.inputSize())
                + ", for the output padding is not below the stride. The values do not come back anyway."
                : "It is called deconvolution, too, but undoes only the shape: a convolution with these numbers maps "
                + sizes(f.outputSize()) + " back to " + sizes(f.inputSize()) + "; the values do not come back.";
    }

    @Override
    public String sizesBack(Finding.SizesBack f, int rank) {
        String start = f.axis() == Where.ALL_AXES || rank == 1 ? "" : f.axis() == 0 ? "Height: " : "Width: ";
        String sizes = f.smallest() == f.largest() ? "size " + Quantity.of(f.smallest())
                : "sizes " + Quantity.of(f.smallest()) + (f.largest() == f.smallest() + 1 ? " and " : " to ") + Quantity.of(f.largest());
        return start + "A convolution with these numbers takes " + sizes + " to " + Quantity.of(f.inputSize())
                + ". This layer makes " + Quantity.of(f.chosen()) + ". PyTorch "
                + (!f.alike() ? "cuts off both ends alike, which this padding does not" : f.smallest() == f.largest()
                ? "makes " + Quantity.of(f.smallest()) : "starts from " + Quantity.of(f.smallest()) + " and adds output_padding")
                + "; Keras makes " + Quantity.of(f.kerasValid()) + " of 'valid' and "
                + Quantity.of(f.same()) + " of 'same'; TensorFlow takes an output_shape, "
                + (f.sameSmallest() == f.same() ? "only " : "from " + Quantity.of(f.sameSmallest()) + " to ")
                + Quantity.of(f.same()) + " with 'SAME'; ONNX’s specification makes "
                + Quantity.of(f.same()) + " of SAME_UPPER, or any output_shape.";
    }

    @Override
    public String cutOff(Finding.CutOff f, int rank) {
        boolean one = f.inputs().equals(OptionalLong.of(1));
        return amount(f.inputs()) + (one ? " input leaves" : " inputs leave")
                + " nothing in the output: the padding cuts the whole stamp off.";
    }

    private static String sizes(List<Long> sizes) {
        var text = new StringBuilder();
        for (Long size : sizes) {
            text.append(text.length() == 0 ? "" : " × ").append(Quantity.of(size));
        }
        return text.toString();
    }

    @Override
    public String overhang(Finding.Overhang f, int rank) {
        return "Rounding up adds a last window" + inAxis(f.axis(), rank) + " that reaches " + counted(f.cells(), "cell")
                + " past the padding; what it lacks there never counts.";
    }

    @Override
    public String droppedWindow(Finding.DroppedWindow f, int rank) {
        return "Rounding up asks for one more window" + inAxis(f.axis(), rank)
                + ", but it would start past the input and is dropped: frameworks do so"
                + (f.staying() == 0 ? "." : " with the last window only. " + counted(f.staying(), "window")
                + (f.staying() == 1 ? " before it starts past the input, too, and stays." : " before it start past the input, too, and stay."));
    }

    @Override
    public String borderAverage(Finding.BorderAverage f, int rank) {
        return "A window at the border has as few as " + Quantity.of(f.fewest()) + " of " + counted(f.taps(), "cell")
                + " in the input. " + (f.counted() ? "Padding counts, too: its zeros draw these averages towards 0."
                : "Only cells of the input count, so its average divides by fewer.");
    }

    @Override
    public String pooledNothing(Finding.PooledNothing f, int rank) {
        boolean one = f.windows().equals(OptionalLong.of(1));
        return amount(f.windows()) + (one ? " window has" : " windows have") + " no cell of the input at all: "
                + switch (f.value()) {
                    case LARGEST -> "the largest of nothing is −∞.";
                    case MEAN_OF_PADDING -> (one ? "its average is" : "their averages are") + " 0, the mean of padding alone.";
                    case MEAN_OF_NONE -> (one ? "its average is" : "their averages are") + " undefined, since padding does not count.";
                };
    }

    private static String tapsAlong(int axis, int rank) {
        return rank == 1 || axis == Where.ALL_AXES ? "window's taps" : axis == 0 ? "column of taps" : "row of taps";
    }

    private static String side(int axis, int rank, boolean high) {
        boolean vertical = rank == 2 && axis == 0;
        return high ? vertical ? "bottom" : "right" : vertical ? "top" : "left";
    }

    private static String inAxis(int axis, int rank) {
        return rank == 1 ? "" : axis == Where.ALL_AXES ? " on each axis" : axis == 0 ? " in height" : " in width";
    }

    private static String axisName(int axis, int rank, String otherwise) {
        return rank == 1 || axis == Where.ALL_AXES ? otherwise : axis == 0 ? "height" : "width";
    }

    private static String axisUnit(int axis, int rank) {
        return rank == 1 ? "cell" : axis == Where.ALL_AXES ? "row and column" : axis == 0 ? "row" : "column";
    }

    private static String sentenceStart(int axis, int rank) {
        return rank > 1 && axis == Where.ALL_AXES ? "On each axis, " : "";
    }

    private static String axisNoun(int axis, int rank) {
        return rank == 1 || axis == Where.ALL_AXES ? "" : axis == 0 ? " rows" : " columns";
    }

    static String amount(OptionalLong value) {
        return value.isPresent() ? Quantity.of(value.getAsLong()) : "more than 2⁶³";
    }

    static String counted(long count, String noun) {
        return Quantity.of(count) + " " + (count == 1 ? noun
                : noun.equals("row and column") ? "rows and columns" : noun + "s");
    }
}
