package atrous.layer;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

/**
 * Convolution as every framework means it (cross-correlation: the kernel is not flipped).
 *
 * @param kernel one entry a spatial axis, height before width
 * @param groups divides both channel counts
 */
public record Conv(List<KernelAxis> kernel, Padding padding, PaddingMode mode,
                   long inChannels, long outChannels, long groups, boolean bias) implements Weighted {

    /** The largest size, stride, dilation, padding or channel count that is accepted anywhere. */
    public static final long LIMIT = 1 << 20;

    public Conv {
        kernel = List.copyOf(kernel);
        if (padding instanceof Padding.Explicit explicit && explicit.sides().size() != kernel.size()) {
            throw new IllegalArgumentException("padding is given for every axis of the kernel");
        }
    }

    /** One input and one output channel, no bias. */
    public static Conv single(List<KernelAxis> kernel, Padding padding) {
        return new Conv(kernel, padding, PaddingMode.ZEROS, 1, 1, 1, false);
    }

    @Override
    public Padding paddingAsked() {
        return padding;
    }

    @Override
    public LayerKind kind() {
        return LayerKind.CONV;
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
        var axes = new ArrayList<Axis>();
        for (int a = 0; a < rank(); a++) {
            Problems.checkKernel(a, kernel.get(a), inputSize.get(a), problems);
            Problems.checkPadding(a, padding, problems);
        }
        boolean inRange = problems.isEmpty();
        checkChannels(problems);
        if (inRange) {
            for (int a = 0; a < rank(); a++) {
                axes.add(new Axis(window(a, inputSize.get(a)), inputSize.get(a), mode));
            }
            ConvFits.check(this, axes, problems);
        }
        return Checked.of(List.copyOf(axes), Problems.mergeAxes(problems, rank()));
    }

    private Window window(int axis, long inputSize) {
        Padding.Sides sides = padding.resolve(axis, kernel.get(axis), inputSize);
        return Window.of(kernel.get(axis), sides.low(), sides.high());
    }

    void checkChannels(List<Problem> problems) {
        int before = problems.size();
        Problems.checkRange(Field.IN_CHANNELS, Where.ALL_AXES, inChannels, 1, problems);
        Problems.checkRange(Field.OUT_CHANNELS, Where.ALL_AXES, outChannels, 1, problems);
        Problems.checkRange(Field.GROUPS, Where.ALL_AXES, groups, 1, problems);
        if (problems.size() == before
                && (Math.floorMod(inChannels, groups) != 0 || Math.floorMod(outChannels, groups) != 0)) {
            problems.add(Problem.of(Field.GROUPS, Where.ALL_AXES, groups,
                    new Requirement.DividesChannels(inChannels, outChannels)));
        }
    }

    @Override
    public OptionalLong parameters() {
        OptionalLong weights = Count.product(taps(), channelsPerGroup(), OptionalLong.of(outChannels));
        return bias ? Count.sum(weights, OptionalLong.of(outChannels)) : weights;
    }

    private OptionalLong channelsPerGroup() {
        return OptionalLong.of(Math.floorDiv(inChannels, groups));
    }

    /** Taps in padding are counted as hardware does. */
    @Override
    public OptionalLong macs(List<Axis> axes) {
        return Count.product(taps(), channelsPerGroup(), outputElements(axes));
    }

}
