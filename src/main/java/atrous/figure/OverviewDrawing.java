package atrous.figure;

import atrous.layer.Axis;
import atrous.scene.Mark;
import atrous.scene.Paint.Role;
import atrous.scene.Style;
import java.util.List;

/** A small map of a large input: where the drawn part lies. */
final class OverviewDrawing {

    /** A mark smaller than this can't be seen. */
    private static final double SMALLEST = 4;

    private OverviewDrawing() {}

    static void draw(Subject s, LayerLayout layout, List<Mark> out) {
        LayerLayout.Area area = layout.overview();
        double rows = padded(s.rows());
        double columns = padded(s.columns());
        double scale = s.oneAxis() ? area.width() / columns
                : Math.min(area.width() / columns, area.height() / rows);
        double height = s.oneAxis() ? 14 : Math.max(SMALLEST, rows * scale);
        double width = Math.max(SMALLEST, columns * scale);
        out.add(new Mark.Rect(area.x() + 0.5, area.y() + 0.5, width, height,
                Style.of(Role.INPUT, Role.INPUT_LINE, 1)));
        MapBox in = layout.input();
        double x = (in.columns().from() + s.columns().window().paddingLow()) * scale;
        double w = Math.max(SMALLEST, in.columns().count() * scale);
        double y = s.oneAxis() ? 0 : (in.rows().from() + s.rows().window().paddingLow()) * scale;
        double h = s.oneAxis() ? height : Math.max(SMALLEST, in.rows().count() * scale);
        out.add(new Mark.Rect(area.x() + 0.5 + Math.min(x, width - w), area.y() + 0.5 + Math.min(y, height - h), w, h,
                Style.of(Role.TAP, Role.TAP_LINE, 1.5)));
    }

    private static double padded(Axis axis) {
        return axis.window().paddedInputSize(axis.inputSize());
    }
}
