package atrous.text;

import atrous.claim.CoprimeRates;
import atrous.claim.Exponential;
import atrous.claim.Exponential.Schedule;
import atrous.claim.FieldOfOne;
import atrous.claim.Interval;
import atrous.claim.OwnStride;
import atrous.claim.PaddedField;
import atrous.claim.Parameters;
import atrous.claim.PooledParameters;
import atrous.claim.Resolution;
import atrous.claim.Skipped;
import atrous.claim.Unrelated;
import java.util.ArrayList;
import java.util.List;

/** What the claims say in English, and why it is so or not. */
public final class EnglishClaims extends EnglishStampClaims {

    private static final String PATHS = "Input cells by the number of paths to the output at 0";

    @Override
    public ClaimText fieldOfOne(FieldOfOne c) {
        String kernel = square(c.kernel()) + " kernel with dilation " + c.dilation();
        String alone = "Alone, it spans " + square(c.alone()) + ". ";
        String reason = c.below().isEmpty() ? alone + "Below a dilation of " + c.dilation() + " there is none that it could be stacked on."
                : alone + "On top of layers with " + dilations(c.below()) + ", an output sees " + square(c.stacked())
                + ": that is the field of the stack, to which each of its layers has added.";
        return new ClaimText("A " + kernel + " has " + aSquare(c.said()) + " receptive field.",
                "it stands on layers with " + dilations(c.below()), reason, "The layer alone, and on layers of the smaller dilations",
                List.of("Dilation", "Spans alone", "On layers with dilation", "Field of the stack"),
                List.of(PATHS + ": the layer alone", PATHS + ": the stack"), List.of("the layer alone", "the stack"));
    }

    @Override
    public ClaimText interval(Interval c) {
        return new ClaimText("Dilation " + c.dilation() + " samples at intervals of " + (c.dilation() - 1) + ".",
                "“interval” means the cells that are left out between two taps",
                "The step from one tap to the next is " + c.step() + "; between them, " + cells(c.gap())
                + (c.gap() == 1 ? " is" : " are") + " left out. Some libraries count these (in oneDNN an ordinary convolution has dilation 0), most count the step: "
                + "look which before you copy a number.",
                "Two ways to count", List.of("Dilation", "Step", "Left out"), List.of("The cells that the output at 0 reads"),
                List.of("the layer"));
    }

    @Override
    public ClaimText exponential(Exponential c) {
        return new ClaimText("Dilation makes the receptive field grow exponentially.", "the dilations themselves grow that way",
                "With dilation " + Schedule.TWOS.rates(1).get(0) + " in each of " + c.layers() + " layers every layer adds " + cells(c.added(Schedule.TWOS, c.layers()))
                + ", and the field is " + c.field(Schedule.TWOS) + ": as linear as without dilation (" + c.field(Schedule.ONES)
                + "). With dilations that double, the last layer alone adds " + c.added(Schedule.DOUBLING, c.layers())
                + ", and the field is " + c.field(Schedule.DOUBLING) + ".",
                "Cells a side that one output sees", schedules("Layers"),
                List.of(), List.of("the stack whose dilations double", "the stack with the same dilation in each layer"));
    }

    @Override
    public ClaimText ownStride(OwnStride c) {
        return new ClaimText("A layer’s stride multiplies what the layer itself adds to the receptive field.", "",
                "The last of these layers adds " + cells(c.growth()) + " with stride " + c.stride() + ", and "
                + again(c.growth(), c.growthWith(1)) + " with stride 1. What multiplies are the strides of the layers before it: its inputs are "
                + cells(c.jump()) + " apart, so each further tap reaches " + c.jump() + " further. Its own stride counts from the next layer on.",
                "Layers of " + square(c.kernel()) + " in a row",
                List.of("Layer", "Its stride", "Its inputs apart", "Adds", "With stride 1 adds", "Field"), List.of(), List.of("the stack"));
    }

