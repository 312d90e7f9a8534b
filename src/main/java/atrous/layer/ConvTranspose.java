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
                            long inChannels, long outChannels, long groups, boolean bias) implements Weighted {

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

    /** Only where sides are given: else they follow from the output's size. */
    @Override
    public Padding paddingAsked() {
        return new Padding.Explicit(((TransposedPadding.Explicit) padding).sides());
    }

    @Override
    public LayerKind kind() {
        return LayerKind.CONV_TRANSPOSE;
    }

    @Override
    public Checked<List<Axis>> axes(List<Long> inputSize) {
        return at(inputSize);
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

    @Override
    public OptionalLong parameters() {
        return likeConv().parameters();
    }

    /** Inputs × taps; products that are cut off are counted. */
    @Override
    public OptionalLong macs(List<Axis> axes) {
        OptionalLong macs = Count.product(taps(), OptionalLong.of(inChannels),
                OptionalLong.of(Math.floorDiv(outChannels, groups)));
        for (Axis axis : axes) {
            macs = Count.product(macs, OptionalLong.of(axis.inputSize()));
        }
        return macs;
    }

    /**
     * What the convolution with these numbers makes of an output: the input's size again, unless the output padding is
     * not below the stride, which a dilation allows.
     *
     * @param axis where the padding is given
     */
    public long directSize(int axis, long outputSize) {
        KernelAxis k = kernel.get(axis);
        Padding.Sides sides = paddingAsked().resolve(axis, k, outputSize);
        return Window.of(k, sides.low(), sides.high()).outputSize(outputSize);
    }
}
