package atrous.claim;

/**
 * A number of a claim that the reader may change.
 *
 * @param least the smallest that it may be, {@code most} the largest
 */
public record Setting(Kind kind, long value, long least, long most) {

    public enum Kind { KERNEL, DILATION, STRIDE, SAID, INPUT, CHANNELS, LAYERS, MULTIPLE, POOL, FIRST_RATE, SECOND_RATE, THIRD_RATE }

    public boolean allows(long changed) {
        return changed >= least && changed <= most;
    }
}
