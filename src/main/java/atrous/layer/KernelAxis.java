package atrous.layer;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongFunction;

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

    /** One size an axis. */
    public static List<Long> sizes(List<KernelAxis> axes) {
        return each(axes, KernelAxis::size);
    }

    public static List<Long> strides(List<KernelAxis> axes) {
        return each(axes, KernelAxis::stride);
    }

    public static List<Long> dilations(List<KernelAxis> axes) {
        return each(axes, KernelAxis::dilation);
    }

    private static List<Long> each(List<KernelAxis> axes, ToLongFunction<KernelAxis> number) {
        var numbers = new ArrayList<Long>();
        for (KernelAxis axis : axes) {
            numbers.add(number.applyAsLong(axis));
        }
        return numbers;
    }
}
