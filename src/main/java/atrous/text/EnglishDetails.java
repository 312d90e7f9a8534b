package atrous.text;

abstract class EnglishDetails extends EnglishLegend implements DetailWords {

    @Override
    public String facts() {
        return "Sizes and cost";
    }

    @Override
    public String outputSize() {
        return "Output";
    }

    @Override
    public String effectiveKernel() {
        return "Effective kernel";
    }

    @Override
    public String effectiveWindow() {
        return "Effective window";
    }

    @Override
    public String parameters() {
        return "Parameters";
    }

    @Override
    public String parametersDetail(String weights, String biases) {
        return weights + (weights.equals("1") ? " weight + " : " weights + ") + biases
                + (biases.equals("1") ? " bias" : " biases");
    }

    @Override
    public String macs() {
        return "Multiply–adds";
    }

    @Override
    public String macsDetail() {
        return "taps in the padding included";
    }

    @Override
    public String outputMemory() {
        return "Output memory";
    }

    @Override
    public String tooLarge() {
        return "more than 2⁶³";
    }

    @Override
    public String bytes(String amount, int power) {
        return amount + (power == 0 ? " B" : power == 1 ? " KiB" : power == 2 ? " MiB" : power == 3 ? " GiB"
                : power == 4 ? " TiB" : " PiB");
    }

    @Override
    public String findings() {
        return "Worth knowing";
    }

    @Override
    public String noFindings() {
        return "Nothing unusual: every input cell is read.";
    }

    @Override
    public String formula() {
        return "Output size";
    }

    @Override
    public String formulaFor(String axis) {
        return "For the " + axis;
    }

    @Override
    public String formulaDetail() {
        return "n input, p padding on the low and the high side, d dilation, k kernel, s stride";
    }

    @Override
    public String formulaTransposedDetail() {
        return "n input, s stride, d dilation, k kernel, p padding cut off on the low and the high side, a output padding";
    }

    @Override
    public String readings() {
        return "Two readings of dilation";
    }

    @Override
    public String readingsIntro(String dilation) {
        return "Dilation " + dilation + " can be seen in two ways. Both give the same numbers.";
    }

    @Override
    public String readingSampled(String dilation) {
        return "The same small kernel, reading one input cell in every " + dilation;
    }

    @Override
    public String readingZeros(String kernel, String effective) {
        return "A kernel of " + effective + ", zero except at its " + kernel + " taps";
    }

    @Override
    public String readingsSame(String weights, String span, String plainSpan) {
        return weights + " stays " + weights + ": dilation adds no weights and no multiply–adds; only the span grows, from "
                + plainSpan + " to " + span + ".";
    }

    @Override
    public String code() {
        return "In code";
    }

    @Override
    public String loading() {
        return "Loading…";
    }

    @Override
    public String detailsFailed() {
        return "The rest of this page could not be loaded.";
    }

    @Override
    public String tryAgain() {
        return "Try again";
    }

    @Override
    public String copy() {
        return "Copy";
    }

    @Override
    public String help() {
        return "Point at a cell of any map to see what it is connected to; click, tap or press Enter to keep it, "
                + "Esc to let go. Arrow keys move from cell to cell, Tab from map to map, Space plays. "
                + "In the input and the kernel, type a number to change a cell, or paste a matrix.";
    }

    @Override
    public String helpTitle() {
        return "Mouse, touch and keys";
    }

    @Override
    public String macsCutDetail() {
        return "what is cut off included";
    }
}
