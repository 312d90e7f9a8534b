package atrous.figure;

import atrous.layer.Axis;
import atrous.scene.Lettering;
import atrous.scene.Mark;
import atrous.scene.Paint.Role;
import atrous.scene.Style;
import java.util.List;

/** A small map of a large input: where the drawn part lies. */
final class OverviewDrawing {

    /** A mark smaller than this can't be seen. */
    private static final double SMALLEST = 4;
    private static final double HEIGHT_OF_ONE_AXIS = 14;

    /** Where the small map stands, and how many pixels a cell is. */
    private record Placed(double x, double y, double width, double height, double scale) {

        static Placed of(Subject s, LayerLayout.Area area) {
            double rows = padded(s.rows());
            double columns = padded(s.columns());
            double scale = s.oneAxis() ? area.width() / columns
                    : Math.min(area.width() / columns, area.height() / rows);
            return new Placed(area.x() + 0.5, area.y() + 0.5, Math.max(SMALLEST, columns * scale),
                    s.oneAxis() ? HEIGHT_OF_ONE_AXIS : Math.max(SMALLEST, rows * scale), scale);
        }
    }

    private OverviewDrawing() {}

    static void draw(Subject s, LayerLayout layout, String name, List<Mark> out) {
        Placed at = Placed.of(s, layout.overview());
        out.add(new Mark.Rect(at.x(), at.y(), at.width(), at.height(), Style.of(Role.INPUT, Role.INPUT_LINE, 1)));
        MapBox in = layout.input();
        text(layout, at.x(), at.y() - 7, name + " " + part(s, in), 12, out);
        if (!s.oneAxis()) {
            MapBox outputs = layout.output();
            text(layout, outputs.x(), outputs.y() + outputs.height() + 9, part(s, outputs), 9.5, out);
        }
        double w = Math.max(SMALLEST, in.columns().count() * at.scale());
        double h = s.oneAxis() ? at.height() : Math.max(SMALLEST, in.rows().count() * at.scale());
        double x = (in.columns().from() + s.columns().window().paddingLow()) * at.scale();
        double y = s.oneAxis() ? 0 : (in.rows().from() + s.rows().window().paddingLow()) * at.scale();
        out.add(new Mark.Rect(at.x() + Math.min(x, at.width() - w), at.y() + Math.min(y, at.height() - h), w, h,
                Style.of(Role.TAP, Role.TAP_LINE, 1.5)));
    }

    /** The first and the last cell that is drawn. */
    private static String part(Subject s, MapBox map) {
        return Reading.cell(s, new Target(map.kind(), map.rows().from(), map.columns().from())) + " … "
                + Reading.cell(s, new Target(map.kind(), map.rows().to(), map.columns().to()));
    }

    private static void text(LayerLayout layout, double x, double y, String text, double size, List<Mark> out) {
        double most = (layout.width() - x) / TextWidth.of(text, 1);
        out.add(new Mark.Text(x, y, text, Lettering.start(Math.min(size, most), Role.MUTED)));
    }

    /** The input position under a point of the small map, or null. */
    static Target hit(Subject s, LayerLayout layout, double px, double py) {
        Placed at = Placed.of(s, layout.overview());
        double x = px - at.x();
        double y = py - at.y();
        if (x < 0 || y < 0 || x >= at.width() || y >= at.height()) {
            return null;
        }
        long row = s.oneAxis() ? 0 : (long) Math.floor(y / at.scale()) - s.rows().window().paddingLow();
        long column = (long) Math.floor(x / at.scale()) - s.columns().window().paddingLow();
        var target = new Target(MapKind.INPUT, row, column);
        return s.has(target) ? target : null;
    }

    private static double padded(Axis axis) {
        return axis.window().paddedInputSize(axis.inputSize());
    }
}
