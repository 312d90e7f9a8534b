package atrous.tensor;

/** One-dimensional filters of any length, the factors of the named kernels. */
final class Taps {

    /** Past this length whole numbers stop being readable, and the filters are scaled to a sum of 1. */
    private static final int LONGEST_WHOLE = 9;

    private Taps() {}

    /** Row {@code n − 1} of Pascal's triangle (1 2 1 for 3). */
    static double[] binomial(int n) {
        double[] taps = new double[n];
        int middle = (n - 1) / 2;
        // From the middle outwards: the ends of a long row would underflow.
        taps[middle] = 1;
        for (int j = middle; j + 1 < n; j++) {
            taps[j + 1] = taps[j] * (n - 1 - j) / (j + 1);
        }
        for (int j = middle; j > 0; j--) {
            taps[j - 1] = taps[j] * j / (n - j);
        }
        return n > LONGEST_WHOLE ? normalised(taps) : scaled(taps, 1 / taps[0]);
    }

    /** A smoothed first difference (−1 0 1 for 3); a single 0 where there is room for none. */
    static double[] difference(int n) {
        return n < 2 ? new double[n] : convolved(binomial(n - 1), -1, 1);
    }

    /** A smoothed second difference (1 −2 1 for 3). */
    static double[] secondDifference(int n) {
        return n < 3 ? new double[n] : convolved(convolved(binomial(n - 2), 1, -1), 1, -1);
    }

    static double[] normalised(double[] taps) {
        double sum = 0;
        for (double tap : taps) {
            sum += tap;
        }
        return scaled(taps, 1 / sum);
    }

    private static double[] scaled(double[] taps, double factor) {
        double[] result = new double[taps.length];
        for (int i = 0; i < taps.length; i++) {
            double value = taps[i] * factor;
            double whole = Math.floor(value + 0.5);
            // Ratios of whole numbers come out a bit off; the true value is the whole number beside them.
            result[i] = Math.abs(value - whole) < 1e-9 && whole != 0 ? whole : value;
        }
        return result;
    }

    private static double[] convolved(double[] taps, double first, double second) {
        double[] result = new double[taps.length + 1];
        for (int i = 0; i < taps.length; i++) {
            result[i] += taps[i] * first;
            result[i + 1] += taps[i] * second;
        }
        return result;
    }
}
