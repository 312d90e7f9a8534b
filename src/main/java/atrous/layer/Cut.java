package atrous.layer;

/**
 * What becomes of the full output of a transposed convolution on one axis: the cells that the stamps of all inputs
 * cover together, {@code stride·(n−1) + d(k−1) + 1}.
 *
 * @param low cells cut off at the start; added, without any input's stamp, where negative
 * @param high the same at the end
 * @param outputPadding cells added at the end
 */
public record Cut(long low, long high, long outputPadding) {

    static long fullSize(KernelAxis kernel, long inputSize) {
        return kernel.stride() * (inputSize - 1) + kernel.effectiveSize();
    }

    /** The zero-insertion picture: inputs {@code stride} apart under a window that slides by 1. */
    public Window window(KernelAxis kernel) {
        long reach = kernel.effectiveSize() - 1;
        return new Window(kernel.size(), 1, kernel.dilation(), kernel.stride(),
                reach - low, reach - high + outputPadding);
    }

    public long outputSize(KernelAxis kernel, long inputSize) {
        return window(kernel).outputSize(inputSize);
    }
}
