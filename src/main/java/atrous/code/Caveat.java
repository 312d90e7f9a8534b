package atrous.code;

import atrous.layer.Padding;
import atrous.layer.PaddingMode;
import java.util.List;

/**
 * What a reader must know about a framework to trust the text: why it is longer than expected, or where it holds.
 * Lists have one entry a spatial axis, height before width.
 */
public sealed interface Caveat {

    /**
     * The rule's padding depends on the input's size, the framework is given its numbers, and so the text is only
     * right for this input size. Follows the caveat that says why the rule itself can't be written.
     */
    record PaddingForInputSize(Padding.Rule rule, List<Long> inputSize) implements Caveat {}

    /** A name in the text exists only since a version: {@code nn.CircularPad2d} since {@code PyTorch 2.1}. */
    record NeedsVersion(String name, String since) implements Caveat {}

    /** PyTorch refuses {@code padding="same"} with a stride above 1, so the padding is written as numbers. */
    record TorchSameStride(List<Long> strides) implements Caveat {}

    /**
     * A PyTorch convolution pads both sides of an axis alike, and here they differ, so a padding layer comes first.
     * That layer takes the last axis first: (left, right), or (left, right, top, bottom) where {@code rank} is 2.
     *
     * @param rank number of spatial axes
     */
    record TorchSides(int rank) implements Caveat {}

    /**
     * Keras refuses strides above 1 together with a dilation rate above 1 (even on different axes), so the text
     * computes the dilated convolution at stride 1 and keeps every stride-th output: the same values, more work.
     */
    record KerasStridedDilation(List<Long> strides, List<Long> dilations) implements Caveat {}

    /** A Keras convolution takes no padding in numbers, so the zeros are added before it. */
    record KerasNumericPadding() implements Caveat {}

    /**
     * A Keras convolution pads with zeros only, so padding of this mode is added before it.
     *
     * @param mode not ZEROS
     */
    record KerasPaddingMode(PaddingMode mode) implements Caveat {}

    /**
     * {@code keras.ops.pad} has no such mode on every backend (TensorFlow and PyTorch lack it), so the text pads the
     * list of cell indices with NumPy and picks the cells.
     *
     * @param mode REPLICATE or CIRCULAR
     */
    record KerasPadBackends(PaddingMode mode) implements Caveat {}

    /** PyTorch's pooling pads both sides alike and by at most half a kernel, so −∞ is padded before it. */
    record TorchPoolSides() implements Caveat {}

    /** PyTorch's transposed convolution cuts off as much at both ends, so the rest is cut off afterwards. */
    record TransposedSides() implements Caveat {}

    /** Keras refuses it, so the kernel is as large as what it spans, and the weights between the taps are to be 0. */
    record KerasTransposedDilation(List<Long> strides, List<Long> dilations) implements Caveat {}

    /** Keras' transposed convolution has no groups: this is the layer of one group over all channels. */
    record KerasTransposedGroups() implements Caveat {}

    /** Neither of Keras' paddings cuts like this, so it is a part of what "valid" makes. */
    record KerasTransposedPart() implements Caveat {}

    /** In JAX it is written as the convolution of a stretched input with the kernel turned, weights as of a convolution. */
    record JaxTurned() implements Caveat {}

    /** The framework's pooling layer can't do this, so the values are gathered tap by tap. */
    record PoolByTaps(Framework framework) implements Caveat {}

    /**
     * The framework has no deformable convolution: in JAX the text writes one out; in Keras it would take the same,
     * sampling at every tap's place and a weighted sum.
     */
    record NoDeformConv(Framework framework) implements Caveat {}

    /** What rounding up adds past the padding is written as numbers, right for this input size. */
    record CeilForInputSize(List<Long> inputSize) implements Caveat {}

    /** Up to ONNX opset 21 the shape that is inferred for {@code ceil_mode} counts a last window that is left out. */
    record OnnxDroppedWindow() implements Caveat {}

    /** ONNX Runtime refuses to pool with padding as large as the kernel or larger, whatever its dilation. */
    record OnnxPoolPadding(List<Long> kernelSize) implements Caveat {}

    /** ONNX Runtime refuses output padding as large as the stride or larger, which ONNX itself does not. */
    record OnnxOutputPadding(List<Long> strides) implements Caveat {}

    /** JAX has no adaptive pooling, so every bin is cut out and reduced, one axis after the other. */
    record AdaptiveBySlices() implements Caveat {}

    /** ONNX has no adaptive pooling, but at this input size windows do the same. */
    record AdaptiveAsWindows(List<Long> inputSize) implements Caveat {}

    /** ONNX has no adaptive pooling, and at this input size no window does the same: cells are gathered or weighted. */
    record AdaptiveByCells(boolean max, List<Long> inputSize) implements Caveat {}

    /** ONNX Runtime refuses {@code auto_pad} with a dilation above 1, so the padding is written as numbers. */
    record OnnxAutoPadDilation(List<Long> dilations) implements Caveat {}

    /**
     * Under {@code auto_pad}, ONNX Runtime crops the input where the kernel is smaller than the stride (its padding
     * turns negative), so the padding is written as numbers.
     */
    record OnnxAutoPadCrop(List<Long> kernelSize, List<Long> strides) implements Caveat {}
}
