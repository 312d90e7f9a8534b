package atrous.layer;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

/**
 * Transposed convolution: each input stamps the kernel, weighted, on the output, {@code stride} cells after the one
 * before, and overlapping stamps add up. Tap t of an axis carries weight {@code k−1−t}.
 *
 * @param kernel one entry a spatial axis, height before width; its stride is the step between stamps
 * @param groups divides both channel counts
 */
public record ConvTranspose(List<KernelAxis> kernel, TransposedPadding padding,
                            long inChannels, long outChannels, long groups, boolean bias) implements Layer {

    public ConvTranspose {
        kernel = List.copyOf(kernel);
        if (padding.rank() != kernel.size()) {
            throw new IllegalArgumentException("padding is given for every axis of the kernel");
        }
    }

    /** One input and one output channel, no bias. */
    public static ConvTranspose single(List<KernelAxis> kernel, TransposedPadding padding) {
        return new ConvTranspose(kernel, padding, 1, 1, 1, false);
    }

    @Override
    public int rank() {
        return kernel.size();
    }

    @Override
    public Checked<List<Axis>> at(List<Long> inputSize) {
        var problems = new ArrayList<Problem>();
        for (int a = 0; a < rank(); a++) {
            checkAxis(a, inputSize.get(a), problems);
        }
        boolean inRange = problems.isEmpty();
        likeConv().checkChannels(problems);
        var axes = new ArrayList<Axis>();
        for (int a = 0; a < rank() && inRange; a++) {
            Cut cut = padding.cut(a, kernel.get(a), inputSize.get(a));
            axes.add(new Axis(cut.window(kernel.get(a)), inputSize.get(a), PaddingMode.ZEROS));
            TransposedChecks.checkOutput(a, cut, kernel.get(a), inputSize.get(a), problems);
        }
        return Checked.of(List.copyOf(axes), Problems.mergeAxes(problems, rank()));
    }

    private void checkAxis(int axis, long inputSize, List<Problem> problems) {
        int before = problems.size();
        Problems.checkKernel(axis, kernel.get(axis), inputSize, problems);
        if (problems.size() == before) {
            problems.addAll(padding.problems(axis, kernel.get(axis), inputSize));
        }
    }

    /** A convolution with the same kernel and channels: it has as many weights and makes as many output channels. */
    private Conv likeConv() {
        return new Conv(kernel, Padding.Rule.VALID, PaddingMode.ZEROS, inChannels, outChannels, groups, bias);
    }

    /** Weights and biases; empty where the number exceeds 2⁶³ − 1. */
    public OptionalLong parameters() {
        return likeConv().parameters();
    }

    /** Taps of one kernel plane: the product of the kernel's sizes. */
    public OptionalLong taps() {
        return likeConv().taps();
    }

    /** Multiply–adds of one forward pass on one example: inputs × taps, those that are cut off counted. */
    public OptionalLong macs(List<Axis> axes) {
        OptionalLong macs = Count.product(taps(), OptionalLong.of(inChannels),
                OptionalLong.of(Math.floorDiv(outChannels, groups)));
        for (Axis axis : axes) {
            macs = Count.product(macs, OptionalLong.of(axis.inputSize()));
        }
        return macs;
    }

    /** Elements of the output of one example, all channels. */
    public OptionalLong outputElements(List<Axis> axes) {
        return likeConv().outputElements(axes);
    }

    /** Bytes of the output of one example in 32-bit floats. */
    public OptionalLong outputBytes(List<Axis> axes) {
        return likeConv().outputBytes(axes);
    }
}
