package atrous.tensor;

/** The commonest kernel on one input channel, without intermediate sums: nine weights in registers, three rows. */
final class ThreeByThree {

    private ThreeByThree() {}

    static boolean fits(ConvShape shape) {
        Extent kernel = shape.kernel();
        return shape.groupInChannels() == 1 && kernel.depth() == 1 && kernel.height() == 3 && kernel.width() == 3;
    }

    static void plane(Tile tile, Extent output, float[] in, float[] w, int at, int[] offsets,
                      double bias, float[] out, int outputAt) {
        double w0 = w[at];
        double w1 = w[at + 1];
        double w2 = w[at + 2];
        double w3 = w[at + 3];
        double w4 = w[at + 4];
        double w5 = w[at + 5];
        double w6 = w[at + 6];
        double w7 = w[at + 7];
        double w8 = w[at + 8];
        int d = offsets[1];
        int step = tile.step;
        for (int y = 0; y < output.height(); y++) {
            int r0 = tile.inputAt + y * tile.rowStep;
            int r1 = r0 + offsets[3];
            int r2 = r0 + offsets[6];
            int o = outputAt + y * output.width();
            int end = o + output.width();
            while (o < end) {
                out[o] = (float) (bias
                        + w0 * in[r0] + w1 * in[r0 + d] + w2 * in[r0 + d + d]
                        + w3 * in[r1] + w4 * in[r1 + d] + w5 * in[r1 + d + d]
                        + w6 * in[r2] + w7 * in[r2 + d] + w8 * in[r2 + d + d]);
                o++;
                r0 += step;
                r1 += step;
                r2 += step;
            }
        }
    }
}
