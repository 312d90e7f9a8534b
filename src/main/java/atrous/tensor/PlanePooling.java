package atrous.tensor;

import atrous.layer.Axis;
import atrous.layer.PaddingMode;

/** Single outputs of pooling on maps of any size, with the bits that {@link Pooling} gives them. */
public final class PlanePooling {

    private final Axis rows;
    private final Axis columns;

    public PlanePooling(Axis rows, Axis columns) {
        this.rows = rows;
        this.columns = columns;
    }

    /** The taps, down and across, of the first of the largest values under a window; null where it has no cell: −∞. */
    public long[] winner(Plane input, long row, long column) {
        long[] winner = null;
        double best = 0;
        for (long i = 0; i < rows.taps(row); i++) {
            for (long j = 0; j < columns.taps(column); j++) {
                long r = rows.source(row, i);
                long c = columns.source(column, j);
                if (r != PaddingMode.NONE && c != PaddingMode.NONE && (winner == null || input.at(r, c) > best)) {
                    best = input.at(r, c);
                    winner = new long[] {i, j};
                }
            }
        }
        return winner;
    }

    /** The sum of the values under a window, divided once and rounded once. */
    public float mean(Plane input, long row, long column, double divisor) {
        double sum = 0;
        for (long i = 0; i < rows.taps(row); i++) {
            for (long j = 0; j < columns.taps(column); j++) {
                long r = rows.source(row, i);
                long c = columns.source(column, j);
                sum += r == PaddingMode.NONE || c == PaddingMode.NONE ? 0 : input.at(r, c);
            }
        }
        return (float) (sum / divisor);
    }
}
