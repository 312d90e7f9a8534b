package atrous.layer;

import java.util.List;

/**
 * The largest value under a window, each channel for itself. Padding never wins.
 *
 * @param window one entry a spatial axis, height before width
 * @param ceilMode whether a last window that is cut short at the end counts, unless it starts past the input
 */
public record MaxPool(List<KernelAxis> window, Padding padding, boolean ceilMode) implements Pool {

    public MaxPool {
        window = List.copyOf(window);
        Pools.checkRank(window, padding);
    }

    @Override
    public List<KernelAxis> kernel() {
        return window;
    }

    @Override
    public LayerKind kind() {
        return LayerKind.MAX_POOL;
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
