package atrous.text;

import atrous.claim.CoprimeRates;
import atrous.claim.DivisibleKernel;
import atrous.claim.Exponential;
import atrous.claim.Exponential.Schedule;
import atrous.claim.FieldOfOne;
import atrous.claim.Interval;
import atrous.claim.Inverts;
import atrous.claim.OddKernels;
import atrous.claim.OwnStride;
import atrous.claim.PaddedField;
import atrous.claim.Parameters;
import atrous.claim.PooledParameters;
import atrous.claim.Resolution;
import atrous.claim.Skipped;
import atrous.claim.SmallKernel;
import atrous.claim.Unrelated;
import java.util.ArrayList;
import java.util.List;

/** What the claims say in English, and why it is so or not. */
public final class EnglishClaims extends EnglishClaimPage {

    private static final String PATHS = "Input cells by the number of paths to the output at 0";
    private static final String STAMPS = "Outputs by the number of inputs that reach them";

    @Override
    public ClaimText fieldOfOne(FieldOfOne c) {
        String kernel = square(c.kernel()) + " kernel with dilation " + c.dilation();
        String alone = "Alone, it spans " + square(c.alone()) + ". ";
        String reason = c.below().isEmpty() ? alone + "Below a dilation of " + c.dilation() + " there is none that it could be stacked on."
                : alone + "On top of layers with " + dilations(c.below()) + ", an output sees " + square(c.stacked())
                + ": that is the field of the stack, to which each of its layers has added.";
        return new ClaimText("A " + kernel + " has a " + square(c.said()) + " receptive field.",
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
                + c.growthWith(1) + " with stride 1. What multiplies are the strides of the layers before it: its inputs are "
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
                "One axis of " + c.inputSize() + " cells",
                List.of("Padding, both sides", "Size", "An output spans", "Real cells the first one reads"), List.of(),
                List.of("the layer without padding", "the layer with " + p.get(1) + " cells of padding"));
    }

    @Override
    public ClaimText parameters(Parameters c) {
        long d = c.dilation();
        return new ClaimText("Dilation adds parameters.", "",
                "A " + square(c.kernel()) + " convolution of " + c.channels() + " to " + c.channels() + " channels has "
                + grouped(c.parameters(1)) + " weights without dilation and " + grouped(c.parameters(d)) + " with dilation " + d
                + ". An ordinary kernel that spans as much (" + square(c.span(d)) + ") would have " + grouped(c.parametersAsWide(d)) + ".",
                "Without bias", List.of("Dilation", "Spans", "Weights", "Multiply–adds an output cell", "Weights of an ordinary kernel as wide"),
                List.of(), List.of("a dilated layer"));
    }

    @Override
    public ClaimText resolution(Resolution c) {
        String bare = c.after(1, 0) == 0 ? "Without padding the kernel does not even fit. "
                : "Without padding, as when it is left out in PyTorch, " + c.input() + " cells become " + c.after(1, 0) + ": "
                + (c.input() - c.after(1, 0)) + " are lost. ";
        return new ClaimText("Dilation leaves the resolution unchanged.",
                "the stride is 1 and the padding of both sides together is " + c.needed(),
                bare + "The padding has to make up for what the kernel spans: " + c.needed() + " cells for k = " + c.kernel()
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
            reason.append(" Without padding the output is ").append(square(c.outputs(false))).append(", and ").append(c.lost(false))
                    .append(" of the ").append(c.skipped(false)).append(" cells that the middle one steps over are read by none.");
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
                "no other output reads them, as here " + (c.lost(true) > 0 ? "with" : "without") + " padding", reason.toString().trim(),
                square(c.kernel()) + " over " + square(c.input()) + ", the cells that the middle output steps over",
                List.of("Dilation", "Padding", "Stepped over", "Read by others", "Read by none"), strips, opened);
    }

    @Override
    public ClaimText coprimeRates(CoprimeRates c) {
        long holes = c.seen().holes();
        String rates = list(c.rates());
        String reason = c.divisor() > 1
                ? rates + " have the divisor " + c.divisor() + " in common: an output reads one of " + c.divisor() + " sub-grids, and "
                + holes + " of the " + c.seen().field() + " cells of a row are left out."
                : holes > 0 ? "Their common divisor is 1, and yet " + holes + " of the " + c.seen().field()
                + " cells that one output spans in a row are read on no path. A common divisor always leaves holes, but so do steps that the layers below don’t fill."
                : "With these, all " + c.seen().field() + " cells of a row are read. The divisor alone does not make it so: the table has rates whose common divisor is 1, and which leave holes.";
        return new ClaimText("The rates " + rates + " have no common divisor, so there is no gridding.", "", reason,
                "Three layers of " + square(c.kernel()) + ", one axis", List.of("Rates", "Common divisor", "Field", "Holes in it"),
                List.of(PATHS), List.of("the stack"));
    }

