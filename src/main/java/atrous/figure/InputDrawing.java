package atrous.figure;

import atrous.layer.Axis;
import atrous.scene.Mark;
import atrous.scene.Paint;
import atrous.scene.Paint.Role;
import atrous.scene.Style;
import atrous.text.Decimal;
import java.util.List;

/** The input map in its ring of padding, with values or read counts, and cells that nothing reads outlined. */
final class InputDrawing {

    private static final double DEAD_LINE = 1;

    private final Subject subject;
    private final MapBox map;
    private final Options options;
    private final Counts counts;

    InputDrawing(Subject subject, MapBox map, Options options, Counts counts) {
        this.subject = subject;
        this.map = map;
        this.options = options;
        this.counts = counts;
    }

    void draw(List<Mark> out) {
        MapMarks.block(map, map.rows(), map.columns(), Role.PADDING, Role.PADDING_LINE, out);
        Span rows = real(subject.rows(), map.rows());
        Span columns = real(subject.columns(), map.columns());
        if (!subject.weighted()) {
            // What only ceil mode adds is no padding: not hatched.
            eachCell(map.rows(), map.columns(), (r, c) -> {
                if (subject.pooled().isOverhang(r, c)) {
                    MapMarks.cell(map, r, c, Style.of(Role.BACKGROUND, Role.PADDING_LINE, 1), out);
                }
            });
        }
        if (rows.count() > 0 && columns.count() > 0) {
            out.add(new Mark.Rect(map.cellX(columns.from()), map.cellY(rows.from()),
                    columns.count() * map.cell(), rows.count() * map.cell(), Style.fill(Role.BACKGROUND)));
        }
        if (subject.transposed()) {
            stretched(rows, columns, out);
        } else if (options.counts() && counts.areKnown()) {
            eachCell(rows, columns, (r, c) -> MapMarks.cell(map, r, c,
                    Style.fill(new Paint.Ramp(counts.shareAt(r, c))), out));
            MapMarks.block(map, rows, columns, Role.NONE, Role.INPUT_LINE, out);
        } else {
            MapMarks.block(map, rows, columns, Role.INPUT, Role.INPUT_LINE, out);
        }
        eachCell(rows, columns, (r, c) -> {
            if (counts.areKnown() && subject.isReal(r, c) && counts.at(r, c) == 0) {
                dead(map, r, c, out);
            }
        });
        Dropped.draw(subject, map, out);
        Bins.draw(subject, map, out);
        if (MapMarks.labelled(map)) {
            eachCell(map.rows(), map.columns(), (r, c) -> label(r, c, out));
        }
    }

    /** Inside the cell, so that dead neighbours don't run together into a red block. */
    static void dead(MapBox map, long row, long column, List<Mark> out) {
        double inset = map.cell() >= 14 ? 2.5 : map.cell() / 6;
        double side = map.cell() - 2 * inset;
        out.add(new Mark.Rect(map.cellX(column) + inset, map.cellY(row) + inset, side, side,
                Style.line(Role.DEAD, Math.min(DEAD_LINE, map.cell() / 8))));
    }

    private void label(long row, long column, List<Mark> out) {
        boolean real = subject.isReal(row, column);
        if (subject.isInserted(row, column)) {
            return;
        }
        if (options.counts() && counts.areKnown() && real && !subject.transposed()) {
            MapMarks.label(map, row, column, Long.toString(counts.at(row, column)),
                    new Paint.OnRamp(counts.shareAt(row, column)), false, out);
        } else if (options.values() && (!options.counts() || subject.transposed())) {
            MapMarks.label(map, row, column, subject.label(row, column),
                    real ? Role.INK : Role.MUTED, false, out);
        }
    }

    /** Inputs, and the zeros between them. */
    private void stretched(Span rows, Span columns, List<Mark> out) {
        MapMarks.block(map, rows, columns, Role.BACKGROUND, Role.HAIRLINE, out);
        eachCell(rows, columns, (r, c) -> {
            if (subject.isReal(r, c)) {
                MapMarks.cell(map, r, c, Style.of(Role.INPUT, Role.INPUT_LINE, 1), out);
            } else {
                MapMarks.hole(map, map.cellX(c), map.cellY(r), 0, out);
            }
        });
    }

    /** The part of a span that is input, zeros between its cells included, not padding. */
    private static Span real(Axis axis, Span span) {
        long from = Math.max(0, span.from());
        long to = Math.min(axis.window().dilatedInputSize(axis.inputSize()) - 1, span.to());
        return Span.between(from, to);
    }

    private interface CellAction {
        void at(long row, long column);
    }

    private static void eachCell(Span rows, Span columns, CellAction action) {
        for (long r = rows.from(); r <= rows.to(); r++) {
            for (long c = columns.from(); c <= columns.to(); c++) {
                action.at(r, c);
            }
        }
    }
}
