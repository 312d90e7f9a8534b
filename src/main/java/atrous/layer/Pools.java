package atrous.layer;

import java.util.ArrayList;
import java.util.List;

/** What both kinds of pooling with windows have in common. */
final class Pools {

    private Pools() {}

    static void checkRank(List<KernelAxis> window, Padding padding) {
        if (padding instanceof Padding.Explicit explicit && explicit.sides().size() != window.size()) {
            throw new IllegalArgumentException("padding is given for every axis of the window");
        }
    }

    static Checked<List<WindowAxis>> at(List<KernelAxis> window, Padding padding, boolean ceilMode,
                                        List<Long> inputSize) {
        var problems = new ArrayList<Problem>();
        int rank = window.size();
        for (int a = 0; a < rank; a++) {
            Problems.checkKernel(a, window.get(a), inputSize.get(a), problems);
            Problems.checkPadding(a, padding, problems);
        }
        boolean inRange = problems.isEmpty();
        var axes = new ArrayList<WindowAxis>();
        for (int a = 0; a < rank && inRange; a++) {
            long size = inputSize.get(a);
            Padding.Sides sides = padding.resolve(a, window.get(a), size);
            WindowAxis axis = WindowAxis.of(Window.of(window.get(a), sides.low(), sides.high()), size, ceilMode);
            axes.add(axis);
            if (axis.outputSize() < 1) {
                ConvFits.checkKernelFits(a, axis.window(), size, problems);
            }
        }
        return Checked.of(List.copyOf(axes), Problems.mergeAxes(problems, rank));
    }
}
