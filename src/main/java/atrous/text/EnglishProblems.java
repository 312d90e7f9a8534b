package atrous.text;

import atrous.layer.Field;
import atrous.layer.PaddingMode;
import atrous.layer.Requirement;
import atrous.layer.Where;
import java.util.List;

abstract class EnglishProblems extends EnglishFindings implements ProblemWords {

    @Override
    public String field(Field field, int axis, int rank) {
        String name = switch (field) {
            case INPUT_SIZE -> "Input size";
            case KERNEL_SIZE -> "Kernel size";
            case STRIDE -> "Stride";
            case DILATION -> "Dilation";
            case PADDING -> "Padding";
            case OUTPUT_PADDING -> "Output padding";
            case OUTPUT_SIZE -> "Output size";
            case IN_CHANNELS -> "Input channels";
            case OUT_CHANNELS -> "Output channels";
            case GROUPS -> "Groups";
            case OFFSET_GROUPS -> "Offset groups";
            case OFFSET_AMOUNT -> "Amount of the offsets";
            case INPUT_VALUES -> "Input values";
            case KERNEL_VALUES -> "Kernel values";
            case SEED -> "Seed";
        };
        return !field.isOfAxis() || rank == 1 || axis == Where.ALL_AXES ? name
                : name + (axis == 0 ? " (height)" : " (width)");
    }

    @Override
    public String given(String field, String value) {
        return value.trim().isEmpty() ? field + " left empty" : field + " “" + value + "”";
    }

    @Override
    public String givenInLink(String name, String value) {
        return !name.isEmpty() ? "“" + name + "=" + value + "”" : value.isEmpty() ? "The layer’s name, left empty," : "“" + value + "”";
    }

    @Override
    public String meaning(String part) {
        return part.equals("ic") ? " (the input channel that is shown)"
                : part.equals("oc") ? " (the output channel that is shown)"
                : part.equals("n") ? " (the number of layers in a row)"
                : part.equals("step") ? " (the number of outputs computed)" : "";
    }

    @Override
    public String kernelWith(String part) {
        return "With " + part + ", the kernel";
    }

    @Override
    public String paddingWith(String part) {
        return "With " + part + ", the padding";
    }

    @Override
    public String ignored(String sentence) {
        return sentence + " This part of the link was ignored.";
    }

    @Override
    public String wholeNumber(String what, Requirement.WholeNumber r) {
        return what + " is not possible: use " + (r.min() == r.max() ? Quantity.of(r.min()) + ", there is no other."
                : "a whole number from " + Quantity.of(r.min()) + " to " + Quantity.of(r.max()) + ".");
    }

    @Override
    public String number(String what, Requirement.Number r) {
        return what + " is not a number: write it like −1.5 or 2e-3.";
    }

    @Override
    public String kernelFits(String what, Requirement.KernelFits r) {
        return what + (r.dilation() == 1 ? "" : " with dilation " + Quantity.of(r.dilation())) + " spans "
                + counted(r.effectiveSize(), "cell") + ", but the padded input has "
                + Quantity.of(r.paddedInputSize()) + ": raise the padding to " + Quantity.of(r.paddingNeeded())
                + " or more on each side, or make it or its dilation smaller.";
    }

    @Override
    public String paddingWithin(String what, Requirement.PaddingWithin r) {
        String mode = r.mode() == PaddingMode.REFLECT ? "reflect" : "circular";
        return what + " is too much for " + mode + " mode, which takes it from the input's "
                + counted(r.inputSize(), "cell") + ": use at most " + Quantity.of(r.largest())
                + ", or zeros or replicate.";
    }

    @Override
    public String dividesChannels(String what, Requirement.DividesChannels r) {
        return what + " must divide both the " + counted(r.inChannels(), "input channel") + " and the "
                + counted(r.outChannels(), "output channel") + ".";
    }

    @Override
    public String dividesInChannels(String what, Requirement.DividesInChannels r) {
        return what + " must divide the " + counted(r.inChannels(), "input channel") + ".";
    }

    @Override
    public String outputPaddingBelow(String what, Requirement.OutputPaddingBelow r) {
        return what + " has to be 0 or more and smaller than "
                + (r.dilation() > r.stride() ? "the dilation " + Quantity.of(r.dilation())
                        : "the stride " + Quantity.of(r.stride())) + ".";
    }

    @Override
    public String paddingLeavesOutput(String what, Requirement.PaddingLeavesOutput r) {
        return what + " cuts off all that the output has, which is " + counted(r.fullSize(), "cell")
                + ": use at most " + Quantity.of(r.largest()) + " on each side.";
    }

    @Override
    public String oneOf(String what, Requirement.OneOf r) {
        return what + " is not known here: use " + or(r.words()) + ".";
    }

    @Override
    public String matrix(String what, Requirement.Matrix r) {
        return what + " can't be read as numbers: write " + (r.maxRows() == 1 ? "one row" : "rows of equal length")
                + ", numbers between spaces or commas, at most "
                + (r.maxRows() == 1 ? "" : r.maxRows() + " rows of ") + r.maxColumns() + ".";
    }

    @Override
    public String firstChannel(String what, Requirement.FirstChannel r) {
        return what + " can't be typed here: show the first channel on both sides, from which the others follow.";
    }

    @Override
    public String knownPart(String what, Requirement.KnownPart r) {
        return what + " is not known to this version.";
    }

    @Override
    public String namedOnce(String what, Requirement.NamedOnce r) {
        return what + " comes a second time; the first one counts.";
    }

    @Override
    public String readableLink(String what, Requirement.ReadableLink r) {
        return what + " is too long: a link has at most " + Quantity.of(r.longest()) + " characters.";
    }

    @Override
    public String cellOfMap(String what, Requirement.CellOfMap r) {
        return what + " is no cell of this layer: name one like " + (r.rank() == 1 ? "o3" : "o3,4")
                + " (i input, k kernel, o output), or none.";
    }

    @Override
    public String paddingText(String what, Requirement.PaddingText r) {
        return what + " is no padding: use " + or(r.rules()) + ", or 1 or " + r.sides()
                + " whole numbers from 0 to " + Quantity.of(r.max()) + " between commas.";
    }

    @Override
    public String tapMoves(String what, Requirement.TapMoves r) {
        return what + " is no moved tap: write the output's row and column, a colon, the tap's, a colon, the offset down"
                + " and to the right in cells, as in 3,4:0,1:0.5,-1.25; semicolons between taps, and no more than "
                + Quantity.of(r.most()) + ".";
    }

    @Override
    public String patternOrMatrix(String what, Requirement.PatternOrMatrix r) {
        return what + " is neither " + or(r.patterns())
                + " nor rows of equal length, with commas between numbers and semicolons between rows.";
    }

    @Override
    public String lookAt(String sentence, String wrong) {
        return wrong.isEmpty() ? sentence : sentence + " Look at “" + wrong + "”.";
    }

    private static String or(List<String> words) {
        var text = new StringBuilder();
        for (int i = 0; i < words.size(); i++) {
            text.append(i == 0 ? "" : i == words.size() - 1 ? " or " : ", ").append(words.get(i));
        }
        return text.toString();
    }
}
