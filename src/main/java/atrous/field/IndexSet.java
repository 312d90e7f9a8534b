package atrous.field;

/** Cells of one axis: a run of them, or as many bits as lie between the first and the last. */
public final class IndexSet {

    public static final IndexSet NONE = new IndexSet(0, null, 0, -1);

    private final int from;
    /** Null where no cell between the first and the last is left out. */
    private final boolean[] bits;
    private final int first;
    private final int last;

    private IndexSet(int from, boolean[] bits, int first, int last) {
        this.from = from;
        this.bits = bits;
        this.first = first;
        this.last = last;
    }

    /** {@link #NONE} where {@code last < first}. */
    static IndexSet run(int first, int last) {
        return last < first ? NONE : new IndexSet(first, null, first, last);
    }

    /** @param bits of cell {@code from} and those after it; kept, not copied */
    static IndexSet of(int from, boolean[] bits) {
        int first = 0;
        while (first < bits.length && !bits[first]) {
            first++;
        }
        int last = bits.length - 1;
        while (last > first && !bits[last]) {
            last--;
        }
        int hole = first;
        while (hole <= last && bits[hole]) {
            hole++;
        }
        return hole > last ? run(from + first, from + last) : new IndexSet(from, bits, from + first, from + last);
    }

    /** Whether no cell between the first and the last is left out. */
    boolean isRun() {
        return bits == null;
    }

    public boolean isEmpty() {
        return last < first;
    }

    /** The first of the cells; past {@link #last} where there are none. */
    public int first() {
        return first;
    }

    public int last() {
        return last;
    }

    public CellSpan span() {
        return CellSpan.between(first, last);
    }

    public boolean contains(long cell) {
        return cell >= first && cell <= last && has((int) cell);
    }

    /** Without longs, for loops. */
    boolean has(int cell) {
        return cell >= first && cell <= last && (bits == null || bits[cell - from]);
    }

    public int count() {
        int count = 0;
        for (int cell = first; cell <= last; cell++) {
            count += has(cell) ? 1 : 0;
        }
        return count;
    }

    IndexSet and(IndexSet other) {
        if (isEmpty() || other == this) {
            return other;
        } else if (other.isEmpty()) {
            return this;
        }
        int start = Math.min(first, other.first);
        int end = Math.max(last, other.last);
        boolean meet = first <= other.last + 1 && other.first <= last + 1;
        if (isRun() && other.isRun() && meet) {
            return run(start, end);
        }
        boolean[] both = new boolean[end - start + 1];
        for (int i = 0; i < both.length; i++) {
            both[i] = has(start + i) || other.has(start + i);
        }
        return of(start, both);
    }
}
