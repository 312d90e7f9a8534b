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
        int dy = 2 * maskChannel * shape.outputs() + first;
        rows(tap / kernelWidth * conv.dilation().height() - shape.top(), dy, first, count);
        columns(tap % kernelWidth * conv.dilation().width() - shape.left(), dy + shape.outputs(), first, count);
        places(count);
    }

    private void rows(int shift, int dy, int first, int count) {
        int width = shape.conv().output().width();
        int stride = shape.conv().stride().height();
        int y = first / width;
        int end = (y + 1) * width - first;
        for (int i = 0; i < count; end += width, y++) {
            double lattice = y * stride + shift;
            for (int stop = Math.min(end, count); i < stop; i++) {
                row[i] = lattice + offset[dy + i];
            }
        }
    }

    private void columns(int shift, int dx, int first, int count) {
        int width = shape.conv().output().width();
        int stride = shape.conv().stride().width();
        int x = first % width;
        for (int i = 0; i < count; x = 0) {
            for (int stop = Math.min(i + width - x, count); i < stop; i++, x++) {
                column[i] = (double) (x * stride + shift) + offset[dx + i];
            }
        }
    }

    private void places(int count) {
        double height = shape.height();
        double width = shape.width();
        int pitch = ringed.pitch();
        int outside = ringed.outside();
        int origin = ringed.at(0, 0);
        for (int i = 0; i < count; i++) {
            double y = row[i];
            double x = column[i];
            double down = 0;
            double right = 0;
            int place = outside;
            // the comparisons are false for NaN, too: such a sample reads nothing
            if (y < height && x < width && (y > -1 && x > -1 || edge && y >= -1 && x >= -1)) {
                double top = Math.floor(y);
                double left = Math.floor(x);
                down = y - top;
                right = x - left;
                place = origin + (int) top * pitch + (int) left;
            }
            at[i] = place;
            upperLeft[i] = (1 - down) * (1 - right);
            upperRight[i] = (1 - down) * right;
            lowerLeft[i] = down * (1 - right);
            lowerRight[i] = down * right;
        }
    }
}
