package atrous.tensor;

/** The sums of four output maps that share what they read, nine, three or one tap in a pass. */
final class FourMaps {

    private FourMaps() {}

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
        int taps = offsets.length;
        double a0 = w[at];
        double a1 = w[at + 1];
        double a2 = w[at + 2];
        double a3 = w[at + 3];
        double a4 = w[at + 4];
        double a5 = w[at + 5];
        double a6 = w[at + 6];
        double a7 = w[at + 7];
        double a8 = w[at + 8];
        int at1 = at + taps;
        double b0 = w[at1];
        double b1 = w[at1 + 1];
        double b2 = w[at1 + 2];
        double b3 = w[at1 + 3];
        double b4 = w[at1 + 4];
        double b5 = w[at1 + 5];
        double b6 = w[at1 + 6];
        double b7 = w[at1 + 7];
        double b8 = w[at1 + 8];
        int at2 = at1 + taps;
        double c0 = w[at2];
        double c1 = w[at2 + 1];
        double c2 = w[at2 + 2];
        double c3 = w[at2 + 3];
        double c4 = w[at2 + 4];
        double c5 = w[at2 + 5];
        double c6 = w[at2 + 6];
        double c7 = w[at2 + 7];
        double c8 = w[at2 + 8];
        int at3 = at2 + taps;
        double d0 = w[at3];
        double d1 = w[at3 + 1];
        double d2 = w[at3 + 2];
        double d3 = w[at3 + 3];
        double d4 = w[at3 + 4];
        double d5 = w[at3 + 5];
        double d6 = w[at3 + 6];
        double d7 = w[at3 + 7];
        double d8 = w[at3 + 8];
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
        int pitch = tile.pitch;
        for (int row = 0; row < tile.rows; row++) {
            int p = tile.inputAt + row * tile.rowStep;
            int s0 = row * tile.columns;
            int end = s0 + tile.columns;
            while (s0 < end) {
                int s1 = s0 + pitch;
                int s2 = s1 + pitch;
                int s3 = s2 + pitch;
                double a = sums[s0];
                double b = sums[s1];
                double c = sums[s2];
                double d = sums[s3];
                double i = in[p + o0];
                a += a0 * i;
                b += b0 * i;
                c += c0 * i;
                d += d0 * i;
                i = in[p + o1];
                a += a1 * i;
                b += b1 * i;
                c += c1 * i;
                d += d1 * i;
                i = in[p + o2];
                a += a2 * i;
                b += b2 * i;
                c += c2 * i;
                d += d2 * i;
                i = in[p + o3];
                a += a3 * i;
                b += b3 * i;
                c += c3 * i;
                d += d3 * i;
                i = in[p + o4];
                a += a4 * i;
                b += b4 * i;
                c += c4 * i;
                d += d4 * i;
                i = in[p + o5];
                a += a5 * i;
                b += b5 * i;
                c += c5 * i;
                d += d5 * i;
                i = in[p + o6];
                a += a6 * i;
                b += b6 * i;
                c += c6 * i;
                d += d6 * i;
                i = in[p + o7];
                a += a7 * i;
                b += b7 * i;
                c += c7 * i;
                d += d7 * i;
                i = in[p + o8];
                a += a8 * i;
                b += b8 * i;
                c += c8 * i;
                d += d8 * i;
                sums[s0] = a;
                sums[s1] = b;
                sums[s2] = c;
                sums[s3] = d;
                s0++;
                p += step;
            }
        }
    }

    private static void three(Tile tile, float[] in, float[] w, int at, int[] offsets, int tap, double[] sums) {
        int taps = offsets.length;
        double a0 = w[at];
        double a1 = w[at + 1];
        double a2 = w[at + 2];
        int at1 = at + taps;
        double b0 = w[at1];
        double b1 = w[at1 + 1];
        double b2 = w[at1 + 2];
        int at2 = at1 + taps;
        double c0 = w[at2];
        double c1 = w[at2 + 1];
        double c2 = w[at2 + 2];
        int at3 = at2 + taps;
        double d0 = w[at3];
        double d1 = w[at3 + 1];
        double d2 = w[at3 + 2];
        int o0 = offsets[tap];
        int o1 = offsets[tap + 1];
        int o2 = offsets[tap + 2];
        int step = tile.step;
        int pitch = tile.pitch;
        for (int row = 0; row < tile.rows; row++) {
            int p = tile.inputAt + row * tile.rowStep;
            int s0 = row * tile.columns;
            int end = s0 + tile.columns;
            while (s0 < end) {
                int s1 = s0 + pitch;
                int s2 = s1 + pitch;
                int s3 = s2 + pitch;
                double a = sums[s0];
                double b = sums[s1];
                double c = sums[s2];
                double d = sums[s3];
                double i = in[p + o0];
                a += a0 * i;
                b += b0 * i;
                c += c0 * i;
                d += d0 * i;
                i = in[p + o1];
                a += a1 * i;
                b += b1 * i;
                c += c1 * i;
                d += d1 * i;
                i = in[p + o2];
                a += a2 * i;
                b += b2 * i;
                c += c2 * i;
                d += d2 * i;
                sums[s0] = a;
                sums[s1] = b;
                sums[s2] = c;
                sums[s3] = d;
                s0++;
                p += step;
            }
        }
    }

    private static void one(Tile tile, float[] in, float[] w, int at, int[] offsets, int tap, double[] sums) {
        int taps = offsets.length;
        double a0 = w[at];
        int at1 = at + taps;
        double b0 = w[at1];
        int at2 = at1 + taps;
        double c0 = w[at2];
        int at3 = at2 + taps;
        double d0 = w[at3];
        int o0 = offsets[tap];
        int step = tile.step;
        int pitch = tile.pitch;
        for (int row = 0; row < tile.rows; row++) {
            int p = tile.inputAt + row * tile.rowStep;
            int s0 = row * tile.columns;
            int end = s0 + tile.columns;
            while (s0 < end) {
                int s1 = s0 + pitch;
                int s2 = s1 + pitch;
                int s3 = s2 + pitch;
                double a = sums[s0];
                double b = sums[s1];
                double c = sums[s2];
                double d = sums[s3];
                double i = in[p + o0];
                a += a0 * i;
                b += b0 * i;
                c += c0 * i;
                d += d0 * i;
                sums[s0] = a;
                sums[s1] = b;
                sums[s2] = c;
                sums[s3] = d;
                s0++;
                p += step;
            }
        }
    }
}
