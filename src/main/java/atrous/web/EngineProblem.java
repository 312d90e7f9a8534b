package atrous.web;

import atrous.layer.Field;
import atrous.layer.Problem;
import atrous.layer.Requirement;
import atrous.layer.Where;

/** A {@link Problem} of a convolution in the words of the engine's options. */
final class EngineProblem {

    private EngineProblem() {}

    static String message(Problem problem) {
        var at = (Where.OfLayer) problem.where();
        String axis = at.axis() == Where.ALL_AXES || at.field() == Field.PADDING ? "" : "[" + at.axis() + "]";
        return "options." + option(at.field()) + axis + ": " + need(problem.requirement()) + ", not " + problem.value();
    }

    private static String option(Field field) {
        return switch (field) {
            case INPUT_SIZE -> "size";
            case KERNEL_SIZE -> "kernel";
            case STRIDE -> "stride";
            case DILATION -> "dilation";
            case PADDING -> "padding";
            case IN_CHANNELS -> "c";
            case OUT_CHANNELS -> "outChannels";
            case GROUPS -> "groups";
            case OFFSET_GROUPS, OFFSET_AMOUNT, OUTPUT_PADDING, OUTPUT_SIZE, INPUT_VALUES, KERNEL_VALUES, SEED ->
                    throw new AssertionError(field);
        };
    }

    private static String need(Requirement requirement) {
        if (requirement instanceof Requirement.WholeNumber range) {
            return range.min() + " to " + range.max();
        }
        if (requirement instanceof Requirement.KernelFits fits) {
            return "a kernel that spans at most the padded input's " + fits.paddedInputSize() + " cells (this one spans "
                    + fits.effectiveSize() + ")";
        }
        if (requirement instanceof Requirement.PaddingWithin within) {
            return "at most " + within.largest() + " in mode " + within.mode().name();
        }
        if (requirement instanceof Requirement.DividesChannels divides) {
            return "a divisor of c " + divides.inChannels() + " and of outChannels " + divides.outChannels();
        }
        throw new AssertionError(requirement);
    }
}
