package atrous.field;

/** The cells of an axis from {@code first} to {@code last}, both included. On a map without borders they may be negative. */
public record CellSpan(long first, long last) {

    public static final CellSpan NONE = new CellSpan(0, -1);

    public CellSpan {
        if (last < first && (first != 0 || last != -1)) {
            throw new IllegalArgumentException("nothing is written in one way only");
        }
    }

    /** {@link #NONE} where {@code last < first}. */
    static CellSpan between(long first, long last) {
        return last < first ? NONE : new CellSpan(first, last);
    }

    public boolean isEmpty() {
        return last < first;
    }

    public long size() {
        return last - first + 1;
    }

    /** The middle of the cells, cell i having its own at i. There is none where there are no cells. */
    public Rational centre() {
        if (isEmpty()) {
            throw new IllegalStateException("nothing has no middle");
        }
        return Rational.of(first + last, 2);
    }

    CellSpan movedBy(long cells) {
        return isEmpty() ? NONE : new CellSpan(first + cells, last + cells);
    }

    /** With the cells of both, and those between them. */
    CellSpan around(CellSpan other) {
        return isEmpty() ? other : other.isEmpty() ? this
                : new CellSpan(Math.min(first, other.first), Math.max(last, other.last));
    }

    /** Those on a map of so many cells. */
    public CellSpan within(long size) {
        return between(Math.max(0, first), Math.min(size - 1, last));
    }
}
