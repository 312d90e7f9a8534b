package atrous.layer;

/** What a user can set and get wrong. */
public enum Field {
    INPUT_SIZE, KERNEL_SIZE, STRIDE, DILATION, PADDING, PADDING_MODE, IN_CHANNELS, OUT_CHANNELS, GROUPS, BIAS,
    OFFSET_GROUPS, INPUT_VALUES, KERNEL_VALUES, SEED, STEP, PIN
}
