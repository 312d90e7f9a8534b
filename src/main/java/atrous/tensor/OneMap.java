package atrous.tensor;

/** The sums of one output map, nine, three or one tap in a pass. */
final class OneMap {

    private OneMap() {}

    /** Adds all taps to the tile's sums; the weights of the first map start at {@code at}. */
    static void add(Tile tile, float[] in, float[] w, int at, int[] offsets, double[] sums) {
        int taps = offsets.length;
        int tap = 0;
        for (; tap + 9 <= taps; tap += 9) {
            nine(tile, in, w, at + tap, offsets, tap, sums);
        }
        for (; tap + 3 <= taps; tap += 3) {
            three(tile, in, w, at + tap, offsets, tap, sums);
        }
        for (; tap < taps; tap++) {
            one(tile, in, w, at + tap, offsets, tap, sums);
        }
    }

    private static void nine(Tile tile, float[] in, float[] w, int at, int[] offsets, int tap, double[] sums) {
        double w0 = w[at];
        double w1 = w[at + 1];
        double w2 = w[at + 2];
        double w3 = w[at + 3];
        double w4 = w[at + 4];
        double w5 = w[at + 5];
        double w6 = w[at + 6];
        double w7 = w[at + 7];
        double w8 = w[at + 8];
        int o0 = offsets[tap];
        int o1 = offsets[tap + 1];
        int o2 = offsets[tap + 2];
        int o3 = offsets[tap + 3];
        int o4 = offsets[tap + 4];
        int o5 = offsets[tap + 5];
        int o6 = offsets[tap + 6];
        int o7 = offsets[tap + 7];
        int o8 = offsets[tap + 8];
        int step = tile.step;
        for (int row = 0; row < tile.rows; row++) {
            int p = tile.inputAt + row * tile.rowStep;
            int s0 = row * tile.columns;
            int end = s0 + tile.columns;
            while (s0 < end) {
                sums[s0] = sums[s0]
                        + w0 * in[p + o0] + w1 * in[p + o1] + w2 * in[p + o2]
                        + w3 * in[p + o3] + w4 * in[p + o4] + w5 * in[p + o5]
                        + w6 * in[p + o6] + w7 * in[p + o7] + w8 * in[p + o8];
                s0++;
                p += step;
            }
        }
    }

    private static void three(Tile tile, float[] in, float[] w, int at, int[] offsets, int tap, double[] sums) {
        double w0 = w[at];
        double w1 = w[at + 1];
        double w2 = w[at + 2];
        int o0 = offsets[tap];
        int o1 = offsets[tap + 1];
        int o2 = offsets[tap + 2];
        int step = tile.step;
        for (int row = 0; row < tile.rows; row++) {
            int p = tile.inputAt + row * tile.rowStep;
            int s0 = row * tile.columns;
            int end = s0 + tile.columns;
            while (s0 < end) {
                sums[s0] = sums[s0]
                        + w0 * in[p + o0] + w1 * in[p + o1] + w2 * in[p + o2];
                s0++;
                p += step;
            }
        }
    }

    private static void one(Tile tile, float[] in, float[] w, int at, int[] offsets, int tap, double[] sums) {
        double w0 = w[at];
        int o0 = offsets[tap];
        int step = tile.step;
        for (int row = 0; row < tile.rows; row++) {
            int p = tile.inputAt + row * tile.rowStep;
            int s0 = row * tile.columns;
            int end = s0 + tile.columns;
            while (s0 < end) {
                sums[s0] += w0 * in[p + o0];
                s0++;
                p += step;
            }
        }
    }
}
