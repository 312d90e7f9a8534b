package atrous.layer;

import java.util.List;

/**
 * How the output size of a transposed convolution is chosen: in each framework's own words. The lists have one entry
 * an axis, height before width.
 */
public sealed interface TransposedPadding permits TransposedPadding.Explicit, TransposedPadding.Auto,
        TransposedPadding.OutputShape, KerasTransposed, TensorFlowTransposed {

    /** Number of spatial axes for which it is given. */
    int rank();

    /** The choice on one axis, of which {@link #problems} has none. */
    Cut cut(int axis, KernelAxis kernel, long inputSize);

    /** What is wrong with it on an axis whose kernel and input size are valid. */
    List<Problem> problems(int axis, KernelAxis kernel, long inputSize);

    /** Given sides, as in PyTorch (where both are equal) and in ONNX's {@code pads}. */
    record Explicit(List<Padding.Sides> sides, List<Long> outputPadding) implements TransposedPadding {
        public Explicit {
            sides = List.copyOf(sides);
            outputPadding = sameRank(sides.size(), outputPadding);
        }

        @Override
        public int rank() {
            return sides.size();
        }

        @Override
        public Cut cut(int axis, KernelAxis kernel, long inputSize) {
            return new Cut(sides.get(axis).low(), sides.get(axis).high(), outputPadding.get(axis));
        }

        @Override
        public List<Problem> problems(int axis, KernelAxis kernel, long inputSize) {
            var problems = TransposedChecks.outputPadding(axis, outputPadding.get(axis), kernel);
            Problems.checkSides(axis, sides.get(axis), problems);
            return problems;
        }
    }

    /** ONNX's {@code auto_pad}. */
    record Auto(Rule rule, List<Long> outputPadding) implements TransposedPadding {
        public Auto {
            outputPadding = List.copyOf(outputPadding);
        }

        @Override
        public int rank() {
            return outputPadding.size();
        }

        @Override
        public Cut cut(int axis, KernelAxis kernel, long inputSize) {
            long added = outputPadding.get(axis);
            return rule == Rule.VALID ? new Cut(0, 0, added)
                    : TransposedChecks.cutTo(kernel.stride() * inputSize, rule == Rule.SAME_UPPER, added, kernel, inputSize);
        }

        @Override
        public List<Problem> problems(int axis, KernelAxis kernel, long inputSize) {
            return TransposedChecks.outputPadding(axis, outputPadding.get(axis), kernel);
        }
    }

    /** The rules of {@link Auto}; SAME makes the output {@code stride} times as large as the input. */
    enum Rule {
        VALID,
        /** An odd cell is cut off the end. */
        SAME_UPPER,
        /** An odd cell is cut off the start. */
        SAME_LOWER
    }

    /**
     * ONNX's {@code output_shape}. A size larger than the full output adds cells that no input reaches.
     *
     * @param extraAtEnd whether an odd cell is cut off the end ({@code auto_pad} SAME_UPPER), not the start
     */
    record OutputShape(List<Long> sizes, boolean extraAtEnd, List<Long> outputPadding) implements TransposedPadding {
        public OutputShape {
            sizes = List.copyOf(sizes);
            outputPadding = sameRank(sizes.size(), outputPadding);
        }

        @Override
        public int rank() {
            return sizes.size();
        }

        @Override
        public Cut cut(int axis, KernelAxis kernel, long inputSize) {
            return TransposedChecks.cutTo(sizes.get(axis), extraAtEnd, outputPadding.get(axis), kernel, inputSize);
        }

        @Override
        public List<Problem> problems(int axis, KernelAxis kernel, long inputSize) {
            var problems = TransposedChecks.outputPadding(axis, outputPadding.get(axis), kernel);
            Problems.checkRange(Field.OUTPUT_SIZE, axis, sizes.get(axis), 1, problems);
            return problems;
        }
    }

    private static List<Long> sameRank(int rank, List<Long> outputPadding) {
        if (outputPadding.size() != rank) {
            throw new IllegalArgumentException("output padding is given for every axis");
        }
        return List.copyOf(outputPadding);
    }
}
