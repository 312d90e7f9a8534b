package atrous.figure;

import atrous.scene.Mark;
import atrous.scene.Paint.Role;
import atrous.scene.Style;
import atrous.tensor.Sample;
import atrous.text.Decimal;
import java.util.List;

/** The cells between which points lie: lightly of all of them, with their weights of one. */
final class Neighbours {

    private final Subject subject;
    private final MapBox map;
    private final Options options;
    private final boolean[] touched;
    private final double[] weights;
    private final boolean[] upper;
    private BesidePoints beside;

    Neighbours(Subject subject, MapBox map, Options options) {
        this.subject = subject;
        this.map = map;
        this.options = options;
        touched = new boolean[map.rows().count() * map.columns().count()];
        weights = new double[touched.length];
        upper = new boolean[touched.length];
    }

    /** @param close the tap whose weights are told, or null */
    Neighbours of(List<TapPoint> points, Target close) {
        beside = new BesidePoints(map, points, DeformHighlights.radius(map));
        for (TapPoint p : points) {
            for (Sample.Neighbour n : p.tap().sample().neighbours()) {
                if (n.weight() > 0 && map.shows(n.row(), n.column())) {
                    int at = index(n.row(), n.column());
                    touched[at] = true;
                    if (p.tap().at().equals(close)) {
                        weights[at] = n.weight();
                        upper[at] = n.row() <= p.tap().sample().row();
                    }
                }
            }
        }
        return this;
    }

    private int index(long row, long column) {
        return (int) ((row - map.rows().from()) * map.columns().count() + column - map.columns().from());
    }

    void draw(List<Mark> out) {
        for (long r = map.rows().from(); r <= map.rows().to(); r++) {
            for (long c = map.columns().from(); c <= map.columns().to(); c++) {
                if (touched[index(r, c)]) {
                    cell(r, c, weights[index(r, c)], out);
                }
            }
        }
    }

    private void cell(long row, long column, double weight, List<Mark> out) {
        boolean close = weight > 0;
        double line = Math.min(close ? 2 : 1, map.cell() / 5);
        if (options.counts() && subject.isReal(row, column)) {
            // A fill would hide the count.
            MapMarks.outline(map, row, column, close ? Role.INK : Role.TAP_LINE, line, out);
            return;
        }
        MapMarks.cell(map, row, column, Style.of(close ? Role.TAP : Role.TAP_FAINT, Role.TAP_LINE, line), out);
        if (options.values() && MapMarks.labelled(map)) {
            int at = index(row, column);
            String share = "×" + Decimal.show(weight, 2);
            boolean shared = close && map.cell() >= MapMarks.SMALLEST_WITH_SHARE;
            boolean above = shared && beside.upper(row, column, share, upper[at]);
            beside.value(row, column, subject.label(row, column), !shared ? 0 : above ? -1 : 1, close ? Role.ON_TAP : Role.INK, out);
            if (shared) {
                MapMarks.share(map, row, column, above, share, out);
            }
        }
    }
}
