package atrous.figure;

import atrous.layer.Axis;
import atrous.scene.Mark;
import atrous.scene.Paint.Role;
import atrous.scene.Style;
import atrous.text.Decimal;
import java.util.ArrayList;
import java.util.List;

/** What lights up in the maps where inputs and weights stand as they are: stamps, whole or one by one. */
final class ScatterHighlights {

    private final Scatter scatter;
    private final LayerLayout layout;
    private final boolean values;
    private final OutputDrawing outputs;
    private final List<Mark> out;

    ScatterHighlights(Scatter scatter, LayerLayout layout, boolean values, OutputDrawing outputs, List<Mark> out) {
        this.scatter = scatter;
        this.layout = layout;
        this.values = values;
        this.outputs = outputs;
        this.out = out;
    }

    void draw(Target cell) {
        switch (cell.map()) {
            case OUTPUT -> output(cell);
            case INPUT -> input(cell);
            case KERNEL -> weight(cell);
        }
    }

    /** Every input that reaches an output, and the weight through which it does. */
    private void output(Target o) {
        List<long[]> rows = reaching(scatter.down(), o.row(), layout.input().rows());
        List<long[]> columns = reaching(scatter.across(), o.column(), layout.input().columns());
        for (long[] r : rows) {
            for (long[] c : columns) {
                reaches(r[0], c[0], r[1], c[1]);
            }
        }
        selected(o);
    }

    /** Those of the inputs that reach an output on one axis, each with its weight. */
    private static List<long[]> reaching(Axis seen, long output, Span inputs) {
        var found = new ArrayList<long[]>();
        for (long i = inputs.from(); i <= inputs.to(); i++) {
            long weight = seen.tapAt(i, output);
            if (weight >= 0) {
                found.add(new long[] {i, weight});
            }
        }
        return found;
    }

    private void reaches(long row, long column, long weightRow, long weightColumn) {
        MapBox in = layout.input();
        MapMarks.cell(in, row, column, Style.of(Role.TAP, Role.TAP_LINE, Math.min(2, in.cell() / 5)), out);
        if (values && MapMarks.labelled(in)) {
            boolean weighted = in.cell() >= MapMarks.SMALLEST_WITH_WEIGHT;
            MapMarks.label(in, row, column, Decimal.show(scatter.value(row, column), 2), Role.ON_TAP, false,
                    weighted ? 0.12 : 0, out);
            MapMarks.weight(in, row, column, "×" + Decimal.show(scatter.weight(weightRow, weightColumn), 2), Role.ON_TAP, out);
        }
        used(weightRow, weightColumn);
    }

    private void used(long row, long column) {
        MapBox map = layout.kernel();
        if (map.shows(row, column)) {
            MapMarks.outline(map, row, column, Role.INK, Highlights.thick(map), out);
        }
    }

    private void selected(Target o) {
        MapBox map = layout.output();
        if (!map.shows(o.row(), o.column())) {
            return;
        }
        if (values && !outputs.counts()) {
            MapMarks.cell(map, o.row(), o.column(), Style.fill(Role.OUTPUT), out);
            outputs.label(o.row(), o.column(), 0, true, out);
        }
        MapMarks.outline(map, o.row(), o.column(), Role.OUTPUT_SELECTED, Highlights.thick(map), out);
    }

    /** The outputs that an input reaches, each with what it gets from it. */
    private void input(Target i) {
        MapBox in = layout.input();
        MapBox map = layout.output();
        Span rows = Links.tapsShown(scatter.down(), i.row(), map.rows());
        Span columns = Links.tapsShown(scatter.across(), i.column(), map.columns());
        for (long a = rows.from(); a <= rows.to(); a++) {
            for (long b = columns.from(); b <= columns.to(); b++) {
                stamped(i, a, b);
            }
        }
        if (in.shows(i.row(), i.column())) {
            MapMarks.cell(in, i.row(), i.column(), Style.fill(Role.TAP), out);
            ScatterInput.label(scatter, in, i.row(), i.column(), Role.ON_TAP, values, out);
            MapMarks.outline(in, i.row(), i.column(), Role.INK, Highlights.thick(in), out);
        }
    }

    private void stamped(Target input, long weightRow, long weightColumn) {
        MapBox map = layout.output();
        long row = scatter.down().window().position(input.row(), weightRow);
        long column = scatter.across().window().position(input.column(), weightColumn);
        used(weightRow, weightColumn);
        if (outputs.counts()) {
            MapMarks.outline(map, row, column, Role.INK, Highlights.thick(map), out);
            return;
        }
        MapMarks.cell(map, row, column, Style.of(Role.TAP, Role.TAP_LINE, Math.min(2, map.cell() / 5)), out);
        if (values && MapMarks.labelled(map)) {
            double product = scatter.product(input, new Target(MapKind.KERNEL, weightRow, weightColumn));
            MapMarks.label(map, row, column, (product >= 0 ? "+" : "") + Decimal.show(product, 2), Role.ON_TAP, false, out);
        }
    }

    /** Every pair of one weight: the inputs whose stamp keeps it, and the outputs that get it. */
    private void weight(Target w) {
        Span rows = Links.outputsShown(scatter.down(), w.row(), layout.output().rows(), layout.input().rows());
        Span columns = Links.outputsShown(scatter.across(), w.column(), layout.output().columns(), layout.input().columns());
        for (long i = rows.from(); i <= rows.to(); i++) {
            for (long j = columns.from(); j <= columns.to(); j++) {
                faint(layout.input(), i, j);
                ScatterInput.label(scatter, layout.input(), i, j, Role.INK, values, out);
                long row = scatter.down().window().position(i, w.row());
                long column = scatter.across().window().position(j, w.column());
                if (outputs.counts()) {
                    MapMarks.outline(layout.output(), row, column, Role.INK, Highlights.thick(layout.output()), out);
                } else {
                    faint(layout.output(), row, column);
                    outputs.label(row, column, 0, false, out);
                }
            }
        }
        used(w.row(), w.column());
    }

    private void faint(MapBox map, long row, long column) {
        MapMarks.cell(map, row, column, Style.of(Role.TAP_FAINT, Role.TAP_LINE, 1), out);
    }

    /** One pair of a weight: an output, and the input that reaches it through that weight. */
    void pair(Target weight, Target o) {
        for (long[] r : reaching(scatter.down(), o.row(), layout.input().rows())) {
            for (long[] c : reaching(scatter.across(), o.column(), layout.input().columns())) {
                if (r[1] == weight.row() && c[1] == weight.column()) {
                    reaches(r[0], c[0], r[1], c[1]);
                }
            }
        }
        selected(o);
    }

    /** An input and an output, and the weight between them if there is one. */
    void link(Target input, Target o) {
        Target weight = scatter.weightBetween(input.row(), input.column(), o.row(), o.column());
        if (weight != null && layout.input().shows(input.row(), input.column())) {
            reaches(input.row(), input.column(), weight.row(), weight.column());
        } else if (layout.input().shows(input.row(), input.column())) {
            MapMarks.outline(layout.input(), input.row(), input.column(), Role.INK, Highlights.thick(layout.input()), out);
        }
        selected(o);
    }
}
