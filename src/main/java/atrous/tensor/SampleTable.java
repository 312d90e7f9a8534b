package atrous.tensor;

/** Where one tap of some neighbouring outputs reads a {@link Ringed} channel, and with which bilinear weights. */
final class SampleTable {

    private final DeformShape shape;
    private final Ringed ringed;
    private final float[] offset;
    private final boolean edge;

    /** The upper left neighbour's place. */
    final int[] at;
    /** The samples' positions in the input, in cells. */
    final double[] row;
    final double[] column;
    final double[] upperLeft;
    final double[] upperRight;
    final double[] lowerLeft;
    final double[] lowerRight;

    /**
     * @param outputs the most of them at a time
     * @param edge whether a sample exactly a cell above or left of the input has a place, for its derivative's sake:
     *             its value is 0, but that of one a little further is not
     */
    SampleTable(DeformShape shape, Ringed ringed, float[] offset, int outputs, boolean edge) {
        this.shape = shape;
        this.ringed = ringed;
        this.offset = offset;
        this.edge = edge;
        at = new int[outputs];
        row = new double[outputs];
        column = new double[outputs];
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
            row[i] = (double) (y * conv.stride().height() + rowShift) + offset[dy + i];
            column[i] = (double) (x * conv.stride().width() + columnShift) + offset[dx + i];
            place(i, row[i], column[i]);
            x++;
            if (x == width) {
                x = 0;
                y++;
            }
        }
    }

    private void place(int i, double y, double x) {
        // the comparisons are false for NaN, too: such a sample reads nothing
        boolean isInside = isWithin(y, shape.height()) && isWithin(x, shape.width());
        double top = isInside ? Math.floor(y) : 0;
        double left = isInside ? Math.floor(x) : 0;
        double down = isInside ? y - top : 0;
        double right = isInside ? x - left : 0;
        at[i] = isInside ? ringed.at((int) top, (int) left) : ringed.outside();
        upperLeft[i] = (1 - down) * (1 - right);
        upperRight[i] = (1 - down) * right;
        lowerLeft[i] = down * (1 - right);
        lowerRight[i] = down * right;
    }

    private boolean isWithin(double position, int size) {
        return position < size && (position > -1 || edge && position == -1);
    }
}
