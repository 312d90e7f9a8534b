package atrous.layer;

/**
 * The index relation of a layer on one axis, after XLA's {@code WindowDimension}.
 *
 * <p>Output index {@code o} reads, through tap {@code t} (0 ≤ t &lt; size), the position
 * {@code o·stride − paddingLow + t·dilation} of the input after {@code baseDilation − 1} zeros were put between its
 * elements. All quantities are in cells. Paddings may be negative (a crop).
 *
 * @param size number of taps, at least 1
 * @param stride step between windows, at least 1
 * @param dilation step between taps, at least 1
 * @param baseDilation step between input elements, at least 1; 1 for everything but transposed convolution
 */
public record Window(long size, long stride, long dilation, long baseDilation, long paddingLow, long paddingHigh) {

    public Window {
        if (size < 1 || stride < 1 || dilation < 1 || baseDilation < 1) {
            throw new IllegalArgumentException("sizes, strides and dilations are at least 1");
        }
    }

    public static Window of(KernelAxis kernel, long paddingLow, long paddingHigh) {
        return new Window(kernel.size(), kernel.stride(), kernel.dilation(), 1, paddingLow, paddingHigh);
    }

    /** Cells from the first tap to the last, both included: {@code d(k−1)+1}. */
    public long effectiveSize() {
        return dilation * (size - 1) + 1;
    }

    /** The input's size after base dilation: {@code b(n−1)+1}. */
    public long dilatedInputSize(long inputSize) {
        return inputSize == 0 ? 0 : baseDilation * (inputSize - 1) + 1;
    }

    public long paddedInputSize(long inputSize) {
        return dilatedInputSize(inputSize) + paddingLow + paddingHigh;
    }

    /** Number of windows that fit; 0 or less where none does. */
    public long outputSize(long inputSize) {
        return Math.floorDiv(paddedInputSize(inputSize) - effectiveSize(), stride) + 1;
    }

    /** The position that tap {@code tap} of output {@code output} reads; below 0 and past the input is padding. */
    public long position(long output, long tap) {
        return output * stride - paddingLow + tap * dilation;
    }

    /** Positions past the end of the last window, padding included: what rounding down leaves over. */
    public long remainder(long inputSize) {
        return Math.floorMod(paddedInputSize(inputSize) - effectiveSize(), stride);
    }

    /** Whether a tap of an output stands on one of the positions {@code from} to {@code to}. */
    boolean reaches(long output, long from, long to) {
        long start = position(output, 0);
        long tap = Math.max(0, Modular.ceilDiv(from - start, dilation));
        return tap < size && start + tap * dilation <= to;
    }

    /** Those of the outputs whose first tap is not past and whose last tap not before these positions. */
    Relation.Outputs outputsAround(long from, long to, long outputs) {
        return new Relation.Outputs(Math.max(0, Modular.ceilDiv(from - position(0, size - 1), stride)),
                Math.min(outputs - 1, Math.floorDiv(to - position(0, 0), stride)));
    }
}
