package atrous.layer;

import java.util.ArrayList;
import java.util.List;

/** What the ways to choose a transposed convolution's size have in common. */
final class TransposedChecks {

    private TransposedChecks() {}

    /**
     * The cut that leaves this size. Halves are rounded down, also below zero, as in ONNX's reference implementation
     * (op_conv_transpose.py; the specification leaves it open).
     */
    static Cut cutTo(long size, boolean extraAtEnd, long outputPadding, KernelAxis kernel, long inputSize) {
        long total = Cut.fullSize(kernel, inputSize) + outputPadding - size;
        long half = Math.floorDiv(total, 2L);
        return extraAtEnd ? new Cut(half, total - half, outputPadding) : new Cut(total - half, half, outputPadding);
    }

    /** PyTorch's rule; ONNX runtimes have it too. */
    static List<Problem> outputPadding(int axis, long outputPadding, KernelAxis kernel) {
        return below(axis, outputPadding, kernel.stride(), kernel.dilation());
    }

    static List<Problem> below(int axis, long outputPadding, long stride, long dilation) {
        var problems = new ArrayList<Problem>();
        if (outputPadding < 0 || outputPadding >= Math.max(stride, dilation)) {
            problems.add(Problem.of(Field.OUTPUT_PADDING, axis, outputPadding,
                    new Requirement.OutputPaddingBelow(stride, dilation)));
        }
        return problems;
    }

    static void checkOutput(int axis, Cut cut, KernelAxis kernel, long inputSize, List<Problem> problems) {
        if (cut.outputSize(kernel, inputSize) < 1) {
            long full = Cut.fullSize(kernel, inputSize) + cut.outputPadding();
            problems.add(Problem.of(Field.PADDING, axis, Math.max(cut.low(), cut.high()),
                    new Requirement.PaddingLeavesOutput(full, Math.floorDiv(full - 1, 2L))));
        }
    }
}
