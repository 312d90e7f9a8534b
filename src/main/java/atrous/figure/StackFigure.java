package atrous.figure;

import atrous.scene.Mark;
import atrous.scene.Paint;
import atrous.scene.Paint.Role;
import atrous.scene.Scene;
import atrous.scene.Semantics;
import atrous.scene.Style;
import atrous.tensor.ComposedSamples;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The points of the first input that one output of stacked deformable layers is made of, each as large as its share. */
public final class StackFigure {

    /** Places that are drawn; more would be a blot. */
    public static final int MOST = 3000;
    private static final double LARGEST_CELL = 26;
    private static final double LARGEST_DOT = 0.42;
    private static final double SMALLEST_DOT = 0.9;

    private StackFigure() {}

    /**
     * @param points at places of their own, see {@link #together}
     * @param margin cells that are drawn around the input
     * @return with points outside of what is drawn left out
     */
    public static Scene of(List<ComposedSamples.Point> points, int height, int width, int margin, Frame frame, String title) {
        double cell = Math.max(4, Math.min(LARGEST_CELL, Math.floor((frame.width() - 2) / (width + 2.0 * margin))));
        var map = new MapBox(MapKind.INPUT, new Span(-margin, height + 2 * margin), new Span(-margin, width + 2 * margin), 0.5,
                0.5, cell, cell, cell);
        var marks = new ArrayList<Mark>();
        MapMarks.block(map, map.rows(), map.columns(), Role.PADDING, Role.PADDING_LINE, marks);
        Span rows = new Span(0, height);
        Span columns = new Span(0, width);
        marks.add(new Mark.Rect(map.cellX(0), map.cellY(0), width * cell, height * cell, Style.fill(Role.BACKGROUND)));
        MapMarks.block(map, rows, columns, Role.INPUT, Role.INPUT_LINE, marks);
        double most = 0;
        for (ComposedSamples.Point p : points) {
            most = Math.max(most, Math.abs(p.weight()));
        }
        for (ComposedSamples.Point p : points) {
            if (isDrawn(p, height, width, margin)) {
                dot(map, p, most == 0 ? 0 : Math.abs(p.weight()) / most, marks);
            }
        }
        return new Scene(map.width() + 1, map.height() + 1, marks, new Semantics(title, ""));
    }

    public static boolean isDrawn(ComposedSamples.Point p, int height, int width, int margin) {
        return p.row() >= -margin - 0.5 && p.row() <= height + margin - 0.5 && p.column() >= -margin - 0.5
                && p.column() <= width + margin - 0.5;
    }

    private static void dot(MapBox map, ComposedSamples.Point p, double share, List<Mark> out) {
        double radius = Math.max(SMALLEST_DOT, LARGEST_DOT * map.cell() * Math.sqrt(share));
        double x = map.cellX(0) + (p.column() + 0.5) * map.cell();
        double y = map.cellY(0) + (p.row() + 0.5) * map.cell();
        Paint line = Role.TAP_LINE;
        out.add(new Mark.Rect(x - radius, y - radius, 2 * radius, 2 * radius, radius,
                Style.of(Role.TAP, line, Math.min(1, radius / 2))));
    }

    /** Points at one place as one, with their weights added; those that add up to nothing are left out. */
    public static List<ComposedSamples.Point> together(List<ComposedSamples.Point> points) {
        long[] sorted = new long[points.size()];
        for (int i = 0; i < sorted.length; i++) {
            sorted[i] = place(points.get(i));
        }
        Arrays.sort(sorted);
        var sums = new ComposedSamples.Point[sorted.length];
        for (ComposedSamples.Point p : points) {
            int at = Arrays.binarySearch(sorted, place(p));
            double before = sums[at] == null ? 0 : sums[at].weight();
            sums[at] = new ComposedSamples.Point(p.channel(), p.row(), p.column(), before + p.weight());
        }
        var places = new ArrayList<ComposedSamples.Point>();
        for (ComposedSamples.Point sum : sums) {
            if (sum != null && sum.weight() != 0) {
                places.add(sum);
            }
        }
        return places;
    }

    private static long place(ComposedSamples.Point p) {
        return part(p.row()) * HALF + part(p.column());
    }

    private static long part(double place) {
        return (long) Math.floor(place * PLACES + 0.5);
    }

    /** Parts of a cell in which places are told apart: offsets are floats. */
    private static final double PLACES = 1 << 14;
    /** More than there are parts along a row. */
    private static final long HALF = 1L << 32;
}
