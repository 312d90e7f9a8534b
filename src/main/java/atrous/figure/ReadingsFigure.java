package atrous.figure;

import atrous.layer.Window;
import atrous.scene.Mark;
import atrous.scene.Paint.Role;
import atrous.scene.Scene;
import atrous.scene.Semantics;
import atrous.scene.Style;
import atrous.text.Decimal;
import java.util.ArrayList;
import java.util.List;

/** One output's window, drawn in the two ways in which dilation is explained. */
public final class ReadingsFigure {

    /** Along one side; a larger window would be all lines. */
    private static final long LARGEST = 25;
    private static final double LARGEST_CELL = 34;
    private static final double GAP = 28;

    private ReadingsFigure() {}

    public static boolean canDraw(Subject s) {
        return s.rows().window().effectiveSize() <= LARGEST && s.columns().window().effectiveSize() <= LARGEST;
    }

    /** The window with the cells that are sampled, and those cells alone under the small kernel. */
    public static Scene sampled(Subject s, Target output, Frame frame, String title) {
        Window rows = s.rows().window();
        Window columns = s.columns().window();
        double cell = cell(frame, columns.effectiveSize() + columns.size());
        MapBox window = window(s, output, cell);
        MapBox dense = new MapBox(MapKind.KERNEL, new Span(0, (int) rows.size()), new Span(0, (int) columns.size()),
                window.width() + GAP, window.y() + (window.height() - rows.size() * cell) / 2, cell, cell, cell);
        var marks = new ArrayList<Mark>();
        cells(s, output, window, true, marks);
        arrow(window, dense, marks);
        for (long i = 0; i < rows.size(); i++) {
            for (long j = 0; j < columns.size(); j++) {
                long row = rows.position(output.row(), i);
                long column = columns.position(output.column(), j);
                tap(s, dense, i, j, s.valueAt(row, column), s.kernel().at(i, j), marks);
            }
        }
        return scene(dense.x() + dense.width(), window.height(), marks, title);
    }

    /** The whole window, every cell with a weight, most of them zero. */
    public static Scene withZeros(Subject s, Target output, Frame frame, String title) {
        double cell = cell(frame, s.columns().window().effectiveSize());
        MapBox window = window(s, output, cell);
        var marks = new ArrayList<Mark>();
        cells(s, output, window, false, marks);
        return scene(window.width(), window.height(), marks, title);
    }

    private static double cell(Frame frame, long columns) {
        return Math.max(5, Math.min(LARGEST_CELL, Math.floor((frame.width() - GAP - 2) / columns)));
    }

    private static MapBox window(Subject s, Target output, double cell) {
        Span rows = new Span(s.rows().window().position(output.row(), 0), (int) s.rows().window().effectiveSize());
        Span columns = new Span(s.columns().window().position(output.column(), 0),
                (int) s.columns().window().effectiveSize());
        return new MapBox(MapKind.INPUT, rows, columns, 0.5, 0.5, cell, cell, cell);
    }

    private static void cells(Subject s, Target output, MapBox window, boolean sampled, List<Mark> out) {
        MapMarks.block(window, window.rows(), window.columns(), Role.BACKGROUND, Role.HAIRLINE, out);
        for (long r = window.rows().from(); r <= window.rows().to(); r++) {
            for (long c = window.columns().from(); c <= window.columns().to(); c++) {
                long i = s.rows().tapAt(output.row(), r);
                long j = s.columns().tapAt(output.column(), c);
                boolean read = i >= 0 && j >= 0;
                if (sampled) {
                    sampledCell(s, window, r, c, read, out);
                } else if (read) {
                    tap(s, window, r, c, s.valueAt(r, c), s.kernel().at(i, j), out);
                } else {
                    zeroCell(s, window, r, c, out);
                }
            }
        }
    }

    private static void sampledCell(Subject s, MapBox window, long r, long c, boolean read, List<Mark> out) {
        boolean real = s.isReal(r, c);
        Role fill = read ? Role.TAP : real ? Role.INPUT : Role.PADDING;
        MapMarks.cell(window, r, c, Style.of(fill, read ? Role.TAP_LINE : real ? Role.INPUT_LINE : Role.PADDING_LINE,
                read ? 1.5 : 1), out);
        if (MapMarks.labelled(window)) {
            MapMarks.label(window, r, c, Decimal.show(s.valueAt(r, c), 2),
                    read ? Role.ON_TAP : real ? Role.INK : Role.MUTED, false, out);
        }
    }

    private static void zeroCell(Subject s, MapBox window, long r, long c, List<Mark> out) {
        boolean real = s.isReal(r, c);
        MapMarks.cell(window, r, c, Style.of(real ? Role.INPUT : Role.PADDING,
                real ? Role.INPUT_LINE : Role.PADDING_LINE, 1), out);
        if (MapMarks.labelled(window)) {
            MapMarks.label(window, r, c, Decimal.show(s.valueAt(r, c), 2), Role.MUTED, false, 0.12, out);
            MapMarks.weight(window, r, c, "×0", Role.MUTED, out);
        }
    }

    private static void tap(Subject s, MapBox map, long r, long c, float value, float weight, List<Mark> out) {
        MapMarks.cell(map, r, c, Style.of(Role.TAP, Role.TAP_LINE, 1.5), out);
        if (MapMarks.labelled(map)) {
            MapMarks.label(map, r, c, Decimal.show(value, 2), Role.ON_TAP, false, 0.12, out);
            MapMarks.weight(map, r, c, "×" + Decimal.show(weight, 2), Role.ON_TAP, out);
        }
    }

    private static void arrow(MapBox from, MapBox to, List<Mark> out) {
        double y = from.y() + from.height() / 2;
        double start = from.x() + from.width() + 6;
        double end = to.x() - 6;
        out.add(new Mark.Path(List.of(new double[] {start, y, end, y},
                new double[] {end - 5, y - 4, end, y, end - 5, y + 4}), Style.line(Role.MUTED, 1.5)));
    }

    private static Scene scene(double width, double height, List<Mark> marks, String title) {
        return new Scene(width + 1, height + 1, marks, new Semantics(title, ""));
    }
}
