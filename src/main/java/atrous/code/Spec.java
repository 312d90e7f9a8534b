package atrous.code;

import atrous.layer.Axis;
import atrous.layer.Conv;
import atrous.layer.KernelAxis;
import atrous.layer.LayerKind;
import atrous.layer.Padding;
import atrous.layer.PaddingMode;
import atrous.layer.Sliding;
import atrous.layer.Weighted;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongFunction;

/** What every framework asks of a layer. Lists have one entry an axis. */
record Spec(Sliding layer, List<Axis> axes) {

    /** Where the layer is one. */
    Conv conv() {
        return (Conv) layer;
    }

    int rank() {
        return axes.size();
    }

    List<Long> sizes() {
        return each(a -> a.window().size());
    }

    List<Long> strides() {
        return each(a -> a.window().stride());
    }

    List<Long> dilations() {
        return each(a -> a.window().dilation());
    }

    List<Long> lows() {
        return each(a -> a.window().paddingLow());
    }

    List<Long> highs() {
        return each(a -> a.window().paddingHigh());
    }

    List<Long> inputSize() {
        return each(Axis::inputSize);
    }

    List<Long> outputSize() {
        return each(Axis::outputSize);
    }

    boolean padded() {
        return !Py.all(lows(), 0) || !Py.all(highs(), 0);
    }

    boolean symmetric() {
        return lows().equals(highs());
    }

    boolean strided() {
        return !Py.all(strides(), 1);
    }

    boolean dilated() {
        return !Py.all(dilations(), 1);
    }

    /** ZEROS where there is no padding to fill. */
    PaddingMode mode() {
        return padded() && layer instanceof Conv conv ? conv.mode() : PaddingMode.ZEROS;
    }

    boolean zeros() {
        return mode() == PaddingMode.ZEROS;
    }

    /** One of the two rules that keep ⌈n/s⌉ outputs. */
    boolean same() {
        return layer.kind() != LayerKind.CONV_TRANSPOSE && (layer.paddingAsked() == Padding.Rule.SAME_UPPER
                || layer.paddingAsked() == Padding.Rule.SAME_LOWER);
    }

    /** Whether a framework that pads zeros by this rule itself computes the layer, at any input size. */
    boolean zerosBy(Padding.Rule rule) {
        return conv().padding() == rule && conv().mode() == PaddingMode.ZEROS;
    }

    /** Whether another input size may come to other padding numbers: max(0, effective − 1 − (n − 1) mod s) does. */
    boolean dependsOnInputSize() {
        return same() && axes.stream().anyMatch(a -> a.window().stride() > 1 && a.window().effectiveSize() > 1);
    }

    /** What to say where the padding of such a layer is written as numbers. */
    Caveat paddingForInputSize() {
        return new Caveat.PaddingForInputSize((Padding.Rule) layer.paddingAsked(), inputSize());
    }

    /** Whether, at any input size, the padding is what SAME_UPPER is for the same kernel with stride 1. */
    boolean sameAtStrideOne() {
        return !dependsOnInputSize() && axes.stream().allMatch(Spec::isSameAtStrideOne);
    }

    private static boolean isSameAtStrideOne(Axis axis) {
        var w = axis.window();
        var sides = Padding.Rule.SAME_UPPER.resolve(
                0, new KernelAxis(w.size(), 1, w.dilation()), axis.inputSize());
        return sides.low() == w.paddingLow() && sides.high() == w.paddingHigh();
    }

    /** Batch of one, channels first. */
    List<Long> inputShape() {
        return shape(1, layer instanceof Weighted w ? w.inChannels() : 1, inputSize());
    }

    List<Long> outputShape() {
        return shape(1, layer instanceof Weighted w ? w.outChannels() : 1, outputSize());
    }

    List<Long> weightShape() {
        return shape(conv().outChannels(), conv().inChannels() / conv().groups(), sizes());
    }

    private static List<Long> shape(long first, long second, List<Long> rest) {
        var shape = new ArrayList<>(List.of(first, second));
        shape.addAll(rest);
        return shape;
    }

    private List<Long> each(ToLongFunction<Axis> f) {
        var values = new ArrayList<Long>();
        for (Axis axis : axes) {
            values.add(f.applyAsLong(axis));
        }
        return List.copyOf(values);
    }
}
