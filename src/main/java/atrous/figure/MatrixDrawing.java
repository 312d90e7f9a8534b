package atrous.figure;

import atrous.scene.Mark;
import atrous.scene.Paint;
import atrous.scene.Paint.Role;
import atrous.scene.Style;
import atrous.text.Decimal;
import java.util.ArrayList;
import java.util.List;

/**
 * A matrix of weights: empty where no weight links an input to an output. Where one has no room for its number, its tint
 * tells its size and a mark its sign.
 */
public final class MatrixDrawing {

    /** The lightest tint of a weight, and how much darker the largest is, as shares of the ramp. */
    private static final double LIGHTEST = 0.12;
    private static final double RANGE = 0.5;
    /** Numbers stand closer than in a map: many are alike. */
    private static final double NUMBER_SHARE = 0.6;
    private static final double LARGEST_NUMBER = 12;
    private static final double SMALLEST_NUMBER = 6.5;

    private final Scatter scatter;
    private final boolean values;
    private final double largest;
    private final boolean anyNegative;
    /** How wide the widest weight is set, in ems. */
    private final double widest;

    MatrixDrawing(Scatter scatter, Viewports view, boolean values) {
        this.scatter = scatter;
        this.values = values;
        double most = 0;
        double wide = 0;
        boolean negative = false;
        for (long i = view.kernelRows().from(); i <= view.kernelRows().to(); i++) {
            for (long j = view.kernelColumns().from(); j <= view.kernelColumns().to(); j++) {
                float weight = scatter.weight(i, j);
                most = Math.max(most, Math.abs(weight));
                wide = Math.max(wide, TextWidth.of(Decimal.show(weight, 2), 1));
                negative |= weight < 0;
            }
        }
        this.largest = most;
        this.widest = wide;
        this.anyNegative = negative;
    }

    /** The darker, the larger a weight is without its sign. */
    double tint(Target weight) {
        double size = Math.abs(scatter.weight(weight.row(), weight.column()));
        return LIGHTEST + (largest == 0 ? 0 : RANGE * Math.min(1, size / largest));
    }

    void weight(MapBox map, long row, long column, Target weight, List<Mark> out) {
        double tint = tint(weight);
        float value = scatter.weight(weight.row(), weight.column());
        MapMarks.cell(map, row, column, Style.of(new Paint.Ramp(tint), Role.TAP_LINE, map.cell() < 8 ? 0.5 : 1), out);
        if (map.kind() == MapKind.KERNEL && values && MapMarks.labelled(map)) {
            MapMarks.label(map, row, column, Decimal.show(value, 2), new Paint.OnRamp(tint), false, out);
        } else if (numbered(map)) {
            double size = Math.min(LARGEST_NUMBER, map.cell() * NUMBER_SHARE);
            MapMarks.tight(map, row, column, Decimal.show(value, 2), size, new Paint.OnRamp(tint), out);
        } else if (value < 0) {
            minus(map, row, column, new Paint.OnRamp(tint), out);
        }
    }

    /** Whether every weight fits its cell as a number. */
    private boolean numbered(MapBox map) {
        return values && map.cell() - 2 >= widest * SMALLEST_NUMBER && map.cell() * NUMBER_SHARE >= SMALLEST_NUMBER;
    }

    /** The sign of a weight whose number has no room. */
    private static void minus(MapBox map, long row, long column, Paint ink, List<Mark> out) {
        double half = map.cell() * 0.27;
        double x = map.cellX(column) + map.cell() / 2;
        double y = map.cellY(row) + map.cell() / 2;
        out.add(new Mark.Line(x - half, y, x + half, y, Style.line(ink, Math.max(1, map.cell() / 8))));
    }

    /** What the tints mean: the lightest beside the darkest, or a negative weight. */
    public static List<Mark> swatch(boolean negative, double side) {
        var map = LayerLayout.plainBox(MapKind.KERNEL, RowsLayout.ONE, RowsLayout.ONE, 1, 1, side - 2);
        var marks = new ArrayList<Mark>();
        if (negative) {
            MapMarks.cell(map, 0, 0, Style.of(new Paint.Ramp(LIGHTEST), Role.TAP_LINE, 1), marks);
            minus(map, 0, 0, new Paint.OnRamp(LIGHTEST), marks);
            return marks;
        }
        for (int third = 0; third < 3; third++) {
            marks.add(new Mark.Rect(1 + third * map.cell() / 3, 1, map.cell() / 3, map.cell(),
                    Style.fill(new Paint.Ramp(LIGHTEST + RANGE * third / 2))));
        }
        marks.add(new Mark.Rect(1, 1, map.cell(), map.cell(), Style.line(Role.TAP_LINE, 1)));
        return marks;
    }

    /** Whether a weight is negative and told by a mark. */
    boolean marksSigns(MatrixBox matrix) {
        return anyNegative && !numbered(matrix.box());
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
