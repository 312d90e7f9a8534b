package atrous.field;

/**
 * A fraction in lowest terms.
 *
 * @param denominator at least 1
 */
public record Rational(long numerator, long denominator) implements Comparable<Rational> {

    public static final Rational ZERO = new Rational(0, 1);

    public Rational {
        if (denominator < 1 || gcd(Math.abs(numerator), denominator) != 1) {
            throw new IllegalArgumentException("not in lowest terms");
        }
    }

    public static Rational of(long numerator, long denominator) {
        long common = gcd(Math.abs(numerator), Math.abs(denominator));
        long sign = denominator < 0 ? -1 : 1;
        return new Rational(sign * numerator / common, sign * denominator / common);
    }

    public static Rational of(long whole) {
        return new Rational(whole, 1);
    }

    public boolean isWhole() {
        return denominator == 1;
    }

    public boolean isZero() {
        return numerator == 0;
    }

    public double value() {
        return (double) numerator / denominator;
    }

    @Override
    public int compareTo(Rational other) {
        return Long.compare(numerator * other.denominator, other.numerator * denominator);
    }

    @Override
    public String toString() {
        return isWhole() ? Long.toString(numerator) : numerator + "/" + denominator;
    }

    static long gcd(long a, long b) {
        while (b != 0) {
            long rest = a % b;
            a = b;
            b = rest;
        }
        return a;
    }
}
