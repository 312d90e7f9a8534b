package atrous.figure;

/**
 * One map of a {@link ConeFigure}, along one axis.
 *
 * @param label its name
 * @param detail what is said at its other end
 * @param centre where cell 0 lies, in cells of the input: input cell i lies at i
 * @param step from one cell to the next, in cells of the input
 * @param from the first cell that belongs to the cone; negative in padding
 * @param to the last one; below {@code from} where there is none
 * @param reached for the map's cells from {@code first} on, whether they belong to the cone; those in between that don't are holes
 * @param first the cell that {@code reached} begins with
 */
public record ConeLevel(Kind kind, String label, String detail, double centre, double step, long size,
                        long from, long to, boolean[] reached, int first) {

    public enum Kind { INPUT, BETWEEN, OUTPUT }

    boolean isReached(long cell) {
        long at = cell - first;
        return cell >= 0 && cell < size && at >= 0 && at < reached.length && reached[(int) at];
    }

    double left(double cell) {
        return centre + (cell - 0.5) * step;
    }
}
