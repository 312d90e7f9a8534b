package atrous.tensor;

/**
 * Average pooling on flat arrays, one call for a layer.
 *
 * <p>The cells of a window are added in double precision, row-major, from 0 on; the sum is divided once and rounded
 * once, where it is stored. Nothing divided by nothing, a window without any tap that counts, is NaN.
 */
public final class AverageKernel {

    private AverageKernel() {}

    /**
     * Fills the output. Arrays are read and written from the given offsets on; their lengths are not checked.
     *
     * @param input [maps, spatial…]
     * @param output [maps, spatial…], all of it overwritten; must not overlap the input
     */
    public static void run(PoolShape shape, float[] input, int inputAt, float[] output, int outputAt) {
        int cells = shape.input().product();
        Extent size = shape.output();
        int[][] divisors = shape.divisors();
        int to = outputAt;
        for (int m = 0; m < shape.maps(); m++) {
            for (int d = 0; d < size.depth(); d++) {
                for (int y = 0; y < size.height(); y++) {
                    double rows = (double) divisors[0][d] * divisors[1][y];
                    for (int x = 0; x < size.width(); x++) {
                        output[to++] = (float) (sum(shape, input, inputAt + m * cells, d, y, x) / (rows * divisors[2][x]));
                    }
                }
            }
        }
    }

    private static double sum(PoolShape shape, float[] input, int at, int d, int y, int x) {
        CellRuns width = shape.width();
        int columns = width.count()[x];
        double sum = 0;
        for (int i = 0; i < shape.depth().count()[d]; i++) {
            int slice = (shape.depth().first()[d] + i * shape.depth().step()) * shape.height().inputSize();
            for (int j = 0; j < shape.height().count()[y]; j++) {
                int row = slice + shape.height().first()[y] + j * shape.height().step();
                int cell = at + row * width.inputSize() + width.first()[x];
                for (int k = 0; k < columns; k++) {
                    sum += input[cell];
                    cell += width.step();
                }
            }
        }
        return sum;
    }
}
