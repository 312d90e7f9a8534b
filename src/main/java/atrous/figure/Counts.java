package atrous.figure;

import atrous.layer.Axis;
import atrous.layer.Reads;

/** How often each shown cell of a map takes part: the product of its row's and its column's counts. */
final class Counts {

    private final Span rows;
    private final Span columns;
    private final long[] byRow;
    private final long[] byColumn;
    private final long most;
    /** Row by row, where they are no products; null where they are. */
    private final long[] each;

    private Counts(MapBox map, Axis down, Axis across) {
        rows = map.rows();
        columns = map.columns();
        byRow = counts(down, rows);
        byColumn = counts(across, columns);
        most = most(byRow) * most(byColumn);
        each = null;
    }

    /** Of a deformable layer. */
    private Counts(MapBox map, long[] each) {
        rows = map.rows();
        columns = map.columns();
        byRow = null;
        byColumn = null;
        most = most(each);
        this.each = each;
    }

    /** How often each shown input is read; of a transposed convolution, how many outputs it reaches. */
    static Counts ofInput(Subject s, MapBox input) {
        return s.moved() ? new Counts(input, DeformCounts.of(s, input)) : new Counts(input, s.rows(), s.columns());
    }

    /** Whether they could be counted: not where samples are too many. */
    boolean areKnown() {
        return each == null || each.length > 0;
    }

    /** Whether any of these cells of the input is never read. */
    boolean anyIsZero(Subject s) {
        for (long r = rows.from(); areKnown() && r <= rows.to(); r++) {
            for (long c = columns.from(); c <= columns.to(); c++) {
                if (s.isReal(r, c) && at(r, c) == 0) {
                    return true;
                }
            }
        }
        return false;
    }

    /** How many inputs reach each shown output of a transposed convolution. */
    static Counts ofOutput(Subject s, MapBox output) {
        return new Counts(output, s.rows().seenFromInput(), s.columns().seenFromInput());
    }

    long at(long row, long column) {
        return each != null ? each[(int) ((row - rows.from()) * columns.count() + column - columns.from())] : byRow[(int) (row - rows.from())] * byColumn[(int) (column - columns.from())];
    }

    /** The count as a share of the largest shown, for the ramp. */
    double shareAt(long row, long column) {
        return most == 0 ? 0 : (double) at(row, column) / most;
    }

    private static long[] counts(Axis axis, Span span) {
        boolean stretched = axis.window().baseDilation() > 1;
        var reads = new Reads(stretched ? axis.seenFromInput() : axis);
        long[] counts = new long[span.count()];
        for (int i = 0; i < counts.length; i++) {
            long source = axis.sourceAt(span.from() + i);
            boolean inside = span.from() + i >= 0 && span.from() + i < axis.window().dilatedInputSize(axis.inputSize());
            counts[i] = !inside || source < 0 ? 0 : stretched ? reads.tapsOnCells(source) : reads.readCount(source);
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
