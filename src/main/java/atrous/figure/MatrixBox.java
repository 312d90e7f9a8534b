package atrous.figure;

/**
 * Where a matrix of outputs and inputs is drawn, whose cells are the weights between them.
 *
 * @param box whose rows and columns count the shown outputs and inputs
 * @param transposed whether a row is an output; else it is an input
 */
record MatrixBox(MapBox box, Flat outputs, Flat inputs, boolean transposed) {

    static MatrixBox of(Flat outputs, Flat inputs, boolean transposed, double x, double y, double cell) {
        return new MatrixBox(LayerLayout.plainBox(MapKind.OUTPUT, transposed ? outputs.span() : inputs.span(),
                transposed ? inputs.span() : outputs.span(), x, y, cell), outputs, inputs, transposed);
    }

    long row(long output, long input) {
        return transposed ? output : input;
    }

    long column(long output, long input) {
        return transposed ? input : output;
    }

    /** The output of the cell under a point, with its input; or null. */
    Target hit(double x, double y) {
        Target at = box.hit(x, y);
        if (at == null) {
            return null;
        }
        long output = transposed ? at.row() : at.column();
        long input = transposed ? at.column() : at.row();
        return new Target(MapKind.OUTPUT, outputs.row(output), outputs.column(output),
                new Target(MapKind.INPUT, inputs.row(input), inputs.column(input)));
    }
}
