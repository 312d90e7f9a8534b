package atrous.figure;

import atrous.scene.Mark;
import atrous.scene.Paint.Role;
import atrous.scene.Style;
import java.util.List;

/** Behind a map that is one of several, the edges of a few others, up and to the right. */
final class StackSheets {

    private static final int MOST = 3;
    private static final double STEP = 3;

    private StackSheets() {}

    /** How far the sheets stand out behind the maps. */
    static double depth(Subject s) {
        return s.channels().several() ? MOST * STEP : 0;
    }

    static void draw(Subject s, LayerLayout layout, List<Mark> out) {
        Channels c = s.channels();
        behind(layout.input(), c.inChannels(), Role.INPUT, Role.INPUT_LINE, out);
        behind(layout.kernel(), c.read(), Role.TAP, Role.TAP_LINE, out);
        behind(layout.output(), c.outChannels(), Role.OUTPUT, Role.OUTPUT_LINE, out);
    }

    private static void behind(MapBox map, long channels, Role fill, Role line, List<Mark> out) {
        boolean apart = map.kind() == MapKind.OUTPUT && map.pitchX() != map.cell();
        for (double shift = Math.min(MOST, channels - 1) * STEP; shift > 0; shift -= STEP) {
            for (int c = 0; c < (apart ? map.columns().count() : 1); c++) {
                out.add(new Mark.Rect(map.x() + c * map.pitchX() + shift, map.y() - shift,
                        apart ? map.cell() : map.width(), map.height(), Style.of(fill, line, 1)));
            }
        }
        if (channels > 1 && !apart) {
            // A kernel's holes are not filled.
            out.add(new Mark.Rect(map.x(), map.y(), map.width(), map.height(), Style.fill(Role.BACKGROUND)));
        }
    }
}
