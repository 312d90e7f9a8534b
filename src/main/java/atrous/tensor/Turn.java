package atrous.tensor;

/**
 * A rotation, clockwise as seen where rows count downwards.
 *
 * @param cos cosine of the angle, {@code sin} its sine
 */
public record Turn(double cos, double sin) {

    private static final double RADIANS = 0.017453292519943295;
    private static final int TERMS = 10;

    /**
     * Math's cosine and sine differ in their last bits from one browser to another; this sums their series and has the
     * same bits everywhere. Exact at multiples of 90°, within 2·10⁻¹⁶ elsewhere.
     *
     * @param degrees finite
     */
    public static Turn ofDegrees(double degrees) {
        double quarters = Math.floor(degrees / 90 + 0.5);
        double x = (degrees - 90 * quarters) * RADIANS;
        double cos = series(1, 1, x * x);
        double sin = series(x, 2, x * x);
        // by remainders of doubles: a quarter count may be past any whole type
        double quarter = quarters - 4 * Math.floor(quarters / 4);
        if (quarter == 0) {
            return new Turn(cos, sin);
        } else if (quarter == 1) {
            return new Turn(-sin, cos);
        }
        return quarter == 2 ? new Turn(-cos, -sin) : new Turn(sin, -cos);
    }

    /** {@code first·(1 − x²/(n(n+1))·(1 − x²/((n+2)(n+3))·(…)))}. */
    private static double series(double first, int n, double square) {
        double sum = 1;
        for (int k = TERMS - 1; k >= 0; k--) {
            double a = n + 2 * k;
            sum = 1 - sum * square / (a * (a + 1));
        }
        return first * sum;
    }
}
