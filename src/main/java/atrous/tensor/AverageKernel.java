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
        int columns = shape.width().count()[x];
        int step = shape.width().step();
        int rows = shape.height().count()[y];
        int rowStep = shape.height().step() * shape.width().inputSize();
        int sliceStep = shape.depth().step() * shape.height().inputSize() * shape.width().inputSize();
        int first = at + (shape.depth().first()[d] * shape.height().inputSize() + shape.height().first()[y])
                * shape.width().inputSize() + shape.width().first()[x];
        double sum = 0;
        for (int i = 0; i < shape.depth().count()[d]; i++) {
            for (int j = 0; j < rows; j++) {
                int cell = first + i * sliceStep + j * rowStep;
                for (int k = 0; k < columns; k++) {
                    sum += input[cell];
                    cell += step;
                }
            }
        }
        return sum;
    }
}
