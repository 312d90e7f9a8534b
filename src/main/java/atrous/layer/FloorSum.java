package atrous.layer;

/** Σ ⌊(a·i + b)/m⌋, which counts the points of a lattice under a line, by Euclid's algorithm. */
final class FloorSum {

    private FloorSum() {}

    /**
     * Σ ⌊(a·i + b)/m⌋ over 0 ≤ i &lt; n, in O(log m). Partial sums may wrap; the result is exact where it fits.
     *
     * @param n at least 0
     * @param a at least 0, and a·n + b below 2⁶³
     * @param b at least 0
     * @param m at least 1
     */
    static long of(long n, long a, long b, long m) {
        long sum = 0;
        while (n > 0) {
            sum += pairs(n) * Math.floorDiv(a, m) + n * Math.floorDiv(b, m);
            long slope = Math.floorMod(a, m);
            long top = slope * n + Math.floorMod(b, m);
            n = Math.floorDiv(top, m);
            b = Math.floorMod(top, m);
            a = m;
            m = Math.max(1, slope);
        }
        return sum;
    }

    /** n(n−1)/2 without halving a product that has wrapped. */
    private static long pairs(long n) {
        return Math.floorMod(n, 2L) == 0 ? Math.floorDiv(n, 2L) * (n - 1) : n * Math.floorDiv(n - 1, 2L);
    }
}
