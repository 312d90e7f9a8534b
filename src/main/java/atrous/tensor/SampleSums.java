package atrous.tensor;

/** Weighted sums of rows of samples, in the order of the rows. */
final class SampleSums {

    private SampleSums() {}

    /**
     * Adds {@code rows} rows of samples, {@code pitch} elements apart, times a weight each.
     *
     * @param at where the first row starts
     * @param weightAt the first row's weight
     */
    static void add(double[] samples, int at, int pitch, float[] weight, int weightAt, int rows, double[] sums, int count) {
        int row = 0;
        for (; row + 9 <= rows; row += 9) {
            nine(samples, at + row * pitch, pitch, weight, weightAt + row, sums, count);
        }
        for (; row < rows; row++) {
            one(samples, at + row * pitch, weight[weightAt + row], sums, count);
        }
    }

    private static void nine(double[] s, int at, int pitch, float[] w, int weightAt, double[] sums, int count) {
        double w0 = w[weightAt];
        double w1 = w[weightAt + 1];
        double w2 = w[weightAt + 2];
        double w3 = w[weightAt + 3];
        double w4 = w[weightAt + 4];
        double w5 = w[weightAt + 5];
        double w6 = w[weightAt + 6];
        double w7 = w[weightAt + 7];
        double w8 = w[weightAt + 8];
        int a1 = at + pitch;
        int a2 = a1 + pitch;
        int a3 = a2 + pitch;
        int a4 = a3 + pitch;
        int a5 = a4 + pitch;
        int a6 = a5 + pitch;
        int a7 = a6 + pitch;
        int a8 = a7 + pitch;
        for (int i = 0; i < count; i++) {
            sums[i] = sums[i]
                    + w0 * s[at + i] + w1 * s[a1 + i] + w2 * s[a2 + i]
                    + w3 * s[a3 + i] + w4 * s[a4 + i] + w5 * s[a5 + i]
                    + w6 * s[a6 + i] + w7 * s[a7 + i] + w8 * s[a8 + i];
        }
    }

    private static void one(double[] s, int at, double w, double[] sums, int count) {
        for (int i = 0; i < count; i++) {
            sums[i] += w * s[at + i];
        }
    }
}
