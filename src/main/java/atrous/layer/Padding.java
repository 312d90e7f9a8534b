package atrous.layer;

import java.util.List;

/** How much padding a layer asks for: a rule, or numbers. A {@link Window} holds it resolved at an input size. */
public sealed interface Padding {

    /** Padding of one axis, in cells. */
    record Sides(long low, long high) {}

    /** The padding of axis {@code axis} for a kernel on an input of this size. */
    Sides resolve(int axis, KernelAxis kernel, long inputSize);

    /** Given sides, one entry an axis, height before width. */
    record Explicit(List<Sides> sides) implements Padding {
        public Explicit {
            sides = List.copyOf(sides);
        }

        @Override
        public Sides resolve(int axis, KernelAxis kernel, long inputSize) {
            return sides.get(axis);
        }
    }

    /** The rules that frameworks and textbooks name. */
    enum Rule implements Padding {
        /** None. */
        VALID,
        /** Output size ⌈n/s⌉; an odd cell goes to the high side (TensorFlow, ONNX). */
        SAME_UPPER,
        /** Output size ⌈n/s⌉; an odd cell goes to the low side (ONNX). */
        SAME_LOWER,
        /** ⌊effectiveSize/2⌋ on both sides: PyTorch's {@code k//2} where dilation is 1. */
        HALF,
        /** effectiveSize − 1 on both sides: every overlap of kernel and input, however small. */
        FULL;

        @Override
        public Sides resolve(int axis, KernelAxis kernel, long inputSize) {
            long effective = kernel.effectiveSize();
            return switch (this) {
                case VALID -> new Sides(0, 0);
                case SAME_UPPER -> {
                    long total = sameTotal(kernel, inputSize);
                    yield new Sides(half(total), total - half(total));
                }
                case SAME_LOWER -> {
                    long total = sameTotal(kernel, inputSize);
                    yield new Sides(total - half(total), half(total));
                }
                case HALF -> new Sides(half(effective), half(effective));
                case FULL -> new Sides(effective - 1, effective - 1);
            };
        }

        private static long half(long cells) {
            return Math.floorDiv(cells, 2L);
        }

        private static long sameTotal(KernelAxis kernel, long inputSize) {
            long outputSize = Math.floorDiv(inputSize - 1, kernel.stride()) + 1;
            return Math.max(0, (outputSize - 1) * kernel.stride() + kernel.effectiveSize() - inputSize);
        }
    }
}
