package atrous.figure;

import atrous.layer.Axis;

/**
 * How a figure counts the cells of its maps. A {@link Target} names the same cell in every picture; where the input is
 * not stretched and the kernel not turned, it stands elsewhere.
 *
 * @param scattered whether inputs and weights stand as they are
 */
public record Places(Subject subject, boolean scattered) {

    static Places of(Subject s, Picture picture) {
        return new Places(s, s.transposed() && picture != Picture.ZEROS);
    }

    /** Where a target stands; of one that is not drawn, the nearest that is. */
    public Target cell(Target t) {
        return !scattered ? shownInZeros(t) : switch (t.map()) {
            case INPUT -> new Target(t.map(), nearest(subject.rows(), t.row()), nearest(subject.columns(), t.column()));
            case KERNEL -> subject.weightOf(t);
            case OUTPUT -> t.from() == null ? t : new Target(t.map(), t.row(), t.column(), cell(t.from()));
        };
    }

    /** A negative padding crops inputs away. */
    private Target shownInZeros(Target t) {
        return t.map() != MapKind.INPUT ? t : new Target(t.map(), shown(t.row(), true), shown(t.column(), false));
    }

    private long shown(long position, boolean down) {
        long first = first(MapKind.INPUT, down);
        return Math.max(first, Math.min(position, first + count(MapKind.INPUT, down) - 1));
    }

    private static long nearest(Axis axis, long position) {
        return Math.max(0, Math.min(axis.inputSize() - 1, Math.floorDiv(position, axis.window().baseDilation())));
    }

    /** What stands at a place. */
    public Target target(Target cell) {
        return !scattered ? cell : switch (cell.map()) {
            case INPUT -> new Target(cell.map(), cell.row() * subject.rows().window().baseDilation(),
                    cell.column() * subject.columns().window().baseDilation());
            case KERNEL -> subject.weightOf(cell);
            case OUTPUT -> cell.from() == null ? cell
                    : new Target(cell.map(), cell.row(), cell.column(), target(cell.from()));
        };
    }

    public boolean isDrawn(Target t) {
        return target(cell(t)).equals(t);
    }

    /** A target without the input that goes with it, where there is no such input: it may be another layer's. */
    Target known(Target t) {
        return t.from() == null || subject.has(t.from()) && isDrawn(t.from()) ? t : t.alone();
    }

    /** The first row or column of a map. */
    public long first(MapKind map, boolean down) {
        return map == MapKind.INPUT && !scattered ? -axis(down).window().paddingLow() : 0;
    }

    /** The number of rows or columns of a map. */
    public long count(MapKind map, boolean down) {
        Axis axis = axis(down);
        return switch (map) {
            case INPUT -> scattered ? axis.inputSize() : axis.window().paddedInputSize(axis.inputSize());
            case KERNEL -> axis.window().size();
            case OUTPUT -> axis.outputSize();
        };
    }

    /** Whether a map has such a place. */
    public boolean has(Target cell) {
        long row = cell.row() - first(cell.map(), true);
        long column = cell.column() - first(cell.map(), false);
        return row >= 0 && row < count(cell.map(), true) && column >= 0 && column < count(cell.map(), false);
    }

    private Axis axis(boolean down) {
        return down ? subject.rows() : subject.columns();
    }
}
