package atrous.text;

import atrous.claim.DivisibleKernel;
import atrous.claim.Inverts;
import atrous.claim.OddKernels;
import atrous.claim.SmallKernel;
import java.util.ArrayList;
import java.util.List;

/** What the claims about transposed convolutions say in English, and why it is so or not. */
abstract class EnglishStampClaims extends EnglishClaimPage {

    private static final String STAMPS = "Outputs by the number of inputs that reach them";
    private static final String STAMP = "Each input adds its kernel to the output: its stamp. ";

    @Override
    public ClaimText inverts(Inverts c) {
        String size = "The size comes back: " + c.inputSize() + " → " + c.between() + " → " + c.returned() + ". ";
        return new ClaimText("A deconvolution inverts the convolution.", "",
                size + (c.changed() == 0 ? "With a single weight of 1 at every cell, the values do, too."
                : "The values don’t: of a single 1, " + cells(c.changed())
                + (c.changed() == 1 ? " comes" : " come") + " back with another value, though both use the same weights (all 1 here). "
                + "It is the transpose of the convolution’s matrix, not its inverse."),
                List.of("Before", "After the convolution", "After the transposed convolution"),
                List.of("the convolution", "the transposed convolution"));
    }

    @Override
    public ClaimText divisibleKernel(DivisibleKernel c) {
        var reason = new StringBuilder(STAMP + "Kernel ").append(c.kernel()).append(", stride ").append(c.stride());
        if (!c.dilations(true).isEmpty()) {
            reason.append(": with ").append(dilations(c.dilations(true))).append(", every output inside is reached by ")
                    .append(between(c.overlap(c.dilations(true).get(0)))).append(c.overlap(c.dilations(true).get(0)).most() == 1 ? " input" : " inputs");
        }
        if (!c.dilations(false).isEmpty()) {
            reason.append("; with ").append(dilations(c.dilations(false))).append(", by ")
                    .append(between(c.overlap(c.dilations(false).get(0))))
                    .append(", as the dilation and the stride have a common divisor greater than 1, and the stamps miss some outputs");
        }
        reason.append(c.fewerAtBorder() ? ". At the border fewer reach" : ". At the border, too, none is missed").append(", and unequal weights can still make a pattern.");
        var strips = new ArrayList<String>();
        var opened = new ArrayList<String>();
        for (long d : c.examples()) {
            strips.add(STAMPS + ": dilation " + d);
            opened.add("the layer with dilation " + d);
        }
        return new ClaimText("If the kernel size is divisible by the stride, the overlap is even.",
                "the dilation and the stride have no common divisor greater than 1" + (c.fewerAtBorder() ? ", and away from the border" : ""), reason.toString(),
                "Kernel " + c.kernel() + ", stride " + c.stride(), List.of("Dilation", "Inputs that reach an output", "Even"), strips, opened);
    }

    @Override
    public ClaimText smallKernel(SmallKernel c) {
        List<Long> examples = c.examples();
        String equal = STAMP + "Kernel " + examples.get(0) + ", stride " + examples.get(0) + ": each output is reached by "
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
