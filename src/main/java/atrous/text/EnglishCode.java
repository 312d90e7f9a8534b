package atrous.text;

import atrous.code.Caveat;
import atrous.code.Framework;
import atrous.layer.Padding;
import atrous.layer.PaddingMode;
import java.util.List;

/** English comments in generated code. */
public final class EnglishCode implements CodeWords {

    @Override
    public String paddingForInputSize(Caveat.PaddingForInputSize c) {
        return "These numbers are " + rule(c.rule()) + " for an input of " + sizes(c.inputSize())
                + " only; another size needs others.";
    }

    @Override
    public String needsVersion(Caveat.NeedsVersion c) {
        return c.name() + " needs " + c.since() + " or newer.";
    }

    @Override
    public String torchSameStride(Caveat.TorchSameStride c) {
        return "PyTorch refuses padding='same' with a stride above 1, so the padding is written out.";
    }

    @Override
    public String torchSides(Caveat.TorchSides c) {
        return "PyTorch's convolution pads both sides alike; these differ, so a padding layer comes first ("
                + (c.rank() == 1 ? "left, right" : "left, right, top, bottom") + ").";
    }

    @Override
    public String kerasStridedDilation(Caveat.KerasStridedDilation c) {
        return "Keras refuses strides above 1 together with dilation above 1. This computes the same values at "
                + "stride 1 and keeps those at steps of " + sizes(c.strides()) + ", which is more work.";
    }

    @Override
    public String kerasNumericPadding(Caveat.KerasNumericPadding c) {
        return "Keras' convolution takes no padding in numbers, so the zeros are added before it.";
    }

    @Override
    public String kerasPaddingMode(Caveat.KerasPaddingMode c) {
        return "Keras' convolution pads with zeros only, so " + mode(c.mode()) + " padding is added before it.";
    }

    @Override
    public String kerasPadBackends(Caveat.KerasPadBackends c) {
        return "Not every backend's keras.ops.pad knows " + mode(c.mode())
                + " padding, so the cells are picked by index.";
    }

    @Override
    public String transposedSides(Caveat.TransposedSides c) {
        return "PyTorch's transposed convolution cuts both ends alike; what differs is cut off afterwards.";
    }

    @Override
    public String kerasTransposedDilation(Caveat.KerasTransposedDilation c) {
        return "Keras refuses strides above 1 together with dilation above 1. This kernel is as large as the span; "
                + "set its weights between the taps to 0.";
    }

    @Override
    public String kerasTransposedGroups(Caveat.KerasTransposedGroups c) {
        return "Keras' transposed convolution has no groups; this one connects all channels.";
    }

    @Override
    public String kerasTransposedPart(Caveat.KerasTransposedPart c) {
        return "Neither of Keras' paddings cuts like this, so it is cut out of what 'valid' makes.";
    }

    @Override
    public String jaxTurned(Caveat.JaxTurned c) {
        return "Zeros between the inputs and the kernel turned; w is shaped as of a convolution (out, in / groups, …).";
    }

    @Override
    public String torchPoolSides(Caveat.TorchPoolSides c) {
        return "PyTorch's pooling pads both sides alike, by at most half a kernel, so −∞ is padded before it.";
    }

    @Override
    public String poolByTaps(Caveat.PoolByTaps c) {
        return c.framework() == Framework.PYTORCH
                ? "nn.AvgPool has no dilation and pads both sides alike, by at most half a kernel, so this adds up the taps."
                : "Keras' pooling has no dilation, no ceil_mode, no padding in numbers, and its averages leave padding "
                + "out, so this takes the taps one by one.";
    }

    @Override
    public String ceilForInputSize(Caveat.CeilForInputSize c) {
        return "What rounding up adds is written as numbers, for an input of " + sizes(c.inputSize()) + " only.";
    }

    @Override
    public String adaptiveBySlices(Caveat.AdaptiveBySlices c) {
        return "JAX has no adaptive pooling, so every bin is cut out for itself, one axis after the other.";
    }

    @Override
    public String adaptiveAsWindows(Caveat.AdaptiveAsWindows c) {
        return "ONNX has no adaptive pooling; for an input of " + sizes(c.inputSize()) + ", these windows do the same.";
    }

    @Override
    public String adaptiveByCells(Caveat.AdaptiveByCells c) {
        return "ONNX has no adaptive pooling, and for an input of " + sizes(c.inputSize()) + " no window does the same, so this "
                + (c.max() ? "gathers the cells of every bin." : "multiplies by matrices of means.");
    }

    @Override
    public String onnxAutoPadDilation(Caveat.OnnxAutoPadDilation c) {
        return "ONNX Runtime refuses auto_pad with dilation above 1, so the padding is written out.";
    }

    @Override
    public String onnxAutoPadCrop(Caveat.OnnxAutoPadCrop c) {
        return "With auto_pad, ONNX Runtime crops the input where the kernel is smaller than the stride, "
                + "so the padding is written out.";
    }

    @Override
    public String onnxDroppedWindow(Caveat.OnnxDroppedWindow c) {
        return "Opset 22 or newer: before, the inferred shape counts the last window, which is left out.";
    }

    @Override
    public String onnxPoolPadding(Caveat.OnnxPoolPadding c) {
        return "ONNX Runtime refuses padding that is not smaller than the kernel (" + sizes(c.kernelSize()) + ").";
    }

    @Override
    public String onnxOutputPadding(Caveat.OnnxOutputPadding c) {
        return "ONNX Runtime refuses output padding that is not smaller than the stride (" + sizes(c.strides()) + ").";
    }

    @Override
    public String noDeformConv(Caveat.NoDeformConv c) {
        return c.framework() == Framework.JAX
                ? "JAX has no deformable convolution, so every tap is sampled where its offset puts it, then weighted."
                : "Keras has no deformable convolution. It takes three steps: a convolution that predicts the offsets; for every "
                + "tap of every output, the four cells around its place, weighted (zeros outside); and a sum over taps and "
                + "channels, weighted by the kernel. The JAX text writes the last two out.";
    }

    private static String rule(Padding.Rule rule) {
        return switch (rule) {
            case VALID -> "no padding";
            case SAME_UPPER -> "same padding";
            case SAME_LOWER -> "same padding (lower)";
            case HALF -> "half padding";
            case FULL -> "full padding";
        };
    }

    private static String mode(PaddingMode mode) {
        return switch (mode) {
            case ZEROS -> "zero";
            case REFLECT -> "reflect";
            case REPLICATE -> "replicate";
            case CIRCULAR -> "circular";
        };
    }

    static String sizes(List<Long> sizes) {
        var text = new StringBuilder();
        for (Long size : sizes) {
            text.append(text.length() == 0 ? "" : "×").append(size.longValue());
        }
        return text.toString();
    }
}