    @Override
    public ClaimText paddedField(PaddedField c) {
        List<Long> p = c.paddings();
        return new ClaimText("Padding enlarges the receptive field.", "",
                "With " + p.get(0) + ", " + p.get(1) + " or " + p.get(2) + " cells of padding an output spans " + c.field(p.get(2))
                + " cells a side. There are more outputs (" + c.outputs(p.get(0)) + ", " + c.outputs(p.get(1)) + ", " + c.outputs(p.get(2))
                + "), and those at the border see less of the image: with " + p.get(2) + ", the first one reads "
                + cells(c.firstReads(p.get(2))) + " of it.",
                "One axis of " + cells(c.inputSize()),
                List.of("Padding, both sides", "Size", "An output spans", "Real cells the first one reads"), List.of(),
                List.of("the layer without padding", "the layer with " + cells(p.get(1)) + " of padding"));
    }

    @Override
    public ClaimText parameters(Parameters c) {
        long d = c.dilation();
        return new ClaimText("Dilation adds parameters.", "",
                "A " + square(c.kernel()) + " convolution of " + c.channels() + " to " + count(c.channels(), "channel") + " has "
                + grouped(c.parameters(1)) + " weights without dilation and " + again(c.parameters(1), c.parameters(d)) + " with dilation " + d
                + ". An ordinary kernel that spans as much (" + square(c.span(d)) + ") would have " + grouped(c.parametersAsWide(d)) + ".",
                "Without bias", List.of("Dilation", "Spans", "Weights", "Multiply–adds an output cell", "Weights of an ordinary kernel as wide"),
                List.of(), List.of("a dilated layer"));
    }

    @Override
    public ClaimText resolution(Resolution c) {
        String bare = c.after(1, 0) == 0 ? "Without padding the kernel does not even fit. "
                : "Without padding, as when it is left out in PyTorch, " + c.input() + " cells become " + c.after(1, 0) + ": "
                + (c.input() - c.after(1, 0)) + isAre(c.input() - c.after(1, 0)) + " lost. ";
        return new ClaimText("Dilation leaves the resolution unchanged.",
                "the stride is 1 and the padding of both sides together is " + c.needed(),
                bare + "The padding has to make up for what the kernel spans: " + cells(c.needed()) + " for k = " + c.kernel()
                + " and d = " + c.dilation() + ". A stride of " + c.strided() + " gives " + c.after(c.strided(), c.needed()) + " even then.",
                "Kernel " + c.kernel() + ", dilation " + c.dilation(), List.of("Padding, both sides", "Stride", "Size", "Unchanged"), List.of(),
                c.after(1, 0) == 0 ? List.of("the layer with the right padding")
                        : List.of("the layer without padding", "the layer with the right padding"));
    }

    @Override
    public ClaimText skipped(Skipped c) {
        var reason = new StringBuilder();
        long cell = c.skippedCell(true);
        if (cell >= 0) {
            List<Long> readers = c.readers(true, cell);
            reason.append("With padding that keeps the size, the middle output steps over cell ").append(cell).append(" of a row, ")
                    .append(readers.isEmpty() ? "and no output reads it." : (readers.size() == 1 ? "but output " : "but outputs ")
                    + list(readers) + (readers.size() == 1 ? " reads it." : " read it."));
        }
        if (!c.fits()) {
            reason.append(" Without padding the kernel does not fit on ").append(square(c.input())).append('.');
        } else if (c.lost(false) > 0) {
            reason.append(" Without padding the output is ").append(square(c.outputs(false))).append(", and ")
                    .append(c.lost(false) == c.skipped(false) ? "all " : c.lost(false) + " of the ").append(c.skipped(false)).append(" cells that the middle one steps over")
                    .append(isAre(c.lost(false))).append(" read by none.");
        } else {
            reason.append(" Without padding, too, all ").append(c.skipped(false)).append(" of them are read by other outputs.");
        }
        var strips = new ArrayList<String>();
        var opened = new ArrayList<String>();
        if (c.fits()) {
            strips.add("A row of the input by the number of outputs that read each cell: without padding");
            opened.add("the layer without padding");
        }
        strips.add("A row of the input by the number of outputs that read each cell: with padding");
        opened.add("the layer with padding");
        return new ClaimText("The pixels that a dilated kernel skips are lost.",
                "no other output reads them; in this layer that happens only " + (c.lost(true) > 0 ? "with" : "without") + " padding", reason.toString().trim(),
                square(c.kernel()) + " over " + square(c.input()) + ", the cells that the middle output steps over",
                List.of("Dilation", "Padding", "Stepped over", "Read by others", "Read by none"), strips, opened);
    }

