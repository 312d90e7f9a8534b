package atrous.layer;

/**
 * What a layer's author chooses for one axis of a kernel, padding aside.
 *
 * @param size number of taps, at least 1
 * @param stride cells between windows, at least 1
 * @param dilation cells between taps, at least 1; 1 is the ordinary convolution
 */
public record KernelAxis(long size, long stride, long dilation) {

    public KernelAxis {
        if (size < 1 || stride < 1 || dilation < 1) {
            throw new IllegalArgumentException("sizes, strides and dilations are at least 1");
        }
    }

    /** Cells from the first tap to the last, both included. */
    public long effectiveSize() {
        return dilation * (size - 1) + 1;
    }
}
