package atrous.tensor;

/** What max pooling found, and where. */
public final class MaxPooled {

    private final Tensor output;
    private final int[] winners;
    private final PoolShape shape;

    MaxPooled(Tensor output, int[] winners, PoolShape shape) {
        this.output = output;
        this.winners = winners;
        this.shape = shape;
    }

    /** The order in which the cells of a map are numbered. */
    public enum Order {
        /** The last axis runs fastest; ONNX's {@code storage_order} 0. */
        ROW_MAJOR,
        /** The first spatial axis runs fastest; ONNX's {@code storage_order} 1. */
        COLUMN_MAJOR
    }

    /** [batch, channels, spatial…] */
    public Tensor output() {
        return output;
    }

    /**
     * For each element of the output the row-major index, in its own map of the input, of the cell that won
     * (PyTorch's indices), or {@link MaxKernel#NO_CELL}; the object's own array.
     */
    public int[] winners() {
        return winners;
    }

    PoolShape shape() {
        return shape;
    }

    /** [batch, channels, spatial…] */
    int[] inputShape() {
        return PoolGradients.inputShape(shape, output, output.rank() - 2);
    }

    /** For each element of the output the index of the cell that won in the whole input (ONNX's second output). */
    public int[] indices(Order order) {
        Extent in = shape.input();
        int cells = in.product();
        int outputs = shape.output().product();
        int[] indices = new int[winners.length];
        for (int i = 0; i < indices.length; i++) {
            int winner = winners[i];
            int cell = order == Order.ROW_MAJOR || winner == MaxKernel.NO_CELL ? winner : columnMajor(winner, in);
            indices[i] = winner == MaxKernel.NO_CELL ? winner : i / outputs * cells + cell;
        }
        return indices;
    }

    private static int columnMajor(int cell, Extent in) {
        int x = cell % in.width();
        int row = cell / in.width();
        return row / in.height() + in.depth() * (row % in.height() + in.height() * x);
    }
}
