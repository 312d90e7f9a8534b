package atrous.figure;

/** The indices of one axis that are shown: {@code count} of them from {@code from}. */
public record Span(long from, int count) {

    /** None where {@code to < from}. */
    static Span between(long from, long to) {
        return new Span(from, (int) Math.max(0, to - from + 1));
    }

    public long to() {
        return from + count - 1;
    }

    public boolean contains(long index) {
        return index >= from && index <= to();
    }

    /** {@code count} indices around {@code centre}, moved as needed to stay within first … last. */
    static Span around(long centre, long count, long first, long last) {
        long shown = Math.min(count, last - first + 1);
        long from = Math.max(first, Math.min(centre - shown / 2, last - shown + 1));
        return new Span(from, (int) shown);
    }
}
