package atrous.figure;

import atrous.layer.Reads;
import atrous.scene.Mark;
import atrous.scene.Paint.Role;
import atrous.scene.Style;
import atrous.text.Decimal;
import java.util.List;

/** The input as it is, with its values; those of which nothing is left in the output are outlined. */
final class ScatterInput {

    private ScatterInput() {}

    static void draw(Scatter s, MapBox map, boolean values, List<Mark> out) {
        boolean apart = map.pitchX() != map.cell();
        if (!apart) {
            MapMarks.block(map, map.rows(), map.columns(), Role.INPUT, Role.INPUT_LINE, out);
        }
        var down = new Reads(s.down());
        var across = new Reads(s.across());
        for (long r = map.rows().from(); r <= map.rows().to(); r++) {
            boolean kept = down.tapsOnCells(r) > 0;
            for (long c = map.columns().from(); c <= map.columns().to(); c++) {
                if (apart) {
                    MapMarks.cell(map, r, c, Style.of(Role.INPUT, Role.INPUT_LINE, 1), out);
                }
                if (!kept || across.tapsOnCells(c) == 0) {
                    InputDrawing.dead(map, r, c, out);
                }
                label(s, map, r, c, Role.INK, values, out);
            }
        }
    }

    static void label(Scatter s, MapBox map, long row, long column, Role ink, boolean values, List<Mark> out) {
        if (values && MapMarks.labelled(map)) {
            MapMarks.label(map, row, column, Decimal.show(s.value(row, column), 2), ink, false, out);
        }
    }
}
