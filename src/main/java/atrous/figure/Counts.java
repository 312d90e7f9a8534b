package atrous.figure;

import atrous.layer.Axis;
import atrous.layer.Reads;

/** How often each shown input cell is read: the product of its row's and its column's counts. */
final class Counts {

    private final Span rows;
    private final Span columns;
    private final long[] byRow;
    private final long[] byColumn;
    private final long most;

    Counts(Subject s, MapBox input) {
        rows = input.rows();
        columns = input.columns();
        byRow = counts(s.rows(), rows);
        byColumn = counts(s.columns(), columns);
        most = most(byRow) * most(byColumn);
    }

    long at(long row, long column) {
        return byRow[(int) (row - rows.from())] * byColumn[(int) (column - columns.from())];
    }

    /** The count as a share of the largest shown, for the ramp. */
    double shareAt(long row, long column) {
        return most == 0 ? 0 : (double) at(row, column) / most;
    }

    private static long[] counts(Axis axis, Span span) {
        var reads = new Reads(axis);
        long[] counts = new long[span.count()];
        for (int i = 0; i < counts.length; i++) {
            long cell = span.from() + i;
            counts[i] = cell >= 0 && cell < axis.inputSize() ? reads.readCount(cell) : 0;
        }
        return counts;
    }

    private static long most(long[] counts) {
        long most = 0;
        for (long count : counts) {
            most = Math.max(most, count);
        }
        return most;
    }
}
