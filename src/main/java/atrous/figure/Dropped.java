package atrous.figure;

import atrous.layer.Axis;
import atrous.layer.Checked;
import atrous.layer.Pool;
import atrous.layer.Window;
import atrous.layer.WindowAxis;
import atrous.scene.Mark;
import atrous.scene.Paint.Role;
import atrous.scene.Style;
import java.util.List;

/** The last window that {@code ceil_mode} asks for and that is left out, since it would start past the input. */
final class Dropped {

    private static final double INSET = 1.5;
    /** Of a window that lies farther away no more is drawn than is in the padding: it would make the input small. */
    private static final long MOST_BEYOND = 12;

    private Dropped() {}

    /** From the first to the last tap of the window that is dropped on one axis, or null. */
    static Axis.Positions window(Subject s, boolean down) {
        List<Long> sizes = s.oneAxis() ? List.of(s.columns().inputSize())
                : List.of(s.rows().inputSize(), s.columns().inputSize());
        if (down && s.oneAxis() || !(s.layer() instanceof Pool pool)
                || !(pool.at(sizes) instanceof Checked.Ok<List<WindowAxis>> ok)) {
            return null;
        }
        WindowAxis axis = ok.value().get(down ? 0 : sizes.size() - 1);
        Window w = axis.window();
        long output = axis.outputSize();
        return axis.dropped() ? new Axis.Positions(w.position(output, 0), w.position(output, w.size() - 1)) : null;
    }

    /** Cells past the padded input that are drawn for it. */
    static long beyond(Subject s, boolean down) {
        Axis axis = down ? s.rows() : s.columns();
        Axis.Positions window = window(s, down);
        long cells = window == null ? 0 : window.to() + 1 - end(axis);
        return cells < 0 || cells > MOST_BEYOND ? 0 : cells;
    }

    /** Whether any of it is drawn. */
    static boolean drawn(Subject s, boolean down) {
        Axis.Positions window = window(s, down);
        return window != null && window.from() < end(down ? s.rows() : s.columns()) + beyond(s, down);
    }

    /** Past the padded input. */
    private static long end(Axis axis) {
        return axis.inputSize() + axis.window().paddingHigh();
    }

    /** A frame around a row or a column of such windows, as far as it is shown. */
    static void draw(Subject s, MapBox map, List<Mark> out) {
        Axis.Positions rows = window(s, true);
        Axis.Positions columns = window(s, false);
        if (rows != null) {
            frame(map, shown(rows, map.rows()), map.columns(), out);
        }
        if (columns != null) {
            frame(map, map.rows(), shown(columns, map.columns()), out);
        }
    }

    private static Span shown(Axis.Positions window, Span span) {
        return Span.between(Math.max(window.from(), span.from()), Math.min(window.to(), span.to()));
    }

    private static void frame(MapBox map, Span rows, Span columns, List<Mark> out) {
        if (rows.count() > 0 && columns.count() > 0) {
            out.add(new Mark.Rect(map.cellX(columns.from()) + INSET, map.cellY(rows.from()) + INSET,
                    columns.count() * map.cell() - 2 * INSET, rows.count() * map.cell() - 2 * INSET,
                    Style.dashed(Role.MUTED, INSET)));
        }
    }
}
