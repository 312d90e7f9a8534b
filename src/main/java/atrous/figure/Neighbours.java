package atrous.figure;

import atrous.scene.Mark;
import atrous.scene.Paint.Role;
import atrous.scene.Style;
import atrous.tensor.Sample;
import atrous.text.Decimal;
import java.util.List;

/** The cells between which points lie: lightly of all of them, with their weights of one. */
final class Neighbours {

    /** How far a value stands from the middle where a share stands at an edge, in cells. */
    private static final double FROM_SHARE = 0.08;

    private final Subject subject;
    private final MapBox map;
    private final Options options;
    private final boolean[] touched;
    private final double[] weights;
    private final boolean[] upper;
    /** Where a point lies in a cell, from its middle, in cells; NaN where none does. */
    private final double[] pointRight;
    private final double[] pointDown;

    Neighbours(Subject subject, MapBox map, Options options) {
        this.subject = subject;
        this.map = map;
        this.options = options;
        touched = new boolean[map.rows().count() * map.columns().count()];
        weights = new double[touched.length];
        upper = new boolean[touched.length];
        pointRight = new double[touched.length];
        pointDown = new double[touched.length];
        for (int i = 0; i < touched.length; i++) {
            pointRight[i] = Double.NaN;
        }
    }

    /** @param close the tap whose weights are told, or null */
    Neighbours of(List<TapPoint> points, Target close) {
        for (TapPoint p : points) {
            place(p.tap().sample());
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

    private void place(Sample point) {
        long row = (long) Math.floor(point.row() + 0.5);
        long column = (long) Math.floor(point.column() + 0.5);
        if (map.shows(row, column)) {
            pointRight[index(row, column)] = point.column() - column;
            pointDown[index(row, column)] = point.row() - row;
        }
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
            boolean shared = close && map.cell() >= MapMarks.SMALLEST_WITH_SHARE;
            Role ink = close ? Role.ON_TAP : Role.INK;
            if (pointRight[at] == pointRight[at]) {
                MapMarks.aside(map, row, column, subject.label(row, column), pointRight[at], shared ? 0 : pointDown[at], !shared, ink, out);
            } else {
                double lift = !shared ? 0 : upper[at] ? -FROM_SHARE : FROM_SHARE;
                MapMarks.label(map, row, column, subject.label(row, column), ink, false, lift, out);
            }
            if (close) {
                MapMarks.share(map, row, column, upper[at], "×" + Decimal.show(weight, 2), out);
            }
        }
    }
}
