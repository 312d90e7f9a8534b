package atrous.figure;

import atrous.scene.Mark;
import atrous.text.Messages;
import java.util.List;

/** The transpose of a convolution's matrix, times the input as a column, is the output as a column. */
record MatrixPicture(Scatter scatter, MatrixLayout placed, Titles titles, OutputDrawing outputs, MatrixColumns columns,
                     MatrixDrawing matrix, Options options) implements ScatterPicture {

    /** Of a matrix that is not drawn whole: so few that weights can be read. */
    private static final long SOME_OUTPUTS = 20;
    private static final long SOME_INPUTS = 14;

    static MatrixPicture of(Scatter s, Anchor anchor, Frame frame, Options options, Messages m) {
        Titles titles = ScatterTitles.of(s, false, m);
        Viewports view = ScatterViewports.of(s, anchor, false, MatrixLayout.largestMap(frame, s.subject().oneAxis()));
        Flat outputs = flat(anchor.outputRow(), anchor.outputColumn(), MatrixLayout.mostOutputs(frame), SOME_OUTPUTS,
                s.down().inputSize(), s.across().inputSize());
        Target input = new Places(s.subject(), true).cell(new Target(MapKind.INPUT, anchor.inputRow(), anchor.inputColumn()));
        Flat inputs = flat(input.row(), input.column(), MatrixLayout.mostInputs(frame), SOME_INPUTS,
                s.down().outputSize(), s.across().outputSize());
        MatrixLayout placed = MatrixLayout.of(s, view, outputs, inputs, frame, titles);
        return new MatrixPicture(s, placed, titles, new OutputDrawing(s.subject(), placed.maps().output(), options),
                MatrixColumns.of(s, placed, options.values()), new MatrixDrawing(s, view, options.values()), options);
    }

    private static Flat flat(long row, long column, long most, long some, long rows, long columns) {
        Flat whole = Flat.around(row, column, most, rows, columns);
        return whole.whole() ? whole : Flat.around(row, column, Math.min(most, some), rows, columns);
    }

    @Override
    public LayerLayout layout() {
        return placed.maps();
    }

    @Override
    public void draw(Messages m, List<Mark> out) {
        String inputs = PictureReading.cells(scatter.subject(), false, m);
        String outputsOf = PictureReading.cells(scatter.subject(), true, m);
        String part = whole() ? "" : m.comma() + m.partShown();
        var title = new Titles.Title("Cᵀ", m.matrixSize(outputsOf, inputs) + part);
        (title.leastWidth() <= placed.transposeTitle().room() ? title
                : new Titles.Title("Cᵀ", outputsOf + " × " + inputs + part)).draw(placed.transposeTitle(), out);
        matrix.draw(placed.transpose(), out);
        columns.draw(out);
        if (placed.direct() != null) {
            new Titles.Title("C", m.directSize(inputs, outputsOf)).draw(placed.directTitle(), out);
            matrix.draw(placed.direct(), out);
        }
        ScatterInput.draw(scatter, layout().input(), options.values(), out);
        MapBox kernel = layout().kernel();
        KernelDrawing.draw(scatter.unstretched(), kernel, options, out);
        for (long i = kernel.rows().from(); i <= kernel.rows().to(); i++) {
            for (long j = kernel.columns().from(); j <= kernel.columns().to(); j++) {
                matrix.weight(kernel, i, j, new Target(MapKind.KERNEL, i, j), out);
            }
        }
        outputs.draw(out);
    }

    private boolean whole() {
        return placed.transpose().outputs().whole() && placed.transpose().inputs().whole();
    }

    @Override
    public void select(Target shown, Target pinned, List<Mark> out) {
        var highlights = new ScatterHighlights(scatter, layout(), options.values(), outputs, out);
        if (shown.from() == null) {
            highlights.draw(shown);
        } else {
            highlights.link(shown.from(), shown);
        }
        if (shown.map() == MapKind.KERNEL && pinned != null && pinned.map() == MapKind.OUTPUT) {
            highlights.pair(shown, pinned);
        }
        new MatrixHighlights(matrix, columns, out).draw(shown);
    }

    @Override
    public void blank(long filled, List<Mark> out) {
        outputs.blank(filled, out);
        columns.blank(filled, out);
    }

    @Override
    public Target hit(double x, double y) {
        Target cell = layout().hit(x, y);
        if (cell != null) {
            return cell;
        }
        Target inMatrix = placed.transpose().hit(x, y);
        if (inMatrix != null) {
            return inMatrix;
        }
        Target inDirect = placed.direct() == null ? null : placed.direct().hit(x, y);
        return inDirect != null ? inDirect : columns.hit(x, y);
    }

    @Override
    public boolean isPartial() {
        LayerLayout maps = layout();
        return !whole() || !isWhole(maps.input(), MapKind.INPUT) || !isWhole(maps.kernel(), MapKind.KERNEL)
                || !isWhole(maps.output(), MapKind.OUTPUT);
    }

    private boolean isWhole(MapBox box, MapKind map) {
        var places = new Places(scatter.subject(), true);
        return box.rows().count() == places.count(map, true) && box.columns().count() == places.count(map, false);
    }

    @Override
    public boolean hasDirect() {
        return placed.direct() != null;
    }

    @Override
    public boolean hasSigns() {
        return matrix.marksSigns(placed.transpose()) || hasDirect() && matrix.marksSigns(placed.direct());
    }

    @Override
    public boolean hasCut() {
        return false;
    }
}
