package atrous.figure;

import atrous.scene.Mark;
import atrous.scene.Paint.Role;
import atrous.scene.Style;
import java.util.List;

/** What lights up in a matrix and in the columns beside it. */
final class MatrixHighlights {

    private final MatrixDrawing drawing;
    private final MatrixColumns columns;
    private final MatrixLayout placed;
    private final List<Mark> out;

    MatrixHighlights(MatrixDrawing drawing, MatrixColumns columns, List<Mark> out) {
        this.drawing = drawing;
        this.columns = columns;
        this.placed = columns.placed();
        this.out = out;
    }

    void draw(Target cell) {
        MatrixBox all = placed.transpose();
        int output = cell.map() == MapKind.OUTPUT ? all.outputs().indexOf(cell.row(), cell.column()) : -1;
        Target from = cell.map() == MapKind.INPUT ? cell : cell.from();
        int input = from == null ? -1 : all.inputs().indexOf(from.row(), from.column());
        bands(all, output, input);
        if (placed.direct() != null) {
            bands(placed.direct(), output, input);
        }
        for (int o = 0; o < all.outputs().count(); o++) {
            for (int i = 0; i < all.inputs().count(); i++) {
                boolean here = cell.map() == MapKind.KERNEL || (output < 0 || o == output) && (input < 0 || i == input);
                Target weight = here ? drawing.weightAt(all, o, i) : null;
                if (weight != null) {
                    linked(cell, weight, o, i);
                }
            }
        }
        if (input >= 0) {
            columns.selectedInput(input, out);
        }
        if (output >= 0) {
            columns.selectedOutput(output, out);
        }
        if (input >= 0 && output >= 0) {
            outline(output, input, 2);
        }
    }

    /** A cell of the matrix that holds a weight and may belong to what is selected. */
    private void linked(Target cell, Target weight, int o, int i) {
        switch (cell.map()) {
            case OUTPUT -> columns.reaches(i, out);
            case INPUT -> columns.reached(o, out);
            case KERNEL -> {
                if (weight.row() == cell.row() && weight.column() == cell.column()) {
                    outline(o, i, 1.5);
                }
            }
        }
    }

    private void outline(int o, int i, double line) {
        MapMarks.outline(placed.transpose().box(), o, i, Role.INK, line, out);
        if (placed.direct() != null) {
            MapMarks.outline(placed.direct().box(), i, o, Role.INK, line, out);
        }
    }

    private void bands(MatrixBox matrix, int output, int input) {
        MapBox box = matrix.box();
        if (output >= 0) {
            band(box, matrix.transposed(), output, Role.OUTPUT_SELECTED);
        }
        if (input >= 0) {
            band(box, !matrix.transposed(), input, Role.INK);
        }
    }

    private void band(MapBox box, boolean across, int index, Role line) {
        double at = (across ? box.y() : box.x()) + index * box.cell();
        out.add(across ? new Mark.Rect(box.x(), at, box.width(), box.cell(), Style.line(line, 2))
                : new Mark.Rect(at, box.y(), box.cell(), box.height(), Style.line(line, 2)));
    }
}
