package atrous.tensor;

/**
 * One tap of one output, moved by hand: its offset, whatever the rule says, in hundredths of a cell.
 *
 * @param row of the output, {@code column} likewise
 */
public record TapMove(long row, long column, long tapRow, long tapColumn, int dy, int dx) {

    /** Parts of a cell in which offsets are kept. */
    public static final int PARTS = 100;

    /** The largest offset, in these parts. */
    public static final int FARTHEST = 1000 * PARTS;

    boolean isOf(long outputRow, long outputColumn, long i, long j) {
        return row == outputRow && column == outputColumn && tapRow == i && tapColumn == j;
    }

    boolean isOfSameTap(TapMove other) {
        return isOf(other.row, other.column, other.tapRow, other.tapColumn);
    }

    /** In cells. */
    float offset(boolean down) {
        return Rounding.toFloat((double) (down ? dy : dx) / PARTS);
    }
}
