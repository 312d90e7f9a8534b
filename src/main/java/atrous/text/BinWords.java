package atrous.text;

import atrous.layer.Finding;

/** What is said of pooling in bins: in figures, beside them and as findings. */
public interface BinWords {

    /** In place of the window. */
    String bin();

    /**
     * @param rows first and last one of the bin, {@code 0–2}; empty where there is one axis
     * @param columns as {@code rows}; cells where there is one axis
     */
    String outputBin(String cell, String rows, String columns, long cells);

    /** Of a place counted from the start of a bin: how many of all bins have it. */
    String binPlace(String cell, long bins, long ofBins);

    String legendBin();

    /** One output for the whole input. */
    String global();

    /** A layer in few words. */
    String binSummary(String outputSize);

    /** Over the formula. */
    String binFormula();

    String binFormulaDetail();

    String globalPooling(Finding.GlobalPooling f, int rank);

    String evenBins(Finding.EvenBins f, int rank);

    String unevenBins(Finding.UnevenBins f, int rank);

    String sharedCells(Finding.SharedCells f, int rank);
}
