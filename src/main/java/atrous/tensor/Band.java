package atrous.tensor;

/**
 * How many rows are computed from one padded copy. The copy is kept small: it stays in the cache, is used again for the
 * next band, and spares a map of any size a padded twin.
 *
 * @param outputRows rows of the output, at least 1
 * @param inputRows rows of the padded input that they read
 */
record Band(int outputRows, int inputRows) {

    /** Elements of a copy, 256 KB. */
    private static final int ELEMENTS = 1 << 16;

    static Band of(ConvShape shape) {
        PaddedMap map = shape.input();
        int height = map.height().size();
        if (map.isPlain()) {
            return new Band(shape.output().height(), height);
        }
        int row = ArraySize.product(shape.groupInChannels(), map.depth().size(), map.width().size());
        int stride = shape.stride().height();
        int span = shape.dilation().height() * (shape.kernel().height() - 1) + 1;
        // neighbouring bands both copy what a window spans: at least twice that, so that most rows are copied once
        int fitting = Math.min(height, Math.max(ELEMENTS / row, 2 * span));
        int outputRows = Math.min(shape.output().height(), (fitting - span) / stride + 1);
        return new Band(outputRows, (outputRows - 1) * stride + span);
    }

    /** Elements of the copy. */
    int elements(ConvShape shape) {
        PaddedMap map = shape.input();
        return ArraySize.product(shape.groupInChannels(), map.depth().size(), inputRows, map.width().size());
    }
}