    @Override
    public ClaimText coprimeRates(CoprimeRates c) {
        long holes = c.seen().holes();
        String rates = list(c.rates());
        String reason = c.divisor() > 1
                ? rates + " have the divisor " + c.divisor() + " in common: an output reads one of " + c.divisor() + " sub-grids, and "
                + holes + " of the " + c.seen().field() + " cells of a row" + isAre(holes) + " left out."
                : holes > 0 ? "Their greatest common divisor is 1, and yet " + holes + " of the " + c.seen().field()
                + " cells that one output spans in a row" + isAre(holes) + " read on no path. A common divisor greater than 1 always leaves holes, but so do steps that the layers below don’t fill."
                : "With these, all " + c.seen().field() + " cells of a row are read. The divisor alone does not make it so: the table has rates whose greatest common divisor is 1, and which leave holes.";
        return new ClaimText("The rates " + rates + " have no common divisor greater than 1, so there is no gridding.", "", reason,
                "Three layers of " + square(c.kernel()) + ", one axis", List.of("Rates", "Greatest common divisor", "Field", "Holes in it"),
                List.of(PATHS), List.of("the stack"));
    }

    @Override
    public ClaimText unrelated(Unrelated c) {
        long grids = c.grids();
        String reach = c.layers() + " layers with dilation " + c.dilation() + " see " + c.seen().field() + " cells a side. ";
        String reason = grids > 1
                ? reach + "Outputs next to each other share " + count(c.shared(1, false), "input") + ", those " + cells(grids) + " apart share "
                + c.shared(grids, false) + ": it is neighbours that are separated, on " + grids + " × " + grids
                + " sub-grids, and not what is far away. After one more layer with dilation 1, neighbours share "
                + c.shared(1, true) + (c.stillApart() == 0 ? ": it brings all of them together."
                : ", but outputs " + cells(c.stillApart()) + " apart still nothing: one such layer is too few.")
                : reach + "Outputs next to each other share " + count(c.shared(1, false), "input") + " of a row: no sub-grids are separated.";
        return new ClaimText("In a stack of dilated layers, distant information becomes unrelated.",
                "the two lie on different sub-grids, near or far, and "
                + (c.stillApart() == 0 ? "no ordinary layer follows" : "too few ordinary layers follow"), reason,
                "Inputs that two outputs both read, one axis", List.of("Outputs apart", "Shared", "Shared after one more layer with dilation 1"),
                List.of(PATHS + ": the stack", PATHS + ": with one more layer"), List.of("the stack", "the stack with one more layer"));
    }

    @Override
    public ClaimText pooledParameters(PooledParameters c) {
        return new ClaimText("Pooling reduces the number of parameters.", "a dense layer follows, which has weights for every cell",
                "The convolution after it has " + grouped(c.conv(false)) + " with or without pooling, since its kernel is the same for every place. "
                + "The dense layer has " + grouped(c.dense(false)) + " over " + square(c.input()) + " and " + again(c.dense(false), c.dense(true))
                + (c.pooledSize() == c.input() ? " with pooling, which leaves the size as it is." : " over " + square(c.pooledSize()) + "."),
                count(c.channels(), "channel") + ", " + square(c.input()), List.of("Layer", "Without pooling", "With pooling"), List.of(),
                List.of("the network without pooling", "the network with pooling"));
    }
}
