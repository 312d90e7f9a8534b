package atrous.tensor;


/**
 * Offsets or mask values of every output, known by rule or looked up.
 *
 * <p>Channels are those of torchvision and ONNX: of offsets {@code 2·(og·kh·kw + i·kw + j)} is dy, in cells, of tap
 * (i, j) of offset group og, and the one after it dx; of a mask {@code og·kh·kw + i·kw + j}.
 */
@FunctionalInterface
public interface TapField {

    /** All 0: the taps stay on the lattice. */
    TapField ZERO = (channel, row, column) -> 0;

    /** All 1: a mask that leaves every sample as it is. */
    TapField ONE = (channel, row, column) -> 1;

    /** The value of a channel for the output at a row and a column, all from 0. */
    float at(long channel, long row, long column);

    /** One example of [batch, channels, height, width]; the tensor's values are not copied. */
    static TapField of(Tensor tensor, int example) {
        int rows = tensor.size(2);
        int columns = tensor.size(3);
        int from = example * tensor.size(1);
        return (channel, row, column) ->
                tensor.data()[((from + (int) channel) * rows + (int) row) * columns + (int) column];
    }

    /**
     * The rule's values as the engine takes them.
     *
     * @return [1, channels, rows, columns]
     */
    default Tensor tensor(int channels, int rows, int columns) {
        Tensor tensor = Tensor.zeros(1, channels, rows, columns);
        int at = 0;
        for (int c = 0; c < channels; c++) {
            for (int row = 0; row < rows; row++) {
                for (int column = 0; column < columns; column++) {
                    tensor.data()[at++] = at(c, row, column);
                }
            }
        }
        return tensor;
    }
}
