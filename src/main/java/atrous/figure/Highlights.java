package atrous.figure;

import atrous.layer.Axis;
import atrous.layer.Window;
import atrous.scene.Mark;
import atrous.scene.Paint.Role;
import atrous.scene.Style;
import atrous.text.Decimal;
import java.util.ArrayList;
import java.util.List;

/** What lights up when a cell is pointed at. */
final class Highlights {

    /** Weights of more pairs of output and tap would not be added up within a frame. */
    private static final long MOST_PAIRS = 4000;

    private final Subject subject;
    private final LayerLayout layout;
    private final Options options;
    private final OutputDrawing outputs;
    private final List<Mark> out;

    Highlights(Subject subject, LayerLayout layout, Options options, OutputDrawing outputs, List<Mark> out) {
        this.subject = subject;
        this.layout = layout;
        this.options = options;
        this.outputs = outputs;
        this.out = out;
    }

    void draw(Target target) {
        switch (target.map()) {
            case OUTPUT -> output(target.row(), target.column());
            case INPUT -> input(target.row(), target.column());
            case KERNEL -> kernel(target.row(), target.column());
        }
    }

    void output(long row, long column) {
        Span rowTaps = Links.tapsShown(subject.rows(), row, layout.input().rows());
        Span columnTaps = Links.tapsShown(subject.columns(), column, layout.input().columns());
        window(row, column);
        for (long i = rowTaps.from(); i <= rowTaps.to(); i++) {
            for (long j = columnTaps.from(); j <= columnTaps.to(); j++) {
                tap(subject.rows().position(row, i), subject.columns().position(column, j), i, j);
            }
        }
        Bins.missing(subject, layout.kernel(), row, column, out);
        Winners.ofOutput(subject, layout, options, row, column, out);
        if (layout.output().shows(row, column)) {
            selectedOutput(row, column, 0);
        }
    }

    void selectedOutput(long row, long column, double lift) {
        if (!outputs.counts()) {
            MapMarks.cell(layout.output(), row, column, Style.fill(Role.OUTPUT), out);
        }
        if (options.values() && !outputs.counts()) {
            outputs.label(row, column, lift, true, out);
        }
        MapMarks.outline(layout.output(), row, column, Role.OUTPUT_SELECTED, thick(layout.output()), out);
    }

    /** An input cell under a tap, with its value and the tap's weight. */
    private void tap(long row, long column, long i, long j) {
        MapBox in = layout.input();
        if (options.counts() && !subject.transposed() && subject.isReal(row, column)) {
            // A fill would hide the count, and a value in its place would be taken for one.
            MapMarks.outline(in, row, column, Role.INK, thick(in), out);
            return;
        }
        boolean inserted = subject.isInserted(row, column);
        Role fill = inserted ? Role.TAP_FAINT : Role.TAP;
        MapMarks.cell(in, row, column, Style.of(fill, Role.TAP_LINE, Math.min(inserted ? 1 : 2, in.cell() / 5)), out);
        if (inserted) {
            MapMarks.hole(in, in.cellX(column), in.cellY(row), 0, out);
        } else if (options.values() && MapMarks.labelled(in)) {
            boolean weighted = subject.weighted() && in.cell() >= MapMarks.SMALLEST_WITH_WEIGHT;
            MapMarks.label(in, row, column, subject.label(row, column), Role.ON_TAP, false, weighted ? 0.12 : 0, out);
            if (weighted) {
                MapMarks.weight(in, row, column, "×" + Decimal.show(subject.kernel().at(i, j), 2), Role.ON_TAP, out);
            }
        }
    }

    /** The dashed frame around everything from the first tap to the last, and dots on what it skips. */
    void window(long row, long column) {
        MapBox in = layout.input();
        Span rows = Links.windowShown(subject.rows(), row, in.rows());
        Span columns = Links.windowShown(subject.columns(), column, in.columns());
        if (rows.count() < 1 || columns.count() < 1) {
            return;
        }
        boolean dotted = rows.count() * columns.count() <= 4000;
        for (long r = rows.from(); dotted && r <= rows.to(); r++) {
            for (long c = columns.from(); c <= columns.to(); c++) {
                if (subject.rows().tapAt(row, r) < 0 || subject.columns().tapAt(column, c) < 0) {
                    MapMarks.hole(in, in.cellX(c), in.cellY(r), MapMarks.labelled(in) && options.values() ? 0.36 : 0,
                            out);
                }
            }
        }
        out.add(new Mark.Rect(in.cellX(columns.from()), in.cellY(rows.from()), columns.count() * in.cell(),
                rows.count() * in.cell(), Style.dashed(Role.TAP_LINE, 2)));
    }

    private void input(long row, long column) {
        MapBox in = layout.input();
        boolean images = subject.hasSource(row, column);
        for (Axis.Positions rows : Links.places(subject.rows(), row, images)) {
            for (Axis.Positions columns : Links.places(subject.columns(), column, images)) {
                image(in, rows, columns);
            }
        }
        if (in.shows(row, column)) {
            MapMarks.outline(in, row, column, Role.INK, thick(in), out);
        }
        var byRow = Links.readers(subject.rows(), row, images, layout.output().rows());
        var byColumn = Links.readers(subject.columns(), column, images, layout.output().columns());
        for (Links.Reader r : firstOfEachOutput(byRow)) {
            for (Links.Reader c : firstOfEachOutput(byColumn)) {
                reader(r.output(), c.output());
                Winners.mark(subject, layout, new Target(MapKind.INPUT, row, column), r.output(), c.output(), out);
                if (subject.weighted() && options.values() && !outputs.counts() && layout.output().cell() >= MapMarks.SMALLEST_WITH_WEIGHT
                        && (long) byRow.size() * byColumn.size() <= MOST_PAIRS) {
                    MapMarks.weight(layout.output(), r.output(), c.output(),
                            "×" + Decimal.show(weight(byRow, r.output(), byColumn, c.output()), 2), Role.ON_TAP, out);
                }
            }
        }
        usedWeights(taps(byRow, layout.kernel().rows()), taps(byColumn, layout.kernel().columns()));
    }

