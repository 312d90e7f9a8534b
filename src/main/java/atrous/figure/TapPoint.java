package atrous.figure;

import java.util.ArrayList;
import java.util.List;

/**
 * Where a tap of an output is drawn on the input map.
 *
 * @param x of the point that is read, at the map's edge where that lies outside of what is drawn; {@code y} likewise
 * @param fromX of the tap's place on the lattice; {@code fromY} likewise
 * @param outside whether the point lies outside of what is drawn
 */
record TapPoint(Tap tap, double x, double y, double fromX, double fromY, boolean outside) {

    /** More are not drawn: of a huge kernel those that would stand on drawn cells. */
    private static final int MOST = 1089;

    static TapPoint of(MapBox in, Tap tap) {
        double x = in.x() + (tap.sample().column() - in.columns().from() + 0.5) * in.cell();
        double y = in.y() + (tap.sample().row() - in.rows().from() + 0.5) * in.cell();
        double shownX = within(x, in.x(), in.width());
        double shownY = within(y, in.y(), in.height());
        return new TapPoint(tap, shownX, shownY, within(x - tap.right() * in.cell(), in.x(), in.width()),
                within(y - tap.down() * in.cell(), in.y(), in.height()), x != shownX || y != shownY);
    }

    static List<TapPoint> all(MapBox in, List<Tap> taps) {
        var points = new ArrayList<TapPoint>();
        for (Tap tap : taps) {
            TapPoint p = of(in, tap);
            if (taps.size() <= MOST || !p.outside()) {
                points.add(p);
            }
        }
        return points;
    }

    private static double within(double at, double from, double length) {
        return Math.max(from, Math.min(at, from + length));
    }

    double distance(double px, double py) {
        return Math.max(Math.abs(px - x), Math.abs(py - y));
    }
}
