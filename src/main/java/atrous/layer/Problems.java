package atrous.layer;

import java.util.ArrayList;
import java.util.List;

/** Collects problems. */
final class Problems {

    private Problems() {}

    static void checkRange(Field field, int axis, long value, long min, List<Problem> problems) {
        if (value < min || value > Conv.LIMIT) {
            problems.add(Problem.of(field, axis, value, new Requirement.WholeNumber(min, Conv.LIMIT)));
        }
    }

    static void checkKernel(int axis, KernelAxis kernel, long inputSize, List<Problem> problems) {
        checkRange(Field.INPUT_SIZE, axis, inputSize, 1, problems);
        checkRange(Field.KERNEL_SIZE, axis, kernel.size(), 1, problems);
        checkRange(Field.STRIDE, axis, kernel.stride(), 1, problems);
        checkRange(Field.DILATION, axis, kernel.dilation(), 1, problems);
    }

    static void checkSides(int axis, Padding.Sides sides, List<Problem> problems) {
        checkRange(Field.PADDING, axis, sides.low(), 0, problems);
        checkRange(Field.PADDING, axis, sides.high(), 0, problems);
    }

    static void checkPadding(int axis, Padding padding, List<Problem> problems) {
        if (padding instanceof Padding.Explicit explicit) {
            checkSides(axis, explicit.sides().get(axis), problems);
        }
    }

    /** Says once what is wrong in the same way on every axis, and never the same thing twice. */
    static List<Problem> mergeAxes(List<Problem> problems, int rank) {
        var merged = new ArrayList<Problem>();
        for (Problem p : problems) {
            Problem said = onEveryAxis(p, problems, rank) ? withoutAxis(p) : p;
            if (!merged.contains(said)) {
                merged.add(said);
            }
        }
        return merged;
    }

    private static boolean onEveryAxis(Problem p, List<Problem> problems, int rank) {
        if (!(p.where() instanceof Where.OfLayer at) || at.axis() == Where.ALL_AXES) {
            return false;
        }
        for (int a = 0; a < rank; a++) {
            if (!problems.contains(new Problem(new Where.OfLayer(at.field(), a), p.value(), p.requirement()))) {
                return false;
            }
        }
        return true;
    }

    private static Problem withoutAxis(Problem p) {
        Field field = ((Where.OfLayer) p.where()).field();
        return new Problem(new Where.OfLayer(field, Where.ALL_AXES), p.value(), p.requirement());
    }
}
