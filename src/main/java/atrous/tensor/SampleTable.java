package atrous.tensor;

/** Where one tap of some neighbouring outputs reads a {@link Ringed} channel, and with which bilinear weights. */
final class SampleTable {

    private final DeformShape shape;
    private final Ringed ringed;
    private final float[] offset;

    /** The upper left neighbour's place. */
    final int[] at;
    /** Distances from it, in cells, at least 0 and below 1. */
    final double[] down;
    final double[] right;
    final double[] upperLeft;
    final double[] upperRight;
    final double[] lowerLeft;
    final double[] lowerRight;

    /** @param outputs the most of them at a time */
    SampleTable(DeformShape shape, Ringed ringed, float[] offset, int outputs) {
        this.shape = shape;
        this.ringed = ringed;
        this.offset = offset;
        at = new int[outputs];
        down = new double[outputs];
        right = new double[outputs];
        upperLeft = new double[outputs];
        upperRight = new double[outputs];
        lowerLeft = new double[outputs];
        lowerRight = new double[outputs];
    }

    /**
     * Fills the table.
     *
     * @param maskChannel the tap's, counted over all examples; dy's is twice that
     * @param first the first output of a map, row-major
     */
    void fill(int maskChannel, int tap, int first, int count) {
        ConvShape conv = shape.conv();
        int kernelWidth = conv.kernel().width();
        int rowShift = tap / kernelWidth * conv.dilation().height() - shape.top();
        int columnShift = tap % kernelWidth * conv.dilation().width() - shape.left();
        int width = conv.output().width();
        int dy = 2 * maskChannel * shape.outputs() + first;
        int dx = dy + shape.outputs();
        int y = first / width;
        int x = first % width;
        for (int i = 0; i < count; i++) {
            place(i, (double) (y * conv.stride().height() + rowShift) + offset[dy + i],
                    (double) (x * conv.stride().width() + columnShift) + offset[dx + i]);
            x++;
            if (x == width) {
                x = 0;
                y++;
            }
        }
    }

    private void place(int i, double row, double column) {
        double top = 0;
        double left = 0;
        // the comparisons are false for NaN, too: such a sample reads nothing
        boolean isInside = row > -1 && row < shape.height() && column > -1 && column < shape.width();
        if (isInside) {
            top = Math.floor(row);
            left = Math.floor(column);
        }
        at[i] = isInside ? ringed.at((int) top, (int) left) : ringed.outside();
        double d = isInside ? row - top : 0;
        double r = isInside ? column - left : 0;
        down[i] = d;
        right[i] = r;
        upperLeft[i] = (1 - d) * (1 - r);
        upperRight[i] = (1 - d) * r;
        lowerLeft[i] = d * (1 - r);
        lowerRight[i] = d * r;
    }
}
