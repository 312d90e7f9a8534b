package atrous.tensor;

/** A rectangle of outputs that is small enough for its sums to stay in the processor's nearest cache. */
final class Tile {

    /** Sums that all outputs computed together may take. */
    static final int SUMS = 2048;

    /** From the sums of one output map to those of the next. */
    int pitch;
    int rows;
    int columns;
    /** First element of the padded input that the tile's first output reads. */
    int inputAt;
    /** Elements of the padded input from one output to the next in a row, and in a column. */
    int step;
    int rowStep;
}
