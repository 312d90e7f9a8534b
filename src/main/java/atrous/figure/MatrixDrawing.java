package atrous.figure;

import atrous.scene.Mark;
import atrous.scene.Paint;
import atrous.scene.Paint.Role;
import atrous.scene.Style;
import atrous.text.Decimal;
import java.util.List;

/** A matrix of weights: empty where no weight links an input to an output. */
final class MatrixDrawing {

    /** The lightest tint of a weight, and how much darker the largest is, as shares of the ramp. */
    private static final double LIGHTEST = 0.12;
    private static final double RANGE = 0.5;

    private final Scatter scatter;
    private final boolean values;
    private final double largest;

    MatrixDrawing(Scatter scatter, Viewports view, boolean values) {
        this.scatter = scatter;
        this.values = values;
        double most = 0;
        for (long i = view.kernelRows().from(); i <= view.kernelRows().to(); i++) {
            for (long j = view.kernelColumns().from(); j <= view.kernelColumns().to(); j++) {
                most = Math.max(most, Math.abs(scatter.weight(i, j)));
            }
        }
        this.largest = most;
    }

    /** The darker, the larger a weight is without its sign. */
    double tint(Target weight) {
        double size = Math.abs(scatter.weight(weight.row(), weight.column()));
        return LIGHTEST + (largest == 0 ? 0 : RANGE * Math.min(1, size / largest));
    }

    void weight(MapBox map, long row, long column, Target weight, List<Mark> out) {
        double tint = tint(weight);
        MapMarks.cell(map, row, column, Style.of(new Paint.Ramp(tint), Role.TAP_LINE, map.cell() < 8 ? 0.5 : 1), out);
        if (values && MapMarks.labelled(map)) {
            MapMarks.label(map, row, column, Decimal.show(scatter.weight(weight.row(), weight.column()), 2),
                    new Paint.OnRamp(tint), false, out);
        }
    }

    void draw(MatrixBox matrix, List<Mark> out) {
        MapBox box = matrix.box();
        MapMarks.block(box, box.rows(), box.columns(), Role.BACKGROUND, Role.HAIRLINE, out);
        for (int o = 0; o < matrix.outputs().count(); o++) {
            for (int i = 0; i < matrix.inputs().count(); i++) {
                Target weight = weightAt(matrix, o, i);
                if (weight != null) {
                    weight(box, matrix.row(o, i), matrix.column(o, i), weight, out);
                }
            }
        }
        blocks(box, matrix.transposed() ? matrix.outputs() : matrix.inputs(), true,
                matrix.transposed() ? Role.OUTPUT_LINE : Role.INPUT_LINE, out);
        blocks(box, matrix.transposed() ? matrix.inputs() : matrix.outputs(), false,
                matrix.transposed() ? Role.INPUT_LINE : Role.OUTPUT_LINE, out);
    }

    /** Lines where a row of the map ends. */
    private static void blocks(MapBox box, Flat cells, boolean down, Role line, List<Mark> out) {
        for (int k = 1; k < cells.count(); k++) {
            if (cells.column(k) == 0 && cells.columns() > 1) {
                double at = (down ? box.y() : box.x()) + k * box.cell();
                out.add(down ? new Mark.Line(box.x(), at, box.x() + box.width(), at, Style.line(line, 1.5))
                        : new Mark.Line(at, box.y(), at, box.y() + box.height(), Style.line(line, 1.5)));
            }
        }
    }

    Target weightAt(MatrixBox matrix, int o, int i) {
        return scatter.weightBetween(matrix.inputs().row(i), matrix.inputs().column(i), matrix.outputs().row(o),
                matrix.outputs().column(o));
    }
}
