package atrous.layer;

import java.util.List;

/** What can only be judged once padding is resolved at an input size. */
final class ConvFits {

    private ConvFits() {}

    static void check(Conv conv, List<Axis> axes, List<Problem> problems) {
        for (int a = 0; a < axes.size(); a++) {
            checkPaddingMode(a, axes.get(a), problems);
            checkKernelFits(a, axes.get(a).window(), axes.get(a).inputSize(), problems);
        }
    }

    private static void checkPaddingMode(int index, Axis axis, List<Problem> problems) {
        long largest = axis.mode().largestPadding(axis.inputSize());
        long wanted = Math.max(axis.window().paddingLow(), axis.window().paddingHigh());
        if (wanted > largest) {
            problems.add(Problem.of(Field.PADDING, index, wanted,
                    new Requirement.PaddingWithin(axis.mode(), largest, axis.inputSize())));
        }
    }

    static void checkKernelFits(int index, Window w, long inputSize, List<Problem> problems) {
        long missing = w.effectiveSize() - inputSize;
        if (w.outputSize(inputSize) < 1) {
            problems.add(Problem.of(Field.KERNEL_SIZE, index, w.size(), new Requirement.KernelFits(
                    w.dilation(), w.effectiveSize(), w.paddedInputSize(inputSize),
                    Math.floorDiv(missing + 1, 2))));
        }
    }
}
