package atrous.layer;

/** What stands in the padding: zeros, or a cell of the input. */
public enum PaddingMode {
    ZEROS, REFLECT, REPLICATE, CIRCULAR;

    /** No input cell: the position holds a zero. */
    public static final long NONE = -1;

    /**
     * The input cell that a position of the padded input shows.
     *
     * @param position counted from the first real cell; negative in the low padding
     * @param inputSize at least 1
     * @return an index in [0, inputSize), or {@link #NONE} for a zero
     */
    public long source(long position, long inputSize) {
        if (position >= 0 && position < inputSize) {
            return position;
        }
        return switch (this) {
            case ZEROS -> NONE;
            case REFLECT -> position < 0 ? -position : 2 * (inputSize - 1) - position;
            case REPLICATE -> position < 0 ? 0 : inputSize - 1;
            case CIRCULAR -> Math.floorMod(position, inputSize);
        };
    }

    /** The most padding that a side may have on an input of this size, or {@link Long#MAX_VALUE} for any. */
    public long largestPadding(long inputSize) {
        return switch (this) {
            case ZEROS, REPLICATE -> Long.MAX_VALUE;
            case REFLECT -> inputSize - 1;
            case CIRCULAR -> inputSize;
        };
    }
}
