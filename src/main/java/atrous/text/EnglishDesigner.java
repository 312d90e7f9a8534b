package atrous.text;

final class EnglishDesigner extends EnglishAtHand implements DesignerWords {

    @Override
    public String title() {
        return "Designer";
    }

    @Override
    public String intro() {
        return "Which convolutions in a row have a wanted receptive field? Whether a stack leaves holes is decided by its cells, not by a rule.";
    }

    @Override
    public String field() {
        return "Receptive field";
    }

    @Override
    public String condition() {
        return "The field is";
    }

    @Override
    public String atLeast() {
        return "At least";
    }

    @Override
    public String exactly() {
        return "Exactly";
    }

    @Override
    public String layersFrom() {
        return "Layers, from";
    }

    @Override
    public String layersTo() {
        return "Layers, to";
    }

    @Override
    public String kernel() {
        return "Kernel size";
    }

    @Override
    public String dilations() {
        return "Dilations allowed";
    }

    @Override
    public String strides() {
        return "Strides allowed";
    }

    @Override
    public String mostStride() {
        return "All strides at most";
    }

    @Override
    public String listHint() {
        return "Lists are numbers and ranges: 1, 2, 4 or 1-16.";
    }

    @Override
    public String withoutHoles() {
        return "No holes";
    }

    @Override
    public String rankedBy() {
        return "Ranked by";
    }

    @Override
    public String byParameters() {
        return "Parameters";
    }

    @Override
    public String byMacs() {
        return "Multiply–adds";
    }

    @Override
    public String notWhole(String value, String least, String most) {
        return "“" + value + "” is not a whole number from " + least + " to " + most + ".";
    }

    @Override
    public String notList(String value, String most) {
        return "“" + value + "” is not a list of whole numbers from 1 to " + most + ", such as 1, 2, 4 or 1-16.";
    }

    @Override
    public String crossed(String from, String to) {
        return "From " + from + " to " + to + " layers is nothing: raise this to " + from + " or more.";
    }

    @Override
    public String use() {
        return "Use";
    }

    @Override
    public String use(String what) {
        return "Use " + what;
    }

    @Override
    public String used(String what) {
        return "Now in the editor: " + what;
    }

    @Override
    public String columnLayers() {
        return "Layers";
    }

    @Override
    public String columnField() {
        return "Field";
    }

    @Override
    public String columnWeights() {
        return "Weights";
    }

    @Override
    public String columnMacs() {
        return "Multiply–adds";
    }

    @Override
    public String columnDilations() {
        return "Dilations";
    }

    @Override
    public String columnStrides() {
        return "Strides";
    }

    @Override
    public String answers(int count, String field, boolean exactly) {
        return (count == 1 ? "1 stack" : count + " stacks") + " with a field of " + (exactly ? "exactly " : "at least ") + field + ", the cheapest first";
    }

    @Override
    public String firstOf(int count) {
        return "These are the first " + count + "; there may be more.";
    }

    @Override
    public String costNote() {
        return "Weights are counted for one pair of an input and an output channel, multiply–adds for one such pair and one cell of the input.";
    }

    @Override
    public String cut() {
        return "The search was cut short: better ones may be missing. Fewer dilations or layers make it complete.";
    }

    @Override
    public String nothing() {
        return "No such stack was found.";
    }

    @Override
    public String noStride() {
        return "No such stack: so many layers of these strides stride further than is allowed.";
    }

    @Override
    public String tooLarge(String largest, String layers) {
        return "No such stack: with " + layers + " layers of these kernels, dilations and strides the field is at most " + largest + ".";
    }

    @Override
    public String tooSmall(String smallest, String layers) {
        return "No such stack: with " + layers + " layers the field is at least " + smallest + ".";
    }

    @Override
    public String offStep(String step) {
        return "No such stack: with this kernel and these dilations every field is 1 more than a multiple of " + step + ".";
    }

    @Override
    public String onlyWithHoles() {
        return "No such stack: each one with such a field leaves holes.";
    }
}
