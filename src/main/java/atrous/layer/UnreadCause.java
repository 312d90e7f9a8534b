package atrous.layer;

/** Why some inputs of an axis are never read. */
public sealed interface UnreadCause {

    /** {@code taps < stride / gcd}: between two windows there are more cells than taps to read them. */
    record TooFewTaps(long taps, long stride, long gcd) implements UnreadCause {}

    /**
     * Stride and dilation share a factor: every position read is a multiple of it, from the first one on.
     *
     * @param copied whether some of these positions are padding that shows cells from elsewhere
     */
    record CommonDivisor(long gcd, long stride, long dilation, boolean copied) implements UnreadCause {}

    /** {@code outputs < dilation / gcd}: too few windows to fill the gaps between the taps. */
    record FewerOutputsThanDilation(long outputs, long dilation, long gcd) implements UnreadCause {}

    /**
     * Stride and dilation are both above 1 and windows suffice, but towards the first and the last one there are
     * positions that neither reaches (with stride 2 and dilation 3: position 1).
     */
    record SkippedAtBorder(long stride, long dilation) implements UnreadCause {}

    /** The cells of {@link Finding.Trailing} on this axis. */
    record PastLastWindow(long cells) implements UnreadCause {}
}
