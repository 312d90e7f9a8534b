package atrous.layer;

/**
 * A pooling {@link Window} at a known input size. With {@code ceil_mode} the last window may reach past the padding:
 * this overhang is no padding, and no part of the window's own numbers.
 *
 * @param window with base dilation 1
 * @param inputSize at least 1
 * @param outputSize windows kept
 * @param dropped whether {@code ceil_mode} asked for one more window, which starts in the high padding or past it and
 *        is therefore left out; it would be output {@code outputSize}
 */
public record WindowAxis(Window window, long inputSize, long outputSize, boolean dropped) implements PoolAxis {

    public WindowAxis {
        if (inputSize < 1 || window.baseDilation() != 1) {
            throw new IllegalArgumentException("pooling slides over the cells of an input themselves");
        }
    }

    /** As many windows as frameworks keep; with {@code ceilMode} one that is cut short at the end counts too. */
    static WindowAxis of(Window window, long inputSize, boolean ceilMode) {
        long fitting = window.outputSize(inputSize);
        if (!ceilMode) {
            return new WindowAxis(window, inputSize, fitting, false);
        }
        long wanted = window.remainder(inputSize) == 0 ? fitting : fitting + 1;
        // one at most is dropped, even where the padding has room for several (PyTorch's pooling_output_shape)
        boolean dropped = (wanted - 1) * window.stride() >= inputSize + window.paddingLow();
        return new WindowAxis(window, inputSize, dropped ? wanted - 1 : wanted, dropped);
    }

    /** Cells by which the last window reaches past the padded input. */
    public long overhang() {
        return Math.max(0, reach() - window.paddingHigh());
    }

    /**
     * The same relation as one of an {@link Axis}. Its high padding is the window's own where that makes as many
     * outputs, else whatever the last window reaches.
     */
    public Axis axis() {
        Window w = window;
        long high = w.outputSize(inputSize) == outputSize ? w.paddingHigh() : reach();
        return new Axis(new Window(w.size(), w.stride(), w.dilation(), 1, w.paddingLow(), high), inputSize,
                PaddingMode.ZEROS);
    }

    /** Cells from the end of the input to that of the last window; negative where it ends before. */
    private long reach() {
        return window.position(outputSize - 1, window.size() - 1) + 1 - inputSize;
    }

    @Override
    public long taps(long output) {
        return window.size();
    }

    @Override
    public long source(long output, long tap) {
        return PaddingMode.ZEROS.source(window.position(output, tap), inputSize);
    }

    @Override
    public Cells cells(long output) {
        long start = window.position(output, 0);
        long tap = Math.max(0, Modular.ceilDiv(-start, window.dilation()));
        return new Cells(window.position(output, tap), window.dilation(), tapsUpTo(output, inputSize - 1, tap));
    }

    /** Taps of an output on the input or its padding, not on the overhang: what {@code count_include_pad} divides by. */
    public long tapsOnPadded(long output) {
        return tapsUpTo(output, inputSize - 1 + window.paddingHigh(), 0);
    }

    private long tapsUpTo(long output, long position, long firstTap) {
        long last = Math.floorDiv(position - window.position(output, 0), window.dilation());
        return Math.max(0, Math.min(window.size() - 1, last) - firstTap + 1);
    }

    @Override
    public boolean reads(long output, long input) {
        return window.reaches(output, input, input);
    }

    @Override
    public Outputs readers(long input) {
        return window.outputsAround(input, input, outputSize);
    }
}
