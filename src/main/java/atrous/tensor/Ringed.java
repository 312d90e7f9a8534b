package atrous.tensor;

/**
 * Channels with a ring of one zero around each, so that all four neighbours of a sample can be read wherever it lies.
 * Behind the last channel stands one row of zeros more: a window on a channel's last row reads nothing but zeros.
 */
final class Ringed {

    private final int height;
    private final int width;
    private final int channelElements;

    Ringed(int height, int width) {
        this.height = height;
        this.width = width;
        channelElements = ArraySize.product(height + 2, width + 2);
    }

    /** Elements from one row to the next. */
    int pitch() {
        return width + 2;
    }

    int channelElements() {
        return channelElements;
    }

    int elements(int channels) {
        return Math.addExact(ArraySize.product(channels, channelElements), pitch());
    }

    /** The place of a cell of the first channel; −1 is on the ring. */
    int at(int row, int column) {
        return (row + 1) * pitch() + column + 1;
    }

    /** A place whose four neighbours are zeros. */
    int outside() {
        return (height + 1) * pitch();
    }

    /** Copies channels, from {@code from} on, inside the rings of {@code ringed}. */
    void copy(float[] input, int from, int channels, float[] ringed) {
        for (int c = 0; c < channels; c++) {
            for (int row = 0; row < height; row++) {
                System.arraycopy(input, from + (c * height + row) * width,
                        ringed, c * channelElements() + at(row, 0), width);
            }
        }
    }

    /** Copies what is inside the rings to {@code to} and after. */
    void copyBack(double[] ringed, int channels, double[] result, int to) {
        for (int c = 0; c < channels; c++) {
            for (int row = 0; row < height; row++) {
                System.arraycopy(ringed, c * channelElements() + at(row, 0),
                        result, to + (c * height + row) * width, width);
            }
        }
    }
}
