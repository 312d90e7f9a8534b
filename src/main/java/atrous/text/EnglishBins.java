package atrous.text;

import atrous.layer.Finding;
import atrous.layer.Where;

abstract class EnglishBins implements BinWords {

    @Override
    public String bin() {
        return "Bin";
    }

    @Override
    public String outputBin(String cell, String rows, String columns, long cells) {
        return "Output " + cell + " pools " + EnglishFindings.counted(cells, "cell") + ", " + (rows.isEmpty() ? lines("input", columns)
                : lines("row", rows) + " and " + lines("column", columns));
    }

    private static String lines(String unit, String range) {
        return unit + (range.contains("–") ? "s " : " ") + range;
    }

    @Override
    public String binPlace(String cell, long bins, long ofBins) {
        return "Place " + cell + " of a bin: " + (bins == ofBins ? "each of the " + EnglishFindings.counted(bins, "bin") + " has it"
                : Quantity.of(bins) + " of " + EnglishFindings.counted(ofBins, "bin")
                + (bins == 1 ? " is large enough to have it" : " are large enough to have it"));
    }

    @Override
    public String legendBin() {
        return "a bin: what one output pools";
    }

    @Override
    public String global() {
        return "Global: one output";
    }

    @Override
    public String binSummary(String outputSize) {
        return "to " + outputSize;
    }

    @Override
    public String binFormula() {
        return "Bins";
    }

    @Override
    public String binFormulaDetail() {
        return "n input, m output: the first and the last cell that output o pools";
    }

    @Override
    public String globalPooling(Finding.GlobalPooling f, int rank) {
        return "This is global pooling: one output a channel, from all of its cells, whatever the input's size.";
    }

    @Override
    public String evenBins(Finding.EvenBins f, int rank) {
        String axis = axis(f.axis(), rank);
        return f.size() == 1 ? "Every bin is a single cell" + axis + ": nothing is pooled there."
                : "Bins of " + Quantity.of(f.size()) + " divide the input evenly" + axis
                + ": every cell is read once, as with a window of size and stride " + Quantity.of(f.size()) + ".";
    }

    @Override
    public String unevenBins(Finding.UnevenBins f, int rank) {
        return "Bins are uneven" + axis(f.axis(), rank) + ": " + Quantity.of(f.smallest()) + " or "
                + EnglishFindings.counted(f.largest(), "cell") + ", so that no window with a stride does the same.";
    }

    @Override
    public String sharedCells(Finding.SharedCells f, int rank) {
        return Quantity.of(f.outputSize()) + " does not divide " + Quantity.of(f.inputSize()) + axis(f.axis(), rank)
                + ", so bins overlap: " + shared(f, rank) + " in "
                + (f.most() == 2 ? "2 bins." : "up to " + Quantity.of(f.most()) + " bins.");
    }

    private static String shared(Finding.SharedCells f, int rank) {
        boolean both = rank > 1 && f.axis() == Where.ALL_AXES;
        String some = part(f, rank == 1 ? "cell" : f.axis() == 1 ? "column" : "row");
        return both ? some + " and " + part(f, "column") + " are" : some + (f.cells() == 1 ? " is" : " are");
    }

    private static String part(Finding.SharedCells f, String unit) {
        return f.inputSize() == 1 ? "the only " + unit : f.cells() == f.inputSize() ? "all " + Quantity.of(f.cells()) + " " + unit + "s"
                : Quantity.of(f.cells()) + " of the " + EnglishFindings.counted(f.inputSize(), unit);
    }

    private static String axis(int axis, int rank) {
        return rank == 1 ? "" : axis == Where.ALL_AXES ? " on each axis" : axis == 0 ? " in height" : " in width";
    }
}
