package atrous.layer;

/**
 * What ONNX Runtime makes of ONNX's words for the output size. It takes no total padding below 0, where the
 * specification's formula, {@code stride·(n−1) + output_padding + d(k−1) + 1 − output_shape}, goes below and leaves open on
 * which side cells are added. Source: {@code ComputeTotalPad} and {@code ComputeTransposePadAndOutputShape} in
 * onnxruntime/core/providers/cpu/nn/conv_transpose_attributes.h.
 */
public final class OnnxRuntime {

    private OnnxRuntime() {}

    /** The cut where the specification's total padding is negative: none, and a size asked for by number is filled up at the end. */
    public static Cut cut(TransposedPadding padding, int axis, KernelAxis kernel, long inputSize) {
        Cut cut = padding.cut(axis, kernel, inputSize);
        if (cut.low() + cut.high() >= 0) {
            return cut;
        }
        boolean fills = padding instanceof TransposedPadding.OutputShape;
        return new Cut(0, 0, cut.outputPadding() - (fills ? cut.low() + cut.high() : 0));
    }
}
