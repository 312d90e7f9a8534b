package atrous.figure;

import atrous.scene.Mark;
import atrous.scene.Paint;
import atrous.scene.Paint.Role;
import atrous.scene.Style;
import atrous.text.Decimal;
import java.util.List;
import java.util.OptionalLong;

/** The output map and its values. */
final class OutputDrawing {

    /** Products that may be computed for the values of one figure: more would not be done within a frame. */
    private static final long MOST_PRODUCTS = 1_500_000;

    private final Subject subject;
    private final MapBox map;
    private final float[] values;
    private final Counts counts;
    /** Of all numbers alike, so that none looks larger than it is. */
    private double size = Double.MAX_VALUE;
    /** Where many numbers have no room, none but the selected is written: gaps among them would be taken for zeros. */
    private final boolean numbered;

    OutputDrawing(Subject subject, MapBox map, Options options) {
        this.subject = subject;
        this.map = map;
        boolean counted = options.counts() && subject.transposed();
        this.counts = counted ? Counts.ofOutput(subject, map) : null;
        this.values = !counted && options.values() && MapMarks.labelled(map) && affordable() ? compute() : null;
        int left = 0;
        for (int i = 0; values != null && i < values.length; i++) {
            double own = MapMarks.sizeOf(map, Decimal.show(values[i], 2));
            left += own == 0 ? 1 : 0;
            size = own == 0 ? size : Math.min(size, own);
        }
        this.numbered = values != null && left <= values.length / 4;
    }

    private boolean affordable() {
        OptionalLong products = subject.products();
        long outputs = (long) map.rows().count() * map.columns().count();
        return products.isPresent() && products.getAsLong() <= MOST_PRODUCTS / outputs;
    }

    private float[] compute() {
        int width = map.columns().count();
        float[] computed = new float[map.rows().count() * width];
        for (int i = 0; i < computed.length; i++) {
            computed[i] = subject.outputAt(map.rows().from() + i / width, map.columns().from() + i % width);
        }
        return computed;
    }

    void draw(List<Mark> out) {
        if (map.pitchX() == map.cell()) {
            MapMarks.block(map, map.rows(), map.columns(), Role.OUTPUT, Role.OUTPUT_LINE, out);
        }
        for (long r = map.rows().from(); r <= map.rows().to(); r++) {
            for (long c = map.columns().from(); c <= map.columns().to(); c++) {
                if (map.pitchX() != map.cell()) {
                    MapMarks.cell(map, r, c, Style.of(Role.OUTPUT, Role.OUTPUT_LINE, 1), out);
                }
                if (counts != null) {
                    MapMarks.cell(map, r, c, Style.of(new Paint.Ramp(counts.shareAt(r, c)), Role.OUTPUT_LINE, 0.5), out);
                }
                label(r, c, 0, false, out);
            }
        }
    }

    void label(long row, long column, double lift, boolean bold, List<Mark> out) {
        if (counts != null && MapMarks.labelled(map)) {
            MapMarks.label(map, row, column, Long.toString(counts.at(row, column)),
                    new Paint.OnRamp(counts.shareAt(row, column)), bold, lift, out);
        }
        if (numbered || values != null && bold) {
            int index = (int) ((row - map.rows().from()) * map.columns().count() + column - map.columns().from());
            MapMarks.label(map, row, column, Decimal.show(values[index], 2), Role.INK, bold, lift, size, out);
        }
    }

    /** Whether cells hold how many inputs reach them, not their values. */
    boolean counts() {
        return counts != null;
    }

    /** Covers the outputs that are not computed yet. */
    void blank(long filled, List<Mark> out) {
        long perRow = subject.columns().outputSize();
        long row = Math.floorDiv(filled, perRow);
        if (map.rows().contains(row)) {
            blank(new Span(row, 1), Math.max(map.columns().from(), Math.floorMod(filled, perRow)), out);
        }
        long next = Math.max(map.rows().from(), row + 1);
        if (next <= map.rows().to()) {
            blank(Span.between(next, map.rows().to()), map.columns().from(), out);
        }
    }

    private void blank(Span rows, long firstColumn, List<Mark> out) {
        var columns = Span.between(firstColumn, map.columns().to());
        if (map.pitchX() == map.cell()) {
            MapMarks.block(map, rows, columns, Role.BACKGROUND, Role.OUTPUT_LINE, out);
        } else {
            MapMarks.cells(map, rows, 1, columns, 1, Style.of(Role.BACKGROUND, Role.OUTPUT_LINE, 1), out);
        }
    }
}
