package atrous.figure;

import atrous.layer.Window;
import atrous.scene.Mark;
import atrous.scene.Paint.Role;
import atrous.scene.Style;
import atrous.text.Decimal;
import java.util.ArrayList;
import java.util.List;

/** The kernel map: its weights, and between them the holes that dilation opens. */
final class KernelDrawing {

    private KernelDrawing() {}

    static void draw(Subject subject, MapBox map, Options options, List<Mark> out) {
        holes(map, subject.rows().window(), subject.columns().window(), out);
        for (long i = map.rows().from(); i <= map.rows().to(); i++) {
            for (long j = map.columns().from(); j <= map.columns().to(); j++) {
                MapMarks.cell(map, i, j, Style.of(Role.TAP, Role.TAP_LINE, 1), out);
                if (subject.weighted() && options.values() && MapMarks.labelled(map)) {
                    MapMarks.label(map, i, j, Decimal.show(subject.kernel().at(i, j), 3), Role.ON_TAP, false, out);
                }
            }
        }
    }

    private static void holes(MapBox map, Window rows, Window columns, List<Mark> out) {
        double cell = map.cell();
        int down = (int) (map.height() / cell + 0.5);
        int across = (int) (map.width() / cell + 0.5);
        if (down == map.rows().count() && across == map.columns().count()) {
            return;
        }
        var lines = new ArrayList<double[]>();
        for (int i = 0; i <= down; i++) {
            lines.add(new double[] {map.x(), map.y() + i * cell, map.x() + across * cell, map.y() + i * cell});
        }
        for (int j = 0; j <= across; j++) {
            lines.add(new double[] {map.x() + j * cell, map.y(), map.x() + j * cell, map.y() + down * cell});
        }
        out.add(new Mark.Path(lines, Style.line(Role.HAIRLINE, 1)));
        for (int i = 0; i < down; i++) {
            for (int j = 0; j < across; j++) {
                if (i % rows.dilation() != 0 || j % columns.dilation() != 0) {
                    MapMarks.hole(map, map.x() + j * cell, map.y() + i * cell, 0, out);
                }
            }
        }
    }
}
