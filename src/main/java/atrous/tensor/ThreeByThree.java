package atrous.tensor;

/**
 * The commonest kernel on one input channel, without intermediate sums: nine weights in registers, and two output rows
 * at a time that are as far apart as the taps, so that they share two of the four rows they read.
 */
final class ThreeByThree {

    private ThreeByThree() {}

    static boolean fits(ConvShape shape) {
        Extent kernel = shape.kernel();
        return shape.groupInChannels() == 1 && kernel.depth() == 1 && kernel.height() == 3 && kernel.width() == 3;
    }

    /** Rows of one output map; {@code at} is where its weights start, {@code outputAt} the first row. */
    static void rows(ConvShape shape, int height, Tile tile, float[] in, float[] w, int at,
                     double bias, float[] out, int outputAt) {
        int width = shape.output().width();
        int apart = shape.dilation().height() / shape.stride().height();
        boolean pairs = apart * shape.stride().height() == shape.dilation().height();
        for (int y = 0; y < height; y++) {
            boolean isUpper = pairs && y % (2 * apart) < apart && y + apart < height;
            boolean isLower = pairs && y % (2 * apart) >= apart;
            int o = outputAt + y * width;
            if (isUpper) {
                twoRows(shape, tile, in, tile.inputAt + y * tile.rowStep, w, at, bias, out, o, o + apart * width);
            } else if (!isLower) {
                oneRow(shape, tile, in, tile.inputAt + y * tile.rowStep, w, at, bias, out, o);
            }
        }
    }

    private static void oneRow(ConvShape shape, Tile tile, float[] in, int from, float[] w, int at,
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
        int d = shape.dilation().width();
        int down = shape.dilation().height() * shape.input().width().size();
        int step = tile.step;
        int r0 = from;
        int r1 = r0 + down;
        int r2 = r1 + down;
        int o = outputAt;
        int end = o + shape.output().width();
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

    private static void twoRows(ConvShape shape, Tile tile, float[] in, int from, float[] w, int at,
                                double bias, float[] out, int outputAt, int lowerAt) {
        double w0 = w[at];
        double w1 = w[at + 1];
        double w2 = w[at + 2];
        double w3 = w[at + 3];
        double w4 = w[at + 4];
        double w5 = w[at + 5];
        double w6 = w[at + 6];
        double w7 = w[at + 7];
        double w8 = w[at + 8];
        int d = shape.dilation().width();
        int down = shape.dilation().height() * shape.input().width().size();
        int step = tile.step;
        int r0 = from;
        int r1 = r0 + down;
        int r2 = r1 + down;
        int r3 = r2 + down;
        int lower = lowerAt - outputAt;
        int o = outputAt;
        int end = o + shape.output().width();
        while (o < end) {
            double a = in[r1];
            double b = in[r1 + d];
            double c = in[r1 + d + d];
            double upperSum = bias + w0 * in[r0] + w1 * in[r0 + d] + w2 * in[r0 + d + d] + w3 * a + w4 * b + w5 * c;
            double lowerSum = bias + w0 * a + w1 * b + w2 * c;
            a = in[r2];
            b = in[r2 + d];
            c = in[r2 + d + d];
            out[o] = (float) (upperSum + w6 * a + w7 * b + w8 * c);
            out[o + lower] = (float) (lowerSum + w3 * a + w4 * b + w5 * c
                    + w6 * in[r3] + w7 * in[r3 + d] + w8 * in[r3 + d + d]);
            o++;
            r0 += step;
            r1 += step;
            r2 += step;
            r3 += step;
        }
    }
}
