package atrous.text;

/** English. */
public final class English extends EnglishStack implements Messages {

    @Override
    public String languageTag() {
        return "en";
    }

    @Override
    public String pageTitle() {
        return "Atrous: see what a convolution sees";
    }

    @Override
    public String tagline() {
        return "See what a convolution sees: change any number, point at any cell.";
    }

    @Override
    public String skipToFigure() {
        return "Skip to the figure";
    }

    @Override
    public String play() {
        return "Play";
    }

    @Override
    public String pause() {
        return "Pause";
    }

    @Override
    public String stepBack() {
        return "One step back";
    }

    @Override
    public String stepForward() {
        return "One step forward";
    }

    @Override
    public String stepOf(String step, String steps) {
        return step + " of " + steps;
    }

    @Override
    public String position() {
        return "Outputs computed";
    }

    @Override
    public String moveSelection() {
        return "Move the selected cell";
    }

    @Override
    public String moveDirection(int direction) {
        return direction == 0 ? "Left" : direction == 1 ? "Up" : direction == 2 ? "Down" : "Right";
    }

    @Override
    public String speed() {
        return "Speed";
    }

    @Override
    public String slow() {
        return "Slow";
    }

    @Override
    public String normal() {
        return "Normal";
    }

    @Override
    public String fast() {
        return "Fast";
    }

    @Override
    public String fastest() {
        return "Fastest";
    }

    @Override
    public String undo() {
        return "Undo";
    }

    @Override
    public String redo() {
        return "Redo";
    }

    @Override
    public String reset() {
        return "Start over";
    }

    @Override
    public String copyLink() {
        return "Copy link";
    }

    @Override
    public String copied() {
        return "Copied";
    }

    @Override
    public String copyFailed() {
        return "The browser did not allow copying; select the text instead.";
    }

    @Override
    public String linkLeavesOutValues() {
        return "The typed values are too many for a link and are left out of it.";
    }

    @Override
    public String linkNotes() {
        return "Not everything in this link could be used";
    }

    @Override
    public String dismiss() {
        return "Dismiss";
    }

    @Override
    public String language() {
        return "Language";
    }

    @Override
    public String theme() {
        return "Theme";
    }

    @Override
    public String themeAuto() {
        return "◐ Auto";
    }

    @Override
    public String themeLight() {
        return "○ Light";
    }

    @Override
    public String themeDark() {
        return "● Dark";
    }

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
    public String shownProblem() {
        return "The figure still shows the last layer that was possible.";
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
    public String mapCell(String map, String cell) {
        return map + " " + cell;
    }

    @Override
    public String gridLabel(String map, String detail) {
        return map + " " + detail;
    }

    @Override
    public String figureLabel() {
        return "Figure";
    }

    @Override
    public String noScript() {
        return "This page draws its figures with JavaScript, which is switched off.";
    }

    @Override
    public String legend() {
        return "Legend";
    }

    @Override
    public String legendTap(boolean weighted) {
        return weighted ? "read, with its weight" : "read by this output";
    }

    @Override
    public String legendInserted() {
        return "inserted zero";
    }

    @Override
    public String legendReached() {
        return "reached by most inputs";
    }

    @Override
    public String macsCutDetail() {
        return "what is cut off included";
    }

    @Override
    public String legendWinner() {
        return "the largest of them";
    }

    @Override
    public String legendOverhang() {
        return "past the padding (ceil_mode)";
    }

    @Override
    public String legendDropped() {
        return "dropped: starts past the input (ceil_mode)";
    }

    @Override
    public String legendHole() {
        return "skipped by this window";
    }

    @Override
    public String legendPadding() {
        return "padding";
    }

    @Override
    public String legendDead() {
        return "read by no output";
    }

    @Override
    public String legendMost() {
        return "how often each cell is read: darkest, most often";
    }
}
