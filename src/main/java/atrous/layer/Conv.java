package atrous.layer;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.ToLongFunction;

/**
 * Convolution as every framework means it (cross-correlation: the kernel is not flipped).
 *
 * @param kernel one entry a spatial axis, height before width
 * @param groups divides both channel counts
 */
public record Conv(List<KernelAxis> kernel, Padding padding, PaddingMode mode,
                   long inChannels, long outChannels, long groups, boolean bias) implements Layer {

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

    /** One size an axis. */
    public List<Long> sizes() {
        return each(KernelAxis::size);
    }

    public List<Long> strides() {
        return each(KernelAxis::stride);
    }

    public List<Long> dilations() {
        return each(KernelAxis::dilation);
    }

    private List<Long> each(ToLongFunction<KernelAxis> number) {
        var numbers = new ArrayList<Long>();
        for (KernelAxis axis : kernel) {
            numbers.add(number.applyAsLong(axis));
        }
        return numbers;
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

    /** Weights and biases; empty where the number exceeds 2⁶³ − 1. */
    public OptionalLong parameters() {
        OptionalLong weights = Count.product(taps(), channelsPerGroup(), OptionalLong.of(outChannels));
        return bias ? Count.sum(weights, OptionalLong.of(outChannels)) : weights;
    }

    private OptionalLong channelsPerGroup() {
        return OptionalLong.of(Math.floorDiv(inChannels, groups));
    }

    /** Taps of one kernel plane: the product of the kernel's sizes. */
    public OptionalLong taps() {
        OptionalLong taps = OptionalLong.of(1);
        for (KernelAxis k : kernel) {
            taps = Count.product(taps, OptionalLong.of(k.size()));
        }
        return taps;
    }

    /** Multiply–adds of one forward pass on one example, taps in padding counted as hardware does. */
    public OptionalLong macs(List<Axis> axes) {
        return Count.product(taps(), channelsPerGroup(), outputElements(axes));
    }

    /** Elements of the output of one example, all channels. */
    public OptionalLong outputElements(List<Axis> axes) {
        OptionalLong elements = OptionalLong.of(outChannels);
        for (Axis axis : axes) {
            elements = Count.product(elements, OptionalLong.of(axis.outputSize()));
        }
        return elements;
    }

    /** Bytes of the output of one example in 32-bit floats. */
    public OptionalLong outputBytes(List<Axis> axes) {
        return Count.product(outputElements(axes), OptionalLong.of(Float.BYTES));
    }
}
