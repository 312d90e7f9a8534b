package atrous.tensor;

/** Bilinear samples of one channel. */
final class Interpolation {

    private Interpolation() {}

    /**
     * Writes the samples that the table describes.
     *
     * @param channel where the {@link Ringed} channel starts in {@code in}
     * @param pitch elements from one of its rows to the next
     * @param to where the first sample goes
     */
    static void row(SampleTable table, float[] in, int channel, int pitch, int count, double[] samples, int to) {
        int[] at = table.at;
        double[] upperLeft = table.upperLeft;
        double[] upperRight = table.upperRight;
        double[] lowerLeft = table.lowerLeft;
        double[] lowerRight = table.lowerRight;
        for (int i = 0; i < count; i++) {
            int p = channel + at[i];
            int q = p + pitch;
            samples[to + i] = upperLeft[i] * in[p] + upperRight[i] * in[p + 1]
                    + lowerLeft[i] * in[q] + lowerRight[i] * in[q + 1];
        }
    }
}