    /** The factor by which a cell counts in an output: padding may show it under several taps. */
    private double weight(List<Links.Reader> byRow, long row, List<Links.Reader> byColumn, long column) {
        double sum = 0;
        for (Links.Reader r : byRow) {
            for (Links.Reader c : byColumn) {
                sum += r.output() == row && c.output() == column ? subject.kernel().at(r.tap(), c.tap()) : 0;
            }
        }
        return sum;
    }

    void usedWeights(boolean[] rows, boolean[] columns) {
        MapBox map = layout.kernel();
        for (int i = 0; i < rows.length; i++) {
            for (int j = 0; rows[i] && j < columns.length; j++) {
                if (columns[j]) {
                    MapMarks.outline(map, map.rows().from() + i, map.columns().from() + j, Role.INK, thick(map), out);
                }
            }
        }
    }

    /** Padding may show a cell to one output many times. */
    private static List<Links.Reader> firstOfEachOutput(List<Links.Reader> readers) {
        var first = new ArrayList<Links.Reader>();
        for (Links.Reader reader : readers) {
            if (first.isEmpty() || first.get(first.size() - 1).output() != reader.output()) {
                first.add(reader);
            }
        }
        return first;
    }

    /** Which of the shown taps somebody reads through. */
    private static boolean[] taps(List<Links.Reader> readers, Span shown) {
        boolean[] read = new boolean[shown.count()];
        for (Links.Reader reader : readers) {
            if (shown.contains(reader.tap())) {
                read[(int) (reader.tap() - shown.from())] = true;
            }
        }
        return read;
    }

    private void image(MapBox in, Axis.Positions rows, Axis.Positions columns) {
        for (long r = Math.max(rows.from(), in.rows().from()); r <= Math.min(rows.to(), in.rows().to()); r++) {
            for (long c = Math.max(columns.from(), in.columns().from());
                    c <= Math.min(columns.to(), in.columns().to()); c++) {
                MapMarks.outline(in, r, c, Role.INK, Math.min(1.5, in.cell() / 5), out);
            }
        }
    }

    void reader(long row, long column) {
        MapBox map = layout.output();
        if (outputs.counts()) {
            MapMarks.outline(map, row, column, Role.INK, thick(map), out);
            return;
        }
        MapMarks.cell(map, row, column, Style.of(Role.TAP, Role.TAP_LINE, Math.min(2, map.cell() / 5)), out);
        if (options.values()) {
            outputs.label(row, column, subject.weighted() && map.cell() >= MapMarks.SMALLEST_WITH_WEIGHT ? 0.12 : 0, false, out);
        }
    }

    /** Every pair of one weight: its inputs and the outputs they go to. */
    private void kernel(long i, long j) {
        if (subject.transposed()) {
            Stamps.ofWeight(subject, layout, i, j, outputs, out);
            MapMarks.outline(layout.kernel(), i, j, Role.INK, thick(layout.kernel()), out);
            return;
        }
        if (subject.adaptive()) {
            Bins.place(subject, layout, options, i, j, out);
            return;
        }
        MapBox in = layout.input();
        MapBox map = layout.output();
        Window down = subject.rows().window();
        Window across = subject.columns().window();
        Span rows = Links.outputsShown(subject.rows(), i, in.rows(), map.rows());
        Span columns = Links.outputsShown(subject.columns(), j, in.columns(), map.columns());
        MapMarks.cells(in, new Span(down.position(rows.from(), i), rows.count()), down.stride(),
                new Span(across.position(columns.from(), j), columns.count()), across.stride(),
                Style.of(Role.TAP_FAINT, Role.TAP_LINE, Math.min(1, in.cell() / 6)), out);
        if (options.values() && MapMarks.labelled(in)) {
            for (long r = rows.from(); r <= rows.to(); r++) {
                for (long c = columns.from(); c <= columns.to(); c++) {
                    long row = down.position(r, i);
                    long column = across.position(c, j);
                    MapMarks.label(in, row, column, subject.label(row, column), Role.INK, false, out);
                }
            }
        }
        MapMarks.outline(layout.kernel(), i, j, Role.INK, thick(layout.kernel()), out);
        out.add(new Mark.Rect(map.x(), map.y(), map.width(), map.height(), Style.line(Role.TAP_LINE, 2)));
    }

    /** One pair of a weight: the output that is current, and the input it takes through that weight. */
    void currentPair(Target weight, Target output) {
        long row = subject.rows().position(output.row(), weight.row());
        long column = subject.columns().position(output.column(), weight.column());
        boolean read = weight.row() < subject.rows().taps(output.row()) && weight.column() < subject.columns().taps(output.column());
        if (read && layout.input().shows(row, column)) {
            tap(row, column, weight.row(), weight.column());
        }
        if (layout.output().shows(output.row(), output.column())) {
            selectedOutput(output.row(), output.column(), 0);
        }
    }

    static double thick(MapBox map) {
        return Math.min(3, Math.max(1, map.cell() / 5));
    }
}
