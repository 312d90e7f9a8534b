package atrous.field;

import atrous.layer.Axis;
import atrous.layer.PaddingMode;
import atrous.layer.Relation;
import atrous.layer.Window;
import atrous.layer.WindowAxis;

/**
 * Which positions of a window's padded input its outputs read, of a stretch whose length is bounded by the map's, not
 * by the window's: real cells, and padding that shows cells from within. What else the windows reach are zeros, or
 * copies of the border's cells. Counted in doubles, which are exact here and quick where ints may be too small.
 */
final class WindowTaps {

    final int inputSize;
    final int outputSize;
    final int base;
    /** Positions that {@link #cell} has a cell for. */
    final int from;
    final int to;
    private final int end;
    private final PaddingMode mode;
    private final double low;
    private final double taps;
    private final double stride;
    private final double dilation;
    /** From the first tap to the last. */
    private final double reach;

    private WindowTaps(Window w, long inputSize, long outputSize, PaddingMode mode) {
        this.inputSize = (int) inputSize;
        this.outputSize = (int) outputSize;
        this.mode = mode;
        base = (int) w.baseDilation();
        end = (int) w.dilatedInputSize(inputSize) - 1;
        boolean folds = mode == PaddingMode.REFLECT || mode == PaddingMode.CIRCULAR;
        from = folds ? (int) Math.min(0, -w.paddingLow()) : 0;
        to = folds ? (int) Math.max(end, end + w.paddingHigh()) : end;
        low = w.paddingLow();
        taps = w.size();
        stride = w.stride();
        dilation = w.dilation();
        reach = (taps - 1) * dilation;
    }

    /** Null of what is no window. */
    static WindowTaps of(Relation relation) {
        if (relation instanceof WindowAxis pool) {
            return new WindowTaps(pool.window(), pool.inputSize(), pool.outputSize(), PaddingMode.ZEROS);
        }
        return relation instanceof Axis axis && axis.bins() == null
                ? new WindowTaps(axis.window(), axis.inputSize(), axis.outputSize(), axis.mode()) : null;
    }

    /** Whether every output is the input in its place. */
    boolean isIdentity() {
        return taps == 1 && stride == 1 && low == 0 && base == 1 && inputSize == outputSize;
    }

    boolean isZeros() {
        return mode == PaddingMode.ZEROS;
    }

    private double start(int output) {
        return output * stride - low;
    }

    /** The first position from {@code least} on that an output reads, if it reads any such: it may be past {@link #last}. */
    int first(int output, int least) {
        double start = start(output);
        if (start < least) {
            double tap = Math.ceil((least - start) / dilation);
            start = tap < taps ? start + tap * dilation : Integer.MAX_VALUE;
        }
        return (int) Math.min(start, Integer.MAX_VALUE);
    }

    /** The last position up to {@code most} that an output reads; it may be before {@link #first}. */
    int last(int output, int most) {
        double start = start(output);
        double last = start + reach;
        if (last > most) {
            double tap = Math.floor((most - start) / dilation);
            last = tap >= 0 ? start + tap * dilation : Integer.MIN_VALUE;
        }
        return (int) Math.max(last, Integer.MIN_VALUE);
    }

    /** The least position that this output or one after it may read. */
    int least(int output) {
        return (int) Math.max(from, Math.min(start(output), to + 1.0));
    }

    /** The last position that this output or one before it may read. */
    int most(int output) {
        return (int) Math.min(to, Math.max(start(output) + reach, from - 1.0));
    }

    /** The positions from one tap to the next; more than any bounded stretch has where there is no next in it. */
    int step() {
        return (int) Math.min(dilation, Integer.MAX_VALUE);
    }

    int taps() {
        return (int) taps;
    }

    /** Whether an output reads between two of its positions as many as it has taps. */
    boolean isAll(int first, int last) {
        return last - first == reach;
    }

    /** Whether so many outputs in a row read, on a map without borders, every position from the first to the last. */
    boolean closes(int outputs) {
        return stride == 1 && (outputs >= dilation || taps == 1) || dilation == 1 && (taps >= stride || outputs == 1);
    }

    /** Whether every window that is neither before nor past so many positions in a row reads one of them. */
    boolean meets(int positions) {
        return positions >= dilation;
    }

    /** Whether positions are cells, and those in the padding are none. */
    boolean isPlain() {
        return base == 1 && isZeros();
    }

    /** Whether a border's cell is read where it is copied into the padding. */
    boolean readsCopyOfFirst(int output) {
        return mode == PaddingMode.REPLICATE && start(output) < 0;
    }

    boolean readsCopyOfLast(int output) {
        return mode == PaddingMode.REPLICATE && start(output) + reach > end;
    }

    /** The cell at one of the positions, or −1. */
    int cell(int position) {
        if (position < 0 || position > end) {
            return (int) mode.source(position, inputSize);
        }
        return base == 1 ? position : Math.floorMod(position, base) == 0 ? Math.floorDiv(position, base) : -1;
    }

    /** Outputs, the first and the last, among which all are that read any of some positions. */
    int firstReader(int least) {
        return (int) Math.max(0, Math.ceil((least + low - reach) / stride));
    }

    int lastReader(int most) {
        return (int) Math.min(outputSize - 1, Math.floor((most + low) / stride));
    }
}
