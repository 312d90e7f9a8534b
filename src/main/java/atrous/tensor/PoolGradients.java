package atrous.tensor;

import atrous.layer.AdaptivePool;
import atrous.layer.AvgPool;
import atrous.layer.PoolAxis;
import java.util.List;

/** Gradients of pooling by its input; a cell's share of every output that reads it adds up in double precision. */
public final class PoolGradients {

    private PoolGradients() {}

    /**
     * Of a maximum, windows or bins: all of it goes to the cell that won, of equal ones to the first.
     *
     * @param gradient by the output: [batch, channels, spatial…]
     * @return [batch, channels, spatial…]
     * @throws IllegalArgumentException where the gradient is not of the output's shape
     */
    public static Tensor max(MaxPooled pooled, Tensor gradient) {
        Shapes.require("gradient", gradient, pooled.output().shape());
        PoolShape shape = pooled.shape();
        int cells = shape.input().product();
        int outputs = shape.output().product();
        double[] sums = new double[shape.maps() * cells];
        for (int e = 0; e < pooled.winners().length; e++) {
            int winner = pooled.winners()[e];
            if (winner != MaxKernel.NO_CELL) {
                sums[e / outputs * cells + winner] += gradient.data()[e];
            }
        }
        return rounded(sums, pooled.inputShape());
    }

    /**
     * Of a mean of windows: every cell gets what an output has divided by the output's divisor.
     *
     * @param gradient by the output: [batch, channels, spatial…]
     * @param inputSize one size an axis
     * @return [batch, channels, spatial…]
     * @throws IllegalArgumentException where the gradient is not of the output's shape
     */
    public static Tensor average(AvgPool pool, Tensor gradient, List<Long> inputSize) {
        return average(Shapes.axes(pool.at(inputSize)), gradient, pool.countIncludePad());
    }

    /** Of a mean of bins; as of a mean of windows. */
    public static Tensor average(AdaptivePool pool, Tensor gradient, List<Long> inputSize) {
        return average(Shapes.axes(pool.at(inputSize)), gradient, false);
    }

    private static Tensor average(List<? extends PoolAxis> axes, Tensor gradient, boolean countIncludePad) {
        Shapes.require("gradient", gradient, Shapes.output(gradient.size(0), gradient.size(1), axes));
        var shape = PoolShape.of(axes, gradient.size(0), gradient.size(1), countIncludePad);
        double[] sums = new double[shape.maps() * shape.input().product()];
        int[][] divisors = shape.divisors();
        int e = 0;
        for (int m = 0; m < shape.maps(); m++) {
            for (int d = 0; d < shape.output().depth(); d++) {
                for (int y = 0; y < shape.output().height(); y++) {
                    for (int x = 0; x < shape.output().width(); x++) {
                        double share = gradient.data()[e++] / ((double) divisors[0][d] * divisors[1][y] * divisors[2][x]);
                        spread(shape, m, d, y, x, share, sums);
                    }
                }
            }
        }
        return rounded(sums, inputShape(shape, gradient, axes.size()));
    }

    private static void spread(PoolShape shape, int m, int d, int y, int x, double share, double[] sums) {
        CellRuns depth = shape.depth();
        CellRuns height = shape.height();
        CellRuns width = shape.width();
        for (int i = 0; i < depth.count()[d]; i++) {
            int slice = m * depth.inputSize() + depth.first()[d] + i * depth.step();
            for (int j = 0; j < height.count()[y]; j++) {
                int row = slice * height.inputSize() + height.first()[y] + j * height.step();
                for (int k = 0; k < width.count()[x]; k++) {
                    sums[row * width.inputSize() + width.first()[x] + k * width.step()] += share;
                }
            }
        }
    }

    static int[] inputShape(PoolShape shape, Tensor output, int rank) {
        int[] sizes = {shape.input().depth(), shape.input().height(), shape.input().width()};
        int[] whole = new int[rank + 2];
        whole[0] = output.size(0);
        whole[1] = output.size(1);
        System.arraycopy(sizes, Extent.AXES - rank, whole, 2, rank);
        return whole;
    }

    private static Tensor rounded(double[] sums, int[] shape) {
        Tensor gradient = Tensor.zeros(shape);
        for (int i = 0; i < sums.length; i++) {
            gradient.data()[i] = (float) sums[i];
        }
        return gradient;
    }
}
