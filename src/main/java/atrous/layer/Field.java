package atrous.layer;

/** What a user can set and get wrong. */
public enum Field {
    INPUT_SIZE, KERNEL_SIZE, STRIDE, DILATION, PADDING, OUTPUT_PADDING, OUTPUT_SIZE, IN_CHANNELS, OUT_CHANNELS, GROUPS,
    OFFSET_GROUPS, OFFSET_AMOUNT, INPUT_VALUES, KERNEL_VALUES, SEED;

    /** Whether each axis has one. */
    public boolean isOfAxis() {
        return this == INPUT_SIZE || this == KERNEL_SIZE || this == STRIDE || this == DILATION
                || this == OUTPUT_PADDING || this == OUTPUT_SIZE;
    }
}
