package atrous.field;

/**
 * Numbers that are kept in range by powers of two: where the largest passes {@link #MOST}, all are multiplied by
 * {@link #DOWN} and an exponent grows. What is positive stays positive.
 */
final class Scaled {

    /** 2⁻³⁰⁰. */
    static final double DOWN = power();
    private static final int STEP = 300;
    private static final double MOST = 1 / DOWN;
    /** 2⁻⁶⁰⁰·2¹⁰⁰: the product of two of these is a normal number. */
    private static final double LEAST = DOWN * DOWN * (1 << 25) * (1 << 25) * (1 << 25) * (1 << 25);

    private Scaled() {}

    private static double power() {
        double power = 1;
        for (int i = 0; i < STEP; i++) {
            power /= 2;
        }
        return power;
    }

    /** Brings numbers back into range. @return what their exponent grows by */
    static int normalise(double[] values) {
        double most = 0;
        for (double value : values) {
            most = Math.max(most, value);
        }
        int exponent = 0;
        for (; most > MOST; most *= DOWN) {
            lower(values, DOWN);
            exponent += STEP;
        }
        return exponent;
    }

    /** Multiplies by a power of two below 1. */
    static void lower(double[] values, double factor) {
        for (int i = 0; i < values.length; i++) {
            values[i] = values[i] == 0 ? 0 : Math.max(LEAST, values[i] * factor);
        }
    }

    /** Two to the power of minus this difference of exponents. */
    static double factor(int difference) {
        double factor = 1;
        for (int left = difference; left > 0 && factor > 0; left -= STEP) {
            factor *= DOWN;
        }
        return factor;
    }

    /** Those that are positive. */
    static int count(double[] values) {
        int count = 0;
        for (double value : values) {
            count += value > 0 ? 1 : 0;
        }
        return count;
    }
}
