package atrous.figure;

import atrous.scene.Lettering;
import atrous.scene.Mark;
import atrous.scene.Paint.Role;
import atrous.scene.Style;
import atrous.text.Decimal;
import java.util.List;
import java.util.OptionalLong;

/**
 * The input and the output as columns of numbers, beside the matrix.
 *
 * @param results the numbers of the output, or null where they are not shown
 */
record MatrixColumns(Scatter scatter, MatrixLayout placed, boolean values, float[] results) {

    private static final long MOST_PRODUCTS = 1_500_000;

    static MatrixColumns of(Scatter s, MatrixLayout placed, boolean values) {
        Flat outputs = placed.transpose().outputs();
        OptionalLong taps = s.subject().layer().taps();
        boolean shown = values && MapMarks.labelled(placed.y()) && taps.isPresent()
                && taps.getAsLong() <= MOST_PRODUCTS / outputs.count();
        float[] results = shown ? new float[outputs.count()] : null;
        for (int k = 0; shown && k < results.length; k++) {
            results[k] = s.subject().outputAt(outputs.row(k), outputs.column(k));
        }
        return new MatrixColumns(s, placed, values, results);
    }

    void draw(List<Mark> out) {
        MapBox x = placed.x();
        MapBox y = placed.y();
        MapMarks.block(x, x.rows(), x.columns(), Role.INPUT, Role.INPUT_LINE, out);
        MapMarks.block(y, y.rows(), y.columns(), Role.OUTPUT, Role.OUTPUT_LINE, out);
        for (int k = 0; k < x.rows().count(); k++) {
            input(k, Role.INK, out);
        }
        for (int k = 0; k < y.rows().count(); k++) {
            output(k, Role.INK, false, out);
        }
        name(x, "x", "·", out);
        name(y, "y", "=", out);
    }

    private void name(MapBox column, String name, String sign, List<Mark> out) {
        out.add(new Mark.Text(column.x() + column.cell() / 2, column.y() - 6.5, name, Lettering.middle(13, Role.INK).asBold()));
        double middle = Math.min(placed.x().height(), placed.y().height()) / 2;
        out.add(new Mark.Text(column.x() - MatrixLayout.SIGN / 2, column.y() + middle + 5, sign, Lettering.middle(15, Role.INK)));
    }

    private void input(int k, Role ink, List<Mark> out) {
        Flat inputs = placed.transpose().inputs();
        if (values && MapMarks.labelled(placed.x())) {
            MapMarks.label(placed.x(), k, 0, Decimal.show(scatter.value(inputs.row(k), inputs.column(k)), 2), ink, false, out);
        }
    }

    private void output(int k, Role ink, boolean bold, List<Mark> out) {
        if (results != null) {
            MapMarks.label(placed.y(), k, 0, Decimal.show(results[k], 2), ink, bold, out);
        }
    }

    /** An input that reaches what is selected. */
    void reaches(int k, List<Mark> out) {
        MapMarks.cell(placed.x(), k, 0, Style.of(Role.TAP, Role.TAP_LINE, 1), out);
        input(k, Role.ON_TAP, out);
    }

    /** An output that is reached by what is selected. */
    void reached(int k, List<Mark> out) {
        MapMarks.cell(placed.y(), k, 0, Style.of(Role.TAP, Role.TAP_LINE, 1), out);
        output(k, Role.ON_TAP, false, out);
    }

    void selectedInput(int k, List<Mark> out) {
        MapMarks.outline(placed.x(), k, 0, Role.INK, Highlights.thick(placed.x()), out);
    }

    void selectedOutput(int k, List<Mark> out) {
        if (results != null) {
            MapMarks.cell(placed.y(), k, 0, Style.fill(Role.OUTPUT), out);
            output(k, Role.INK, true, out);
        }
        MapMarks.outline(placed.y(), k, 0, Role.OUTPUT_SELECTED, Highlights.thick(placed.y()), out);
    }

    /** Covers the outputs that are not computed yet. */
    void blank(long filled, List<Mark> out) {
        Flat outputs = placed.transpose().outputs();
        long row = Math.floorDiv(filled, outputs.columns());
        int k = 0;
        while (k < outputs.count() && (outputs.row(k) < row
                || outputs.row(k) == row && outputs.column(k) < Math.floorMod(filled, outputs.columns()))) {
            k++;
        }
        MapMarks.block(placed.y(), Span.between(k, outputs.count() - 1), RowsLayout.ONE, Role.BACKGROUND, Role.OUTPUT_LINE, out);
    }

    Target hit(double px, double py) {
        Target x = placed.x().hit(px, py);
        Target y = placed.y().hit(px, py);
        Flat cells = x != null ? placed.transpose().inputs() : placed.transpose().outputs();
        Target at = x != null ? x : y;
        return at == null ? null : new Target(at.map(), cells.row(at.row()), cells.column(at.row()));
    }
}
