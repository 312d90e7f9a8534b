package atrous.layer;

import java.util.List;

/**
 * The mean of the values under a window, each channel for itself.
 *
 * @param window one entry a spatial axis, height before width
 * @param ceilMode whether a last window that is cut short at the end counts, unless it starts past the input
 * @param countIncludePad whether the divisor counts taps on padding; taps on the overhang of {@code ceilMode} never count
 */
public record AvgPool(List<KernelAxis> window, Padding padding, boolean ceilMode, boolean countIncludePad) implements Pool {

    public AvgPool {
        window = List.copyOf(window);
        Pools.checkRank(window, padding);
    }

    @Override
    public List<KernelAxis> kernel() {
        return window;
    }

    @Override
    public LayerKind kind() {
        return LayerKind.AVG_POOL;
    }

    @Override
    public int rank() {
        return window.size();
    }

    @Override
    public Checked<List<WindowAxis>> at(List<Long> inputSize) {
        return Pools.at(window, padding, ceilMode, inputSize);
    }
}
