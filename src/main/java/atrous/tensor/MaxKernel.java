package atrous.tensor;

/**
 * Max pooling on flat arrays, one call for a layer.
 *
 * <p>Of equal values the first one in row-major order wins. A NaN wins over everything, the first one if there are
 * several. A window without any cell has the value −∞ and the winner {@link #NO_CELL}.
 */
public final class MaxKernel {

    /** The winner of a window in which no tap stands on a cell. */
    public static final int NO_CELL = -1;

    private final PoolShape shape;
    private final float[] input;
    private final float[] output;
    private final int[] winners;

    private MaxKernel(PoolShape shape, float[] input, float[] output, int[] winners) {
        this.shape = shape;
        this.input = input;
        this.output = output;
        this.winners = winners;
    }

    /**
     * Fills the output. Arrays are read and written from the given offsets on; their lengths are not checked.
     *
     * @param input [maps, spatial…]
     * @param output [maps, spatial…], all of it overwritten; must not overlap the input
     * @param winners as {@code output}, for each element the row-major index in its input map of the cell that won
     */
    public static void run(PoolShape shape, float[] input, int inputAt, float[] output, int outputAt,
                           int[] winners, int winnersAt) {
        var kernel = new MaxKernel(shape, input, output, winners);
        int cells = shape.input().product();
        int outputs = shape.output().product();
        for (int m = 0; m < shape.maps(); m++) {
            kernel.map(inputAt + m * cells, outputAt + m * outputs, winnersAt + m * outputs);
        }
    }

    private void map(int at, int outputAt, int winnersAt) {
        Extent size = shape.output();
        int e = 0;
        for (int d = 0; d < size.depth(); d++) {
            for (int y = 0; y < size.height(); y++) {
                boolean cells = shape.depth().count()[d] > 0 && shape.height().count()[y] > 0;
                for (int x = 0; x < size.width(); x++) {
                    int winner = cells && shape.width().count()[x] > 0 ? winner(at, d, y, x) : NO_CELL;
                    winners[winnersAt + e] = winner;
                    output[outputAt + e] = winner == NO_CELL ? Float.NEGATIVE_INFINITY : input[at + winner];
                    e++;
                }
            }
        }
    }

    /** The winner of a window that has cells. */
    private int winner(int at, int d, int y, int x) {
        float[] in = input;
        int columns = shape.width().count()[x];
        int step = shape.width().step();
        int rows = shape.height().count()[y];
        int rowStep = shape.height().step() * shape.width().inputSize();
        int slices = shape.depth().count()[d];
        int sliceStep = shape.depth().step() * shape.height().inputSize() * shape.width().inputSize();
        int first = (shape.depth().first()[d] * shape.height().inputSize() + shape.height().first()[y])
                * shape.width().inputSize() + shape.width().first()[x];
        int winner = first;
        float best = in[at + first];
        for (int i = 0; i < slices; i++) {
            for (int j = 0; j < rows; j++) {
                int cell = first + i * sliceStep + j * rowStep;
                for (int k = 0; k < columns; k++) {
                    float value = in[at + cell];
                    // not "above": a comparison with NaN is false, and a NaN that leads stays
                    if (!(value <= best) && best == best) {
                        winner = cell;
                        best = value;
                    }
                    cell += step;
                }
            }
        }
        return winner;
    }
}
