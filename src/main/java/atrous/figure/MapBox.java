package atrous.figure;

/**
 * Where a map is drawn.
 *
 * @param x left edge of the first shown column
 * @param cell side of a cell
 * @param pitchX distance between the left edges of neighbouring columns; more than a cell where cells stand apart
 */
public record MapBox(MapKind kind, Span rows, Span columns, double x, double y, double cell,
                     double pitchX, double pitchY) {

    public double cellX(long column) {
        return x + (column - columns.from()) * pitchX;
    }

    public double cellY(long row) {
        return y + (row - rows.from()) * pitchY;
    }

    public double width() {
        return (columns.count() - 1) * pitchX + cell;
    }

    public double height() {
        return (rows.count() - 1) * pitchY + cell;
    }

    public boolean shows(long row, long column) {
        return rows.contains(row) && columns.contains(column);
    }

    /** The cell under a point, or null. */
    public Target hit(double px, double py) {
        int column = index(px - x, pitchX, columns.count());
        int row = index(py - y, pitchY, rows.count());
        return column < 0 || row < 0 ? null : new Target(kind, rows.from() + row, columns.from() + column);
    }

    private int index(double distance, double pitch, int count) {
        int index = (int) Math.floor(distance / pitch);
        boolean inside = index >= 0 && index < count && distance - index * pitch < cell;
        return inside ? index : -1;
    }
}
