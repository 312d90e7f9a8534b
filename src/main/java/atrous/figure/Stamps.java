package atrous.figure;

import atrous.layer.Axis;
import atrous.scene.Mark;
import atrous.scene.Paint.Role;
import atrous.scene.Style;
import java.util.List;

/** A transposed convolution seen from its inputs, each of which stamps the kernel on the output. */
final class Stamps {

    private Stamps() {}

    /** The inputs whose stamp keeps a weight, and the outputs that get it. */
    static void ofWeight(Subject s, LayerLayout layout, long tapRow, long tapColumn, OutputDrawing outputs,
                         List<Mark> out) {
        Target weight = s.weightOf(new Target(MapKind.KERNEL, tapRow, tapColumn));
        Axis down = s.rows().seenFromInput();
        Axis across = s.columns().seenFromInput();
        Span rows = inputs(down, weight.row(), layout.output().rows());
        Span columns = inputs(across, weight.column(), layout.output().columns());
        long b = down.window().stride();
        long c = across.window().stride();
        for (long i = rows.from(); i <= rows.to(); i++) {
            for (long j = columns.from(); j <= columns.to(); j++) {
                mark(layout.input(), i * b, j * c, false, out);
                long row = down.window().position(i, weight.row());
                long column = across.window().position(j, weight.column());
                mark(layout.output(), row, column, outputs.counts(), out);
                if (layout.output().shows(row, column)) {
                    outputs.label(row, column, 0, false, out);
                }
                if (MapMarks.labelled(layout.input()) && layout.input().shows(i * b, j * c)) {
                    MapMarks.label(layout.input(), i * b, j * c, s.label(i * b, j * c), Role.INK, false, out);
                }
            }
        }
    }

    /** The inputs whose stamp has a weight among these outputs. */
    private static Span inputs(Axis stamps, long weight, Span outputs) {
        long most = Math.min(stamps.outputSize(), Integer.MAX_VALUE);
        return Links.outputsShown(stamps, weight, outputs, new Span(0, (int) most));
    }

    private static void mark(MapBox map, long row, long column, boolean outline, List<Mark> out) {
        if (map.shows(row, column)) {
            MapMarks.cell(map, row, column, outline ? Style.line(Role.INK, 2) : Style.of(Role.TAP_FAINT, Role.TAP_LINE, 1), out);
        }
    }
}