    @Override
    public ClaimText unrelated(Unrelated c) {
        long grids = c.grids();
        String reach = c.layers() + " layers with dilation " + c.dilation() + " see " + c.seen().field() + " cells a side. ";
        String reason = grids > 1
                ? reach + "Outputs next to each other share " + c.shared(1, false) + " inputs, those " + cells(grids) + " apart share "
                + c.shared(grids, false) + ": it is neighbours that are separated, on " + grids + " × " + grids
                + " sub-grids, and not what is far away. One more layer with dilation 1 brings them together: neighbours then share "
                + c.shared(1, true) + "."
                : reach + "Outputs next to each other share " + c.shared(1, false) + " inputs of a row: no sub-grids are separated.";
        return new ClaimText("In a stack of dilated layers, distant information becomes unrelated.",
                "the two lie on different sub-grids, near or far, and no ordinary layer follows", reason,
                "Inputs that two outputs both read, one axis", List.of("Outputs apart", "Shared", "Shared after one more layer with dilation 1"),
                List.of(PATHS + ": the stack", PATHS + ": with one more layer"), List.of("the stack", "the stack with one more layer"));
    }

    @Override
    public ClaimText pooledParameters(PooledParameters c) {
        return new ClaimText("Pooling reduces the number of parameters.", "a dense layer follows, which has weights for every cell",
                "The convolution after it has " + grouped(c.conv(false)) + " with or without pooling, since its kernel is the same for every place. "
                + "The dense layer has " + grouped(c.dense(false)) + " over " + square(c.input()) + " and " + grouped(c.dense(true))
                + " over " + square(c.pooledSize()) + ".",
                c.channels() + " channels, " + square(c.input()), List.of("Layer", "Without pooling", "With pooling"), List.of(),
                List.of("the network without pooling", "the network with pooling"));
    }

    @Override
    public ClaimText inverts(Inverts c) {
        String size = "The size comes back: " + c.inputSize() + " → " + c.between() + " → " + c.returned() + ". ";
        return new ClaimText("A deconvolution inverts the convolution.", "",
                size + (c.changed() == 0 ? "With a single weight of 1 at every cell, the values do, too."
                : "The values don’t: of a single 1, " + cells(c.changed())
                + " come back with another value, though both use the same weights (all 1 here). "
                + "It is the transpose of the convolution’s matrix, not its inverse."),
                List.of("Before", "After the convolution", "After the transposed convolution"),
                List.of("the convolution", "the transposed convolution"));
    }

    @Override
    public ClaimText divisibleKernel(DivisibleKernel c) {
        var reason = new StringBuilder("Kernel ").append(c.kernel()).append(", stride ").append(c.stride());
        if (!c.dilations(true).isEmpty()) {
            reason.append(": with ").append(dilations(c.dilations(true))).append(", every output inside is reached by ")
                    .append(between(c.overlap(c.dilations(true).get(0)))).append(c.overlap(c.dilations(true).get(0)).most() == 1 ? " input" : " inputs");
        }
        if (!c.dilations(false).isEmpty()) {
            reason.append("; with ").append(dilations(c.dilations(false))).append(", by ")
                    .append(between(c.overlap(c.dilations(false).get(0))))
                    .append(", as the stamps’ taps share a divisor with the stride and miss some outputs");
        }
        reason.append(c.fewerAtBorder() ? ". At the border fewer reach" : ". At the border, too, none is missed").append(", and unequal weights can still make a pattern.");
        var strips = new ArrayList<String>();
        var opened = new ArrayList<String>();
        for (long d : c.examples()) {
            strips.add(STAMPS + ": dilation " + d);
            opened.add("the layer with dilation " + d);
        }
        return new ClaimText("If the kernel size is divisible by the stride, the overlap is even.",
                "the dilation has no divisor in common with the stride" + (c.fewerAtBorder() ? ", and away from the border" : ""), reason.toString(),
                "Kernel " + c.kernel() + ", stride " + c.stride(), List.of("Dilation", "Inputs that reach an output", "Even"), strips, opened);
    }

    @Override
    public ClaimText smallKernel(SmallKernel c) {
        List<Long> examples = c.examples();
        String equal = "Kernel " + examples.get(0) + ", stride " + examples.get(0) + ": each output is reached by "
                + between(c.overlap(examples.get(0))) + " input. ";
        String less = examples.size() == 1 ? "" : "Kernel " + examples.get(1) + ": by " + between(c.overlap(examples.get(1)))
                + ", so stamps don’t overlap but leave outputs between them that no input reaches: a checkerboard of another kind.";
        var strips = new ArrayList<String>();
        var opened = new ArrayList<String>();
        for (long k : examples) {
            strips.add(STAMPS + ": kernel " + k);
            opened.add("the layer with kernel " + k);
        }
        return new ClaimText("A kernel no larger than the stride avoids the checkerboard.", "it is as large as the stride",
                equal + less, "Stride " + examples.get(0), List.of("Kernel", "Inputs that reach an output", "Even"), strips, opened);
    }

    @Override
    public ClaimText oddKernels(OddKernels c) {
        long k = c.example();
        var overlap = c.overlap(k);
        String reason = c.others().isEmpty() ? "With this stride it is so. What decides is whether the stride divides the kernel size, and here that is whether it is even."
                : "With stride " + c.stride() + ", kernel " + k + (overlap.fewest() == overlap.most()
                ? " overlaps evenly (" : " does not overlap evenly (") + between(overlap)
                + (overlap.most() == 1 ? " input" : " inputs") + " to an output). Not as said: "
                + (c.others().size() == 1 ? "kernel " : "kernels ") + list(c.others()) + ". What decides is whether the stride divides the kernel size.";
        return new ClaimText("Odd kernels make checkerboards, and even ones do not.", "", reason, "Stride " + c.stride(),
                List.of("Kernel", "Inputs that reach an output", "Even overlap"), List.of(STAMPS + ": kernel " + k),
                List.of("the layer with kernel " + k));
    }
}
