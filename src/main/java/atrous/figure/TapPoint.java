package atrous.figure;

import atrous.tensor.Sample;
import java.util.ArrayList;
import java.util.List;

/**
 * Where a tap of an output is drawn on the input map.
 *
 * @param x of the point that is read, at the map's edge where that lies outside of what is drawn; {@code y} likewise
 * @param fromX of the tap's place on the lattice; {@code fromY} likewise
 * @param outside whether the point lies outside of what is drawn
 */
public record TapPoint(Target tap, Sample sample, double x, double y, double fromX, double fromY, boolean outside) {

    /** Taps of a kernel that are drawn all, wherever they stand. */
    private static final long MOST = 1089;

    static TapPoint of(Subject s, MapBox in, Target output, long i, long j) {
        Sample sample = s.deformed().sample(output, i, j);
        double x = x(in, sample.column());
        double y = y(in, sample.row());
        double shownX = within(x, in.x(), in.width());
        double shownY = within(y, in.y(), in.height());
        return new TapPoint(new Target(MapKind.KERNEL, i, j), sample, shownX, shownY,
                within(x(in, s.columns().window().position(output.column(), j)), in.x(), in.width()),
                within(y(in, s.rows().window().position(output.row(), i)), in.y(), in.height()), x != shownX || y != shownY);
    }

    /** The taps of an output; of a huge kernel those that would stand on drawn cells. */
    static List<TapPoint> all(Subject s, MapBox in, Target output) {
        long size = s.rows().window().size() * s.columns().window().size();
        Span rows = size <= MOST ? new Span(0, (int) s.rows().window().size())
                : Links.tapsShown(s.rows(), output.row(), in.rows());
        Span columns = size <= MOST ? new Span(0, (int) s.columns().window().size())
                : Links.tapsShown(s.columns(), output.column(), in.columns());
        var points = new ArrayList<TapPoint>();
        for (long i = rows.from(); i <= rows.to(); i++) {
            for (long j = columns.from(); j <= columns.to(); j++) {
                points.add(of(s, in, output, i, j));
            }
        }
        return points;
    }

    private static double x(MapBox in, double column) {
        return in.x() + (column - in.columns().from() + 0.5) * in.cell();
    }

    private static double y(MapBox in, double row) {
        return in.y() + (row - in.rows().from() + 0.5) * in.cell();
    }

    private static double within(double at, double from, double length) {
        return Math.max(from, Math.min(at, from + length));
    }

    double distance(double px, double py) {
        return Math.max(Math.abs(px - x), Math.abs(py - y));
    }
}
