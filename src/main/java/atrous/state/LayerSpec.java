package atrous.state;

import atrous.layer.Axis;
import atrous.layer.Checked;
import atrous.layer.Conv;
import atrous.layer.KernelAxis;
import atrous.layer.Padding;
import atrous.layer.PaddingMode;
import atrous.tensor.Fill;
import atrous.tensor.Pattern;
import java.util.List;

/**
 * A layer with something in it, as somebody chose it.
 *
 * @param inputSize one size a spatial axis, height before width
 */
public record LayerSpec(List<Long> inputSize, Conv conv, Fill input, Fill kernel) {

    public LayerSpec {
        inputSize = List.copyOf(inputSize);
    }

    /** The first thing a reader sees: 3×3, dilation 2, over 7×7. */
    public static final LayerSpec DEFAULT = new LayerSpec(List.of(7L, 7L),
            Conv.single(List.of(new KernelAxis(3, 1, 2), new KernelAxis(3, 1, 2)), Padding.Rule.SAME_UPPER),
            new Fill.Named(Pattern.RANDOM, 1), new Fill.Named(Pattern.SOBEL, 1));

    /** The same in one axis, long enough to see the pattern. */
    public static final LayerSpec DEFAULT_1D = new LayerSpec(List.of(16L),
            Conv.single(List.of(new KernelAxis(3, 1, 2)), Padding.Rule.SAME_UPPER),
            new Fill.Named(Pattern.RANDOM, 1), new Fill.Named(Pattern.BINOMIAL, 1));

    public static LayerSpec defaultOf(int rank) {
        return rank == 1 ? DEFAULT_1D : DEFAULT;
    }

    public int rank() {
        return inputSize.size();
    }

    public Checked<List<Axis>> axes() {
        return conv.at(inputSize);
    }

    public LayerSpec withConv(Conv changed) {
        return new LayerSpec(inputSize, changed, input, kernel);
    }

    public LayerSpec withInputSize(List<Long> size) {
        return new LayerSpec(size, conv, input, kernel);
    }

    public LayerSpec withKernelAxes(List<KernelAxis> axes) {
        return withConv(new Conv(axes, conv.padding(), conv.mode(), conv.inChannels(), conv.outChannels(),
                conv.groups(), conv.bias()));
    }

    public LayerSpec withPadding(Padding padding) {
        return withConv(new Conv(conv.kernel(), padding, conv.mode(), conv.inChannels(), conv.outChannels(),
                conv.groups(), conv.bias()));
    }

    LayerSpec withMode(PaddingMode mode) {
        return withConv(new Conv(conv.kernel(), conv.padding(), mode, conv.inChannels(), conv.outChannels(),
                conv.groups(), conv.bias()));
    }

    LayerSpec withChannels(long in, long out, long groups) {
        return withConv(new Conv(conv.kernel(), conv.padding(), conv.mode(), in, out, groups, conv.bias()));
    }

    LayerSpec withBias(boolean bias) {
        return withConv(new Conv(conv.kernel(), conv.padding(), conv.mode(), conv.inChannels(), conv.outChannels(),
                conv.groups(), bias));
    }

    public LayerSpec withFill(boolean ofKernel, Fill fill) {
        return ofKernel ? new LayerSpec(inputSize, conv, input, fill) : new LayerSpec(inputSize, conv, fill, kernel);
    }
}
