package atrous.layer;

/** Divisibility. */
final class Modular {

    private Modular() {}

    static long gcd(long a, long b) {
        while (b != 0) {
            long rest = Math.floorMod(a, b);
            a = b;
            b = rest;
        }
        return a;
    }

    static long ceilDiv(long a, long b) {
        return -Math.floorDiv(-a, b);
    }

    /** The x in [0, m) with a·x ≡ 1 (mod m), for coprime a and m below 2³¹; 0 where m is 1. */
    static long inverse(long a, long m) {
        long r0 = m;
        long r1 = Math.floorMod(a, m);
        long x0 = 0;
        long x1 = 1;
        while (r1 != 0) {
            long quotient = Math.floorDiv(r0, r1);
            long r = r0 - quotient * r1;
            r0 = r1;
            r1 = r;
            long x = x0 - quotient * x1;
            x0 = x1;
            x1 = x;
        }
        return Math.floorMod(x0, m);
    }
}
