package atrous.field;

/**
 * How influence lies along one axis of the input.
 *
 * @param from the first cell of {@code shares}
 * @param shares of each cell, adding up to 1
 * @param mean in cells, a cell's centre at its index
 * @param variance in cells²
 * @param width95 cells of the smallest window around the mean, to the nearest half cell, with at least 95.45 % of the influence
 * @param fieldSize cells from the first that is read to the last: the theoretical receptive field, as far as it lies in the input
 */
public record Spread(int from, double[] shares, double mean, double variance, int width95, int fieldSize) {

    /** What a normal distribution has within two standard deviations to either side. */
    private static final double MOST_OF_IT = 0.9545;

    /** @param sums not all 0 */
    static Spread of(int from, double[] sums, int fieldSize) {
        double total = 0;
        for (double sum : sums) {
            total += sum;
        }
        double[] shares = new double[sums.length];
        double mean = 0;
        for (int i = 0; i < sums.length; i++) {
            shares[i] = sums[i] / total;
            mean += i * shares[i];
        }
        double variance = 0;
        for (int i = 0; i < sums.length; i++) {
            variance += (i - mean) * (i - mean) * shares[i];
        }
        return new Spread(from, shares, from + mean, variance, width(shares, mean), fieldSize);
    }

    private static int width(double[] shares, double mean) {
        int doubled = (int) Math.floor(2 * mean + 0.5);
        int low = Math.floorDiv(doubled + 1, 2);
        int high = Math.floorDiv(doubled, 2);
        double within = 0;
        // Without a cell in the middle the window starts empty: low = high + 1.
        if (low == high) {
            within = shares[low];
        }
        while (within < MOST_OF_IT && (low > 0 || high < shares.length - 1)) {
            low--;
            high++;
            within += (low >= 0 ? shares[low] : 0) + (high < shares.length ? shares[high] : 0);
        }
        return high - low + 1;
    }

    /** Four standard deviations. */
    public double fourSigma() {
        return 4 * Math.sqrt(variance);
    }
}
