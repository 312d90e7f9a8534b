package atrous.state;

import atrous.layer.Field;
import atrous.layer.KernelAxis;
import atrous.layer.Problem;
import atrous.layer.Requirement;
import atrous.layer.Where;
import atrous.tensor.Fill;
import atrous.tensor.Matrix;
import atrous.tensor.Pattern;
import atrous.tensor.Plane;
import atrous.text.Decimal;
import java.util.ArrayList;
import java.util.List;

/** Numbers typed or pasted into the input or the kernel. */
public sealed interface MatrixEdit extends Action {

    /** The most values along one side that can be typed. */
    int LARGEST = 64;

    /** One cell. */
    record SetCell(boolean ofKernel, int row, int column, String text) implements MatrixEdit {
        @Override
        public AppState on(AppState state) {
            Side side = state.session().editing();
            LayerSpec spec = state.project().layer(side);
            long rows = MatrixEdit.rows(spec, ofKernel);
            long columns = MatrixEdit.columns(spec, ofKernel);
            double value = Decimal.parse(text.trim());
            if (!Marked.subject(state.project(), side).channels().isSet(ofKernel)) {
                return refused(state, ofKernel, MatrixText.shortened(text), new Requirement.FirstChannel());
            }
            if (rows > LARGEST || columns > LARGEST) {
                return refused(state, ofKernel, rows + " × " + columns, new Requirement.Matrix(LARGEST, LARGEST, ""));
            }
            if (!(Math.abs(value) <= Float.MAX_VALUE)) {
                return refused(state, ofKernel, text, new Requirement.Number());
            }
            Matrix changed = matrix(spec, ofKernel, (int) rows, (int) columns).with(row, column, (float) value);
            Editor editor = state.session().editor(side);
            return Edit.accepted(state, side, editor.accept(List.of(),
                    editor.wanted().withFill(ofKernel, new Fill.Typed(changed))));
        }
    }

    /** A whole map: the rows become the map's size. */
    record SetAll(boolean ofKernel, String text) implements MatrixEdit {
        @Override
        public AppState on(AppState state) {
            Side side = state.session().editing();
            Editor editor = state.session().editor(side);
            Matrix matrix = MatrixText.parse(text);
            boolean row = matrix != null && matrix.rows() == 1;
            boolean small = matrix != null && matrix.rows() <= LARGEST && matrix.columns() <= LARGEST;
            if (!small || editor.wanted().rank() == 1 && !row) {
                int rows = editor.wanted().rank() == 1 ? 1 : LARGEST;
                return refused(state, ofKernel, MatrixText.shortened(text),
                        new Requirement.Matrix(rows, LARGEST, MatrixText.wrong(text)));
            }
            LayerSpec sized = sized(editor.wanted(), ofKernel, matrix).withFill(ofKernel, new Fill.Typed(matrix));
            AppState next = Edit.accepted(state, side, editor.accept(List.of(), sized));
            return next.with(next.session().withLinked(next.session().linked() && Controls.axesAgree(sized)));
        }
    }

    private static LayerSpec sized(LayerSpec spec, boolean ofKernel, Matrix matrix) {
        var input = new ArrayList<Long>();
        var axes = new ArrayList<KernelAxis>();
        for (int a = 0; a < spec.rank(); a++) {
            KernelAxis k = spec.layer().kernel().get(a);
            long size = a == spec.rank() - 1 ? matrix.columns() : matrix.rows();
            input.add(ofKernel ? spec.inputSize().get(a) : size);
            axes.add(ofKernel ? new KernelAxis(size, k.stride(), k.dilation()) : k);
        }
        return spec.withInputSize(input).withKernel(axes);
    }

    static long rows(LayerSpec spec, boolean ofKernel) {
        return spec.rank() == 1 ? 1 : ofKernel ? spec.layer().kernel().get(0).size() : spec.inputSize().get(0);
    }

    static long columns(LayerSpec spec, boolean ofKernel) {
        int last = spec.rank() - 1;
        return ofKernel ? spec.layer().kernel().get(last).size() : spec.inputSize().get(last);
    }

    /** What a map holds now, as numbers. */
    static Matrix matrix(LayerSpec spec, boolean ofKernel, int rows, int columns) {
        Fill fill = ofKernel ? spec.kernel() : spec.input();
        Pattern.Range range = ofKernel ? atrous.figure.Subject.KERNEL_RANGE : atrous.figure.Subject.INPUT_RANGE;
        Plane plane = fill.plane(rows, columns, range);
        return Matrix.of(plane, rows, columns);
    }

    private static AppState refused(AppState state, boolean ofKernel, String text, Requirement requirement) {
        Field field = ofKernel ? Field.KERNEL_VALUES : Field.INPUT_VALUES;
        return state.with(state.session().withMatrixProblem(
                new Problem(new Where.OfMatrix(field), text, requirement)));
    }

    /** What a map holds now, as text to edit; empty where it is too large for that. */
    static String text(LayerSpec spec, boolean ofKernel) {
        long rows = rows(spec, ofKernel);
        long columns = columns(spec, ofKernel);
        return rows > LARGEST || columns > LARGEST ? ""
                : MatrixText.lines(matrix(spec, ofKernel, (int) rows, (int) columns));
    }
}
