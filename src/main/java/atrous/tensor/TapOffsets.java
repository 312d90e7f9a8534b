package atrous.tensor;

/** The taps of one output element in the order in which they are summed. */
final class TapOffsets {

    private TapOffsets() {}

    /**
     * Distances, in elements of the padded input, from the first element that an output reads to the one read through
     * each tap: input channel by input channel of one group, in each the taps row-major.
     *
     * @param rows rows of a slice of the array that holds the padded input
     */
    static int[] of(ConvShape shape, int rows) {
        int width = shape.input().width().size();
        Extent kernel = shape.kernel();
        Extent dilation = shape.dilation();
        int[] offsets = new int[ArraySize.product(shape.groupInChannels(), kernel.product())];
        int tap = 0;
        for (int c = 0; c < shape.groupInChannels(); c++) {
            for (int d = 0; d < kernel.depth(); d++) {
                int slice = (c * shape.input().depth().size() + d * dilation.depth()) * rows * width;
                for (int y = 0; y < kernel.height(); y++) {
                    for (int x = 0; x < kernel.width(); x++) {
                        offsets[tap++] = slice + y * dilation.height() * width + x * dilation.width();
                    }
                }
            }
        }
        return offsets;
    }
}
