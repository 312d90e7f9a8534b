package atrous.figure;

import atrous.scene.Lettering;
import atrous.scene.Mark;
import atrous.scene.Paint;
import java.util.List;

/** Numbers in cells where points lie, too: in the middle if that is free, else where they are farthest from the points. */
record BesidePoints(MapBox map, List<TapPoint> points, double radius) {

    /** Among more of them no place would be free. */
    private static final int MOST = 100;
    private static final double SHARE_OF_CELL = 0.3;
    private static final double MARGIN = 2;
    /** Between a number and a point. */
    private static final double CLEAR = 0.5;

    /** @param taken the edge at which something stands: −1 the upper, 1 the lower, 0 neither */
    void value(long row, long column, String text, int taken, Paint ink, List<Mark> out) {
        String shown = MapMarks.fitting(map, text, false, MapMarks.SMALLEST_SIZE);
        if (shown == null) {
            return;
        }
        double full = MapMarks.fitted(map, shown, false);
        double small = Math.min(Math.max(MapMarks.SMALLEST_SIZE, map.cell() * SHARE_OF_CELL), full);
        double middle = map.cellY(row) + map.cell() * (0.5 - 0.08 * taken);
        double x = map.cellX(column) + map.cell() / 2;
        double y = middle;
        double size = full;
        double best = clearance(x, y, shown, full);
        for (int down = -1; best < CLEAR && down <= 1; down++) {
            for (int right = -1; right <= 1; right++) {
                double atX = map.cellX(column) + map.cell() / 2 + right * ((map.cell() - TextWidth.of(shown, small)) / 2 - MARGIN);
                double atY = down == 0 ? middle : map.cellY(row) + map.cell() / 2 + down * ((map.cell() - height(small)) / 2 - MARGIN);
                double clear = clearance(atX, atY, shown, small);
                if (clear > best && (down == 0 || down != taken)) {
                    best = clear;
                    x = atX;
                    y = atY;
                    size = small;
                }
            }
        }
        out.add(new Mark.Text(x, y + size * 0.36, shown, Lettering.middle(size, ink)));
    }

    /** The better edge for a share: this one, unless a point lies on it and not on the other. */
    boolean upper(long row, long column, String text, boolean wanted) {
        double x = map.cellX(column) + map.cell() / 2;
        double half = MapMarks.SHARE_SIZE * 0.36 + 4;
        double up = clearance(x, map.cellY(row) + half, text, MapMarks.SHARE_SIZE);
        double down = clearance(x, map.cellY(row) + map.cell() - half, text, MapMarks.SHARE_SIZE);
        return Math.min(wanted ? up : down, CLEAR) >= Math.min(wanted ? down : up, CLEAR) ? wanted : !wanted;
    }

    /** From the box of a text to the nearest point's rim. */
    private double clearance(double x, double y, String text, double size) {
        double nearest = Double.MAX_VALUE;
        for (int i = 0; i < points.size() && points.size() <= MOST; i++) {
            double right = Math.max(0, Math.abs(points.get(i).x() - x) - TextWidth.of(text, size) / 2);
            double down = Math.max(0, Math.abs(points.get(i).y() - y) - height(size) / 2);
            nearest = Math.min(nearest, Math.sqrt(right * right + down * down) - radius);
        }
        return nearest;
    }

    private static double height(double size) {
        return size * 0.72;
    }
}
