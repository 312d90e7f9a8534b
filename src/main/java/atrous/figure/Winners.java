package atrous.figure;

import atrous.scene.Mark;
import atrous.scene.Paint.Role;
import atrous.scene.Style;
import java.util.List;

/** Which input a maximum is taken from. */
final class Winners {

    private Winners() {}

    /** The input that a maximum is taken from looks like the output that it becomes. */
    static void ofOutput(Subject s, LayerLayout layout, Options options, long row, long column, List<Mark> out) {
        Target winner = s.affordable() ? s.pooled().winner(row, column) : null;
        MapBox in = layout.input();
        if (winner == null || !in.shows(winner.row(), winner.column())) {
            return;
        }
        if (!options.counts()) {
            MapMarks.cell(in, winner.row(), winner.column(), Style.fill(Role.OUTPUT), out);
            if (options.values() && MapMarks.labelled(in)) {
                MapMarks.label(in, winner.row(), winner.column(), s.label(winner.row(), winner.column()), Role.INK, true,
                        out);
            }
        }
        MapMarks.outline(in, winner.row(), winner.column(), Role.OUTPUT_SELECTED, Highlights.thick(in), out);
    }

    /** Marks an output that is taken from an input. */
    static void mark(Subject s, LayerLayout layout, Target input, long row, long column, List<Mark> out) {
        if (s.affordable() && input.equals(s.pooled().winner(row, column))) {
            MapMarks.outline(layout.output(), row, column, Role.OUTPUT_SELECTED, Highlights.thick(layout.output()), out);
        }
    }
}
