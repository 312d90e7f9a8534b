package atrous.layer;

import java.util.List;
import java.util.OptionalLong;

/**
 * Keras: {@code padding} 'valid' or 'same', and {@code output_padding}, which without a value fills the output up to
 * {@code stride·(n−1) + max(stride, effectiveSize)} or {@code stride·n}. Source: keras/src/backend/common/
 * backend_utils.py, {@code _convert_conv_transpose_padding_args_from_keras_to_jax} (TensorFlow's backend
 * agrees, but refuses a size that its SAME convolution does not map back: an even kernel without output padding).
 *
 * @param outputPadding one an axis; below the stride
 */
public record KerasTransposed(boolean same, List<OptionalLong> outputPadding) implements TransposedPadding {

    public KerasTransposed {
        outputPadding = List.copyOf(outputPadding);
    }

    @Override
    public int rank() {
        return outputPadding.size();
    }

    @Override
    public Cut cut(int axis, KernelAxis kernel, long inputSize) {
        long effective = kernel.effectiveSize();
        OptionalLong added = outputPadding.get(axis);
        if (!same) {
            return new Cut(0, 0, added.orElse(Math.max(0, kernel.stride() - effective)));
        }
        long odd = Math.floorMod(effective, 2L);
        long total = added.isPresent() ? effective + odd - 2 + added.getAsLong() : kernel.stride() + effective - 2;
        long left = Math.min(Modular.ceilDiv(total, 2), effective - 1);
        long cutAtEnd = effective - 1 - (total - left);
        return new Cut(effective - 1 - left, Math.max(0, cutAtEnd), Math.max(0, -cutAtEnd));
    }

    @Override
    public List<Problem> problems(int axis, KernelAxis kernel, long inputSize) {
        return TransposedChecks.below(axis, outputPadding.get(axis).orElse(0), kernel.stride(), 1);
    }
}
