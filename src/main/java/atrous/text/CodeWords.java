package atrous.text;

import atrous.code.Caveat;
import atrous.code.CaveatWords;

/** A line for every {@link Caveat}. */
public interface CodeWords extends CaveatWords {

    String paddingForInputSize(Caveat.PaddingForInputSize c);

    String needsVersion(Caveat.NeedsVersion c);

    String torchSameStride(Caveat.TorchSameStride c);

    String torchSides(Caveat.TorchSides c);

    String kerasStridedDilation(Caveat.KerasStridedDilation c);

    String kerasNumericPadding(Caveat.KerasNumericPadding c);

    String kerasPaddingMode(Caveat.KerasPaddingMode c);

    String kerasPadBackends(Caveat.KerasPadBackends c);

    String onnxAutoPadDilation(Caveat.OnnxAutoPadDilation c);

    String onnxAutoPadCrop(Caveat.OnnxAutoPadCrop c);

    String transposedSides(Caveat.TransposedSides c);

    String kerasTransposedDilation(Caveat.KerasTransposedDilation c);

    String kerasTransposedGroups(Caveat.KerasTransposedGroups c);

    String kerasTransposedPart(Caveat.KerasTransposedPart c);

    String jaxTurned(Caveat.JaxTurned c);

    String torchPoolSides(Caveat.TorchPoolSides c);

    String poolByTaps(Caveat.PoolByTaps c);

    String noDeformConv(Caveat.NoDeformConv c);

    String ceilForInputSize(Caveat.CeilForInputSize c);

    String onnxDroppedWindow(Caveat.OnnxDroppedWindow c);

    String onnxPoolPadding(Caveat.OnnxPoolPadding c);

    String onnxOutputPadding(Caveat.OnnxOutputPadding c);

    String adaptiveBySlices(Caveat.AdaptiveBySlices c);

    String adaptiveAsWindows(Caveat.AdaptiveAsWindows c);

    String adaptiveByCells(Caveat.AdaptiveByCells c);

    @Override
    default String of(Caveat caveat) {
        if (caveat instanceof Caveat.PaddingForInputSize c) {
            return paddingForInputSize(c);
        } else if (caveat instanceof Caveat.NeedsVersion c) {
            return needsVersion(c);
        } else if (caveat instanceof Caveat.TorchSameStride c) {
            return torchSameStride(c);
        } else if (caveat instanceof Caveat.TorchSides c) {
            return torchSides(c);
        } else if (caveat instanceof Caveat.KerasStridedDilation c) {
            return kerasStridedDilation(c);
        } else if (caveat instanceof Caveat.KerasNumericPadding c) {
            return kerasNumericPadding(c);
        } else if (caveat instanceof Caveat.KerasPaddingMode c) {
            return kerasPaddingMode(c);
        } else if (caveat instanceof Caveat.KerasPadBackends c) {
            return kerasPadBackends(c);
        } else if (caveat instanceof Caveat.OnnxAutoPadDilation c) {
            return onnxAutoPadDilation(c);
        } else if (caveat instanceof Caveat.OnnxAutoPadCrop c) {
            return onnxAutoPadCrop(c);
        }
        return pooling(caveat);
    }

    private String pooling(Caveat caveat) {
        if (caveat instanceof Caveat.TorchPoolSides c) {
            return torchPoolSides(c);
        } else if (caveat instanceof Caveat.PoolByTaps c) {
            return poolByTaps(c);
        } else if (caveat instanceof Caveat.NoDeformConv c) {
            return noDeformConv(c);
        } else if (caveat instanceof Caveat.CeilForInputSize c) {
            return ceilForInputSize(c);
        } else if (caveat instanceof Caveat.OnnxDroppedWindow c) {
            return onnxDroppedWindow(c);
        } else if (caveat instanceof Caveat.OnnxPoolPadding c) {
            return onnxPoolPadding(c);
        }
        return adaptive(caveat);
    }

    private String adaptive(Caveat caveat) {
        if (caveat instanceof Caveat.AdaptiveBySlices c) {
            return adaptiveBySlices(c);
        } else if (caveat instanceof Caveat.AdaptiveAsWindows c) {
            return adaptiveAsWindows(c);
        } else if (caveat instanceof Caveat.AdaptiveByCells c) {
            return adaptiveByCells(c);
        }
        return transposed(caveat);
    }

    private String transposed(Caveat caveat) {
        if (caveat instanceof Caveat.TransposedSides c) {
            return transposedSides(c);
        } else if (caveat instanceof Caveat.KerasTransposedDilation c) {
            return kerasTransposedDilation(c);
        } else if (caveat instanceof Caveat.KerasTransposedGroups c) {
            return kerasTransposedGroups(c);
        } else if (caveat instanceof Caveat.KerasTransposedPart c) {
            return kerasTransposedPart(c);
        } else if (caveat instanceof Caveat.JaxTurned c) {
            return jaxTurned(c);
        } else if (caveat instanceof Caveat.OnnxOutputPadding c) {
            return onnxOutputPadding(c);
        }
        throw new IllegalStateException("a caveat without words");
    }
}
