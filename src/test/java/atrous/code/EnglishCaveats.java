package atrous.code;

import java.util.List;

/** Words for tests: every number of a caveat shows. */
final class EnglishCaveats implements CaveatWords {

    @Override
    public String of(Caveat caveat) {
        if (caveat instanceof Caveat.PaddingForInputSize c) {
            return "This padding is " + c.rule() + " for an input of " + times(c.inputSize())
                    + "; another size may need other numbers.";
        }
        if (caveat instanceof Caveat.OnnxDroppedWindow) {
            return "Before opset 22, the window that is left out is counted.";
        }
        if (caveat instanceof Caveat.OnnxPoolPadding c) {
            return "ONNX Runtime wants padding below the kernel's " + times(c.kernelSize()) + ".";
        }
        if (caveat instanceof Caveat.OnnxOutputPadding c) {
            return "ONNX Runtime wants output padding below the stride's " + times(c.strides()) + ".";
        }
        if (caveat instanceof Caveat.NeedsVersion c) {
            return c.name() + " exists since " + c.since() + ".";
        }
        if (caveat instanceof Caveat.TorchSameStride c) {
            return "PyTorch refuses padding=\"same\" with stride " + times(c.strides())
                    + ", so the padding is written as numbers.";
        }
        if (caveat instanceof Caveat.TorchSides c) {
            return "A PyTorch convolution pads both sides of an axis alike, so a layer pads first: "
                    + (c.rank() == 1 ? "(left, right)." : "(left, right, top, bottom).");
        }
        if (caveat instanceof Caveat.KerasStridedDilation c) {
            return "Keras refuses strides " + times(c.strides()) + " with dilation rate " + times(c.dilations())
                    + ", so every output of stride 1 is computed and some are kept.";
        }
        if (caveat instanceof Caveat.KerasNumericPadding) {
            return "A Keras convolution takes no padding in numbers, so zeros are added before it.";
        }
        if (caveat instanceof Caveat.KerasPaddingMode c) {
            return "A Keras convolution pads with zeros only, so " + c.mode() + " padding is added before it.";
        }
        if (caveat instanceof Caveat.KerasPadBackends c) {
            return "keras.ops.pad knows " + c.mode() + " on some backends only, so the cells are picked by index.";
        }
        if (caveat instanceof Caveat.OnnxAutoPadDilation c) {
            return "ONNX Runtime refuses auto_pad with dilations " + times(c.dilations())
                    + ", so the padding is written as numbers.";
        }
        if (caveat instanceof Caveat.OnnxAutoPadCrop c) {
            return "ONNX Runtime's auto_pad crops where a kernel of " + times(c.kernelSize())
                    + " is smaller than its stride of " + times(c.strides())
                    + ", so the padding is written as numbers.";
        }
        return pooling(caveat);
    }

    private static String pooling(Caveat caveat) {
        if (caveat instanceof Caveat.TorchPoolSides) {
            return "PyTorch's pooling pads both sides alike, so the padding comes before it.";
        }
        if (caveat instanceof Caveat.PoolByTaps c) {
            return "Pooling in " + c.framework() + " can't express this, so it is written tap by tap.";
        }
        if (caveat instanceof Caveat.NoDeformConv c) {
            return c.framework() + " has no deformable convolution.";
        }
        if (caveat instanceof Caveat.CeilForInputSize c) {
            return "What rounding up adds is for an input of " + times(c.inputSize()) + ".";
        }
        return transposed(caveat);
    }

    private static String transposed(Caveat caveat) {
        if (caveat instanceof Caveat.TransposedSides) {
            return "PyTorch's transposed convolution cuts both ends alike; the rest is cut off afterwards.";
        }
        if (caveat instanceof Caveat.KerasTransposedDilation c) {
            return "Keras refuses strides " + times(c.strides()) + " with dilation rate " + times(c.dilations())
                    + ", so the weights between the taps are to be 0.";
        }
        if (caveat instanceof Caveat.KerasTransposedGroups) {
            return "Keras has no groups here.";
        }
        if (caveat instanceof Caveat.KerasTransposedPart) {
            return "Neither of Keras' paddings cuts like this.";
        }
        if (caveat instanceof Caveat.JaxTurned) {
            return "Stretched input, turned kernel.";
        }
        return adaptive(caveat);
    }

    private static String adaptive(Caveat caveat) {
        if (caveat instanceof Caveat.AdaptiveBySlices) {
            return "JAX has no adaptive pooling.";
        }
        if (caveat instanceof Caveat.AdaptiveAsWindows c) {
            return "ONNX has no adaptive pooling; windows do the same for " + times(c.inputSize()) + ".";
        }
        if (caveat instanceof Caveat.AdaptiveByCells c) {
            return "ONNX has no adaptive pooling; " + (c.max() ? "cells" : "means") + " for " + times(c.inputSize()) + ".";
        }
        throw new AssertionError(caveat);
    }

    private static String times(List<Long> values) {
        return String.join("×", values.stream().map(Object::toString).toList());
    }
}
