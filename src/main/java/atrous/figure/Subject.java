package atrous.figure;

import atrous.layer.Axis;
import atrous.layer.Conv;
import atrous.layer.PaddingMode;
import atrous.layer.Window;
import atrous.tensor.Fill;
import atrous.tensor.Pattern;
import atrous.tensor.Plane;
import java.util.List;

/**
 * A layer with something in it: what a figure is about. A layer of one axis has a trivial row axis, so that every figure
 * works on two.
 *
 * @param input values of the real cells of the shown input channel
 * @param kernel weights of the shown kernel plane
 */
public record Subject(Conv conv, Axis rows, Axis columns, Plane input, Plane kernel) {

    public static final Pattern.Range INPUT_RANGE = new Pattern.Range(0, 9);
    public static final Pattern.Range KERNEL_RANGE = new Pattern.Range(-3, 3);
    private static final Axis ONE_ROW = new Axis(new Window(1, 1, 1, 1, 0, 0), 1, PaddingMode.ZEROS);

    public static Subject of(Conv conv, List<Axis> axes, Fill input, Fill kernel) {
        Axis rows = axes.size() == 1 ? ONE_ROW : axes.get(0);
        Axis columns = axes.get(axes.size() - 1);
        return new Subject(conv, rows, columns,
                input.plane(rows.inputSize(), columns.inputSize(), INPUT_RANGE),
                kernel.plane(rows.window().size(), columns.window().size(), KERNEL_RANGE));
    }

    public boolean oneAxis() {
        return conv.rank() == 1;
    }

    /** The value at a position of the padded input. */
    public float valueAt(long row, long column) {
        long r = rows.sourceAt(row);
        long c = columns.sourceAt(column);
        return r == PaddingMode.NONE || c == PaddingMode.NONE ? 0 : input.at(r, c);
    }

    /** Whether a position is a cell of the input itself, not padding. */
    public boolean isReal(long row, long column) {
        return row >= 0 && row < rows.inputSize() && column >= 0 && column < columns.inputSize();
    }

    /** Whether a position of the padded input shows an input cell, itself or in the padding. */
    public boolean hasSource(long row, long column) {
        return rows.sourceAt(row) != PaddingMode.NONE && columns.sourceAt(column) != PaddingMode.NONE;
    }

    /**
     * One output of the shown plane, without bias: summed in double, taps row by row, rounded once (as the engine does).
     */
    public float outputAt(long row, long column) {
        double sum = 0;
        for (long i = 0; i < rows.window().size(); i++) {
            for (long j = 0; j < columns.window().size(); j++) {
                sum += (double) kernel.at(i, j)
                        * valueAt(rows.window().position(row, i), columns.window().position(column, j));
            }
        }
        return (float) sum;
    }

    /** The number of outputs; up to 2⁴⁰ at the largest accepted sizes with stride 1. */
    public long outputs() {
        return rows.outputSize() * columns.outputSize();
    }

    public boolean has(Target target) {
        return switch (target.map()) {
            case INPUT -> within(rows, target.row()) && within(columns, target.column());
            case KERNEL -> target.row() >= 0 && target.row() < rows.window().size()
                    && target.column() >= 0 && target.column() < columns.window().size();
            case OUTPUT -> target.row() >= 0 && target.row() < rows.outputSize()
                    && target.column() >= 0 && target.column() < columns.outputSize();
        };
    }

    private static boolean within(Axis axis, long position) {
        return position >= -axis.window().paddingLow()
                && position < axis.inputSize() + axis.window().paddingHigh();
    }
}
