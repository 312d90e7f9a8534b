package atrous.figure;

import atrous.layer.AvgPool;
import atrous.layer.Axis;
import atrous.layer.Padding;
import atrous.layer.Window;
import atrous.tensor.PlanePooling;

/** What a pooling layer makes of the maps of a {@link Subject}. */
final class Pooled {

    private final Subject s;
    private final PlanePooling pooling;

    Pooled(Subject subject) {
        s = subject;
        pooling = new PlanePooling(s.rows(), s.columns());
    }

    /** The input position whose value is the output's, or null. */
    Target winner(long row, long column) {
        long[] taps = s.isMax() ? pooling.winner(s.input(), row, column) : null;
        return taps == null ? null : new Target(MapKind.INPUT, s.rows().position(row, taps[0]),
                s.columns().position(column, taps[1]));
    }

    float at(long row, long column) {
        if (s.isMax()) {
            Target winner = winner(row, column);
            return winner == null ? Float.NEGATIVE_INFINITY : s.valueAt(winner.row(), winner.column());
        }
        return pooling.mean(s.input(), row, column, divisor(row, column));
    }

    /** How many taps an average divides by. */
    long divisor(long row, long column) {
        return counted(s.rows(), row, overhang(true)) * counted(s.columns(), column, overhang(false));
    }

    private boolean countsPadding() {
        return s.layer() instanceof AvgPool pool && pool.countIncludePad();
    }

    private long counted(Axis axis, long output, long overhang) {
        Window w = axis.window();
        boolean all = countsPadding();
        long from = all ? -w.paddingLow() : 0;
        long to = axis.inputSize() - 1 + (all ? Math.max(0, w.paddingHigh() - overhang) : 0);
        return Links.tapsShown(axis, output, Span.between(from, to)).count();
    }

    /** Whether a tap at a position counts in the average: its cell is real, or padding that counts. */
    boolean counts(long row, long column) {
        return s.isReal(row, column) || countsPadding() && !isOverhang(row, column);
    }

    /** Whether only ceil mode has added a position. */
    boolean isOverhang(long row, long column) {
        return isOverhang(true, row) || isOverhang(false, column);
    }

    private boolean isOverhang(boolean down, long position) {
        return !(down && s.oneAxis()) && position >= (down ? s.rows() : s.columns()).inputSize() + sides(down).high();
    }

    /** Cells at the end, below or right, that only ceil mode has added to the padding asked for. */
    long overhang(boolean down) {
        if (s.weighted() || down && s.oneAxis()) {
            return 0;
        }
        Axis axis = down ? s.rows() : s.columns();
        return Math.max(0, axis.window().paddingHigh() - sides(down).high());
    }

    /** The padding asked for on one axis. */
    Padding.Sides sides(boolean down) {
        int a = down ? 0 : s.layer().rank() - 1;
        return s.layer().paddingAsked().resolve(a, s.layer().kernel().get(a),
                (down ? s.rows() : s.columns()).inputSize());
    }
}
