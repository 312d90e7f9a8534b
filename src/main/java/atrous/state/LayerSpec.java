package atrous.state;

import atrous.layer.Axis;
import atrous.layer.Checked;
import atrous.layer.Conv;
import atrous.layer.ConvTranspose;
import atrous.layer.KernelAxis;
import atrous.layer.LayerKind;
import atrous.layer.MaxPool;
import atrous.layer.Padding;
import atrous.layer.Sliding;
import atrous.layer.TransposedPadding;
import atrous.tensor.Deformation;
import atrous.tensor.Fill;
import atrous.tensor.OffsetPreset;
import atrous.tensor.Pattern;
import java.util.ArrayList;
import java.util.List;

/**
 * A layer with something in it, as somebody chose it.
 *
 * @param inputSize one size a spatial axis, height before width
 * @param kernel what a kernel is filled with; that of the default where the layer has no weights
 * @param deformation what moves its taps; none but in a deformable layer
 */
public record LayerSpec(List<Long> inputSize, Sliding layer, Fill input, Fill kernel, Deformation deformation) {

    public LayerSpec {
        inputSize = List.copyOf(inputSize);
    }

    public LayerSpec(List<Long> inputSize, Sliding layer, Fill input, Fill kernel) {
        this(inputSize, layer, input, kernel, Deformation.NONE);
    }

    /** What overlaps, and what a moved tap reads, is seen where no weight is 0. */
    private static final Fill ONES = new Fill.Named(Pattern.ONES, 1);

    /** The first thing a reader sees: 3×3, dilation 2, over 7×7. */
    public static final LayerSpec DEFAULT = new LayerSpec(List.of(7L, 7L),
            Conv.single(List.of(new KernelAxis(3, 1, 2), new KernelAxis(3, 1, 2)), Padding.Rule.SAME_UPPER),
            new Fill.Named(Pattern.RANDOM, 1), new Fill.Named(Pattern.SOBEL, 1));

    /** The same in one axis, long enough to see the pattern. */
    public static final LayerSpec DEFAULT_1D = new LayerSpec(List.of(16L),
            Conv.single(List.of(new KernelAxis(3, 1, 2)), Padding.Rule.SAME_UPPER),
            new Fill.Named(Pattern.RANDOM, 1), new Fill.Named(Pattern.BINOMIAL, 1));

    /** A deformable layer has two axes whatever the rank. */
    public static LayerSpec defaultOf(LayerKind kind, int rank) {
        LayerSpec conv = rank == 1 ? DEFAULT_1D : DEFAULT;
        boolean transposed = kind == LayerKind.CONV_TRANSPOSE;
        if (kind == LayerKind.CONV) {
            return conv;
        }
        if (kind == LayerKind.DEFORM_CONV) {
            return DEFAULT.with(DEFAULT.values().with(kind, DEFAULT.layer().paddingAsked()))
                    .with(Deformation.of(OffsetPreset.ROTATE)).withFill(true, ONES);
        }
        if (kind.isAdaptive()) {
            Sliding adaptive = conv.values().with(kind, Padding.Rule.VALID).layer();
            return new LayerSpec(LayerValues.all(rank, rank == 1 ? 16 : 8), adaptive, conv.input(), conv.kernel());
        }
        var sizes = new ArrayList<Long>();
        var axes = new ArrayList<KernelAxis>();
        var sides = new ArrayList<Padding.Sides>();
        for (int a = 0; a < rank; a++) {
            sizes.add(transposed ? rank == 1 ? 6L : 4L : rank == 1 ? 16L : 8L);
            axes.add(new KernelAxis(transposed ? 3 : 2, 2, 1));
            sides.add(new Padding.Sides(1, 1));
        }
        Sliding layer = transposed
                ? ConvTranspose.single(axes, new TransposedPadding.Explicit(sides, LayerValues.zeros(rank)))
                : LayerValues.of(new MaxPool(axes, Padding.Rule.VALID, false)).with(kind, Padding.Rule.VALID).layer();
        return new LayerSpec(sizes, layer, conv.input(), transposed ? ONES : conv.kernel());
    }

    boolean isDeformed() {
        return layer.kind() == LayerKind.DEFORM_CONV;
    }

    public int rank() {
        return inputSize.size();
    }

    public Checked<List<Axis>> axes() {
        return layer.axes(inputSize);
    }

    public LayerSpec withLayer(Sliding changed) {
        return new LayerSpec(inputSize, changed, input, kernel, deformation);
    }

    public LayerSpec withInputSize(List<Long> size) {
        return new LayerSpec(size, layer, input, kernel, deformation);
    }

    /** All that can be set of the layer. */
    LayerValues values() {
        return LayerValues.of(layer);
    }

    LayerSpec with(LayerValues changed) {
        return withLayer(changed.layer());
    }

    /** Of adaptive pooling: to one output, or to the usual number. */
    LayerSpec toGlobal(boolean on) {
        return with(values().withOutputSize(on ? LayerValues.all(rank(), 1) : LayerValues.usualOutputSize(rank())));
    }

    LayerSpec withKernel(List<KernelAxis> axes) {
        return with(values().with(axes, values().padding(), values().outputPadding()));
    }

    public LayerSpec withPadding(Padding padding) {
        return with(values().with(layer.kernel(), padding, values().outputPadding()));
    }

    public LayerSpec withFill(boolean ofKernel, Fill fill) {
        return new LayerSpec(inputSize, layer, ofKernel ? input : fill, ofKernel ? fill : kernel, deformation);
    }

    public LayerSpec with(Deformation changed) {
        return new LayerSpec(inputSize, layer, input, kernel, changed);
    }
}
