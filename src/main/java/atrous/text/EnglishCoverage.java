package atrous.text;

import java.util.List;

public final class EnglishCoverage implements CoverageWords {

    @Override
    public String coverageTitle() {
        return "Coverage and gridding";
    }

    private static String times(List<Long> field) {
        return field.size() == 1 ? Quantity.of(field.get(0)) : Quantity.of(field.get(0)) + " × " + Quantity.of(field.get(1));
    }

    @Override
    public String read(String node, List<Long> field, String read, String size, String share) {
        return "Of the " + times(field) + " input cells between the first and the last that the pinned cell of " + node
                + " reads, it reads " + read + " (" + share + " %). The other cells of these " + size + " are holes: it can’t tell what is there.";
    }

    @Override
    public String readAll(String node, List<Long> field) {
        return "The pinned cell of " + node + " reads every one of " + times(field) + " input cells: no holes.";
    }

    @Override
    public String readNothing(String node) {
        return "The pinned cell of " + node + " reads no cell of the input.";
    }

    @Override
    public String tooLarge() {
        return "This network has maps too large to count paths cell by cell.";
    }

    @Override
    public String pathsCaption(boolean part) {
        return part ? "Paths from each input cell to the pinned cell, the middle of them" : "Paths from each input cell to the pinned cell";
    }

    @Override
    public String pathsMost(String most, boolean exact) {
        return exact ? "At most " + most + " paths lead from one input cell to it; the counts are exact."
                : "About " + most + " paths lead from one input cell to it: so many that the counts are rounded, but which cells are read is exact.";
    }

    @Override
    public String sublattices(long parts) {
        return "The network falls into " + Quantity.of(parts) + " independent parts: an output of one part and an output of another have no input cell in common. Neighbouring outputs then know nothing of each other.";
    }

    @Override
    public String oneLattice() {
        return "All outputs hang together: by way of others, every two of them share input cells.";
    }

    @Override
    public String latticesTooLarge() {
        return "Whether the outputs fall into independent parts is not computed for maps of this size.";
    }

    @Override
    public String dead(String cells, String all) {
        return "No output at all reads " + cells + " of the " + all + " input cells.";
    }

    @Override
    public String noneDead() {
        return "Every input cell is read by some output.";
    }

    @Override
    public String ruleTable() {
        return "The rule of hybrid dilated convolution beside the exact answer, for layers of stride 1 in a row";
    }

    @Override
    public List<String> ruleHead() {
        return List.of("Layers", "Dilations", "M₂", "Kernel", "Rule", "Exact", "Who is right");
    }

    @Override
    public String rulePasses(boolean passes) {
        return passes ? "M₂ ≤ kernel: passes" : "M₂ > kernel: fails";
    }

    @Override
    public String holes(long holes, long field) {
        return holes == 0 ? "no holes in " + Quantity.of(field) + " cells"
                : Quantity.of(holes) + (holes == 1 ? " hole in " : " holes in ") + Quantity.of(field) + " cells";
    }

    @Override
    public String ruleMisses() {
        return "the exact answer: the rule misses the holes";
    }

    @Override
    public String ruleTooStrict() {
        return "the exact answer: the rule is too strict";
    }

    @Override
    public String ruleRight() {
        return "both agree";
    }

    @Override
    public String ruleNote() {
        return "The rule (Wang et al. 2018) looks at the distance between taps from the last layer back to the second and asks that it be no larger than the kernel. It does not ask whether the first layer’s dilation leaves gaps by itself, as it does wherever all rates have a common divisor, and at other places too.";
    }

    @Override
    public String influenceTitle() {
        return "Effective receptive field";
    }

    @Override
    public String influenceIntro() {
        return "Not every cell of a field counts alike: many more paths lead from its middle than from its border (Luo et al. 2016). Influence is the size of the output’s gradient at each input cell.";
    }

    @Override
    public String weights() {
        return "Weights";
    }

    @Override
    public List<String> weightNames() {
        return List.of("Uniform", "Random normal", "Binomial");
    }

    @Override
    public String gates() {
        return "ReLU";
    }

    @Override
    public List<String> gateNames() {
        return List.of("Ignored", "Where it is", "After every convolution");
    }

    @Override
    public String how(int draws) {
        return draws == 0 ? "Exact, from all paths with their weights." : draws == 1
                ? "One draw of weights and of a random input." : "The mean of " + draws + " draws of weights and of a random input.";
    }

    @Override
    public String influenceTooLarge() {
        return "This field is too large to be followed cell by cell, or nothing gets through to the input.";
    }

    @Override
    public String influenceCaption(boolean part) {
        return part ? "Influence of each input cell, in per mille of all of it; the middle" : "Influence of each input cell, in per mille of all of it";
    }

    @Override
    public String spreadCaption(String axis) {
        return (axis.isEmpty() ? "Influence along the axis" : "Influence along the " + axis)
                + ": the field below it, the window with 95.45 % darker";
    }

    @Override
    public List<String> spreadHead() {
        return List.of("Along", "Field", "Mean", "σ", "4σ", "95.45 % within", "of the field");
    }

    @Override
    public String spreadTable() {
        return "Cells of the input";
    }

    @Override
    public String axisName(int axis, int rank) {
        return rank == 1 ? "length" : axis == 0 ? "height" : "width";
    }
}
