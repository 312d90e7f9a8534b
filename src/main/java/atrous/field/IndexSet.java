package atrous.field;

/** Cells of one axis, as many bits as lie between the first and the last of them. */
public final class IndexSet {

    public static final IndexSet NONE = new IndexSet(0, new boolean[0], 0, -1);

    private final int from;
    private final boolean[] bits;
    private final int first;
    private final int last;

    private IndexSet(int from, boolean[] bits, int first, int last) {
        this.from = from;
        this.bits = bits;
        this.first = first;
        this.last = last;
    }

    static IndexSet of(int cell) {
        return new IndexSet(cell, new boolean[] {true}, cell, cell);
    }

    /** @param bits of cell {@code from} and those after it; kept, not copied */
    static IndexSet of(int from, boolean[] bits) {
        int first = 0;
        while (first < bits.length && !bits[first]) {
            first++;
        }
        if (first == bits.length) {
            return NONE;
        }
        int last = bits.length - 1;
        while (!bits[last]) {
            last--;
        }
        return new IndexSet(from, bits, from + first, from + last);
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
        return cell >= first && cell <= last && bits[(int) cell - from];
    }

    public int count() {
        int count = 0;
        for (int cell = first; cell <= last; cell++) {
            count += bits[cell - from] ? 1 : 0;
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
        boolean[] both = new boolean[Math.max(last, other.last) - start + 1];
        System.arraycopy(bits, first - from, both, first - start, last - first + 1);
        for (int cell = other.first; cell <= other.last; cell++) {
            both[cell - start] |= other.bits[cell - other.from];
        }
        return of(start, both);
    }
}
