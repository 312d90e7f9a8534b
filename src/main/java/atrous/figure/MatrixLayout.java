package atrous.figure;

import atrous.figure.LayerLayout.Area;
import atrous.figure.LayerLayout.Heading;

/**
 * Where the matrices stand, and the maps beside them.
 *
 * @param maps with the text
 * @param direct the matrix of the convolution, or null where there is no room for it
 * @param x the input as a column; so for y, the output
 */
record MatrixLayout(LayerLayout maps, MatrixBox transpose, MatrixBox direct, MapBox x, MapBox y,
                    Heading transposeTitle, Heading directTitle) {

    private static final double TITLE = LayerLayout.TITLE;
    /** Over the columns. */
    private static final double NAMES = 16;
    private static final double GAP = 32;
    private static final double NARROW_GAP = 20;
    /** Between a matrix and a column, for a sign. */
    static final double SIGN = 18;
    private static final double LARGEST_CELL = 26;
    private static final double SMALLEST_CELL = 5;
    private static final double NARROW = 560;
    /** Of the maps. */
    private static final double LEAST_BESIDE = 140;
    private static final double LEAST_TEXT = 230;
    private static final double LEAST_HEIGHT = 300;
    /** Of maps one under the other. */
    private static final double LEAST_COLUMN = 440;
    /** The least cell of a map. */
    private static final double SMALLEST_IN_MAP = 2;
    private static final long LARGEST_MAP = 81;
    private static final long MOST_OUTPUTS = 81;
    private static final long MOST_INPUTS = 40;
    private static final long MOST_OF_BOTH = 1000;

    /** How many outputs are drawn as rows. */
    static long mostOutputs(Frame frame) {
        return Math.min(MOST_OUTPUTS, (long) (Math.max(LEAST_HEIGHT, frame.height() - TITLE) / SMALLEST_CELL));
    }

    /** How many inputs are drawn as columns. */
    static long mostInputs(Frame frame) {
        return Math.min(MOST_INPUTS, (long) ((frame.width() - LEAST_BESIDE - gap(frame) - 2 * SIGN) / SMALLEST_CELL) - 2);
    }

    /** The longest side of a map that is drawn whole. */
    static long largestMap(Frame frame, boolean oneAxis) {
        return frame.width() < NARROW && !oneAxis ? (long) (LEAST_BESIDE / SMALLEST_IN_MAP) - 1 : LARGEST_MAP;
    }

    private static double gap(Frame frame) {
        return frame.width() < NARROW ? NARROW_GAP : GAP;
    }

    static MatrixLayout of(Scatter s, Viewports view, Flat outputs, Flat inputs, Frame frame, Titles titles) {
        boolean narrow = frame.width() < NARROW;
        double height = Math.max(LEAST_HEIGHT, frame.height());
        // Of one axis and narrow: the maps, which are long, stand over the matrix.
        MatrixMaps over = narrow && s.subject().oneAxis() ? MatrixMaps.of(s, view, titles, 0, 0, frame.width() - 1, height) : null;
        double start = over == null ? 0 : over.bottom() + GAP / 2;
        double top = start + TITLE + NAMES;
        double across = over != null ? frame.width() : narrow ? frame.width() - LEAST_BESIDE - NARROW_GAP : frame.width() / 2;
        double cell = Math.min(cellFor((narrow ? Math.min(height, LEAST_COLUMN) : height) - TITLE - NAMES, outputs.count()), cellFor(across - 2 * SIGN, inputs.count() + 2));
        MatrixBox transpose = MatrixBox.of(outputs, inputs, true, 0.5, top + 0.5, cell);
        MapBox x = LayerLayout.plainBox(MapKind.INPUT, inputs.span(), RowsLayout.ONE, 0.5 + inputs.count() * cell + SIGN,
                top + 0.5, cell);
        MapBox y = LayerLayout.plainBox(MapKind.OUTPUT, outputs.span(), RowsLayout.ONE, x.x() + cell + SIGN, top + 0.5, cell);
        double end = top + Math.max(x.height(), y.height()) + 12;
        double right = Math.floor(y.x() + cell + gap(frame));
        double room = frame.width() - right - 1;

        double directCell = Math.min(cell, cellFor(room, outputs.count()));
        boolean both = !narrow && outputs.whole() && inputs.whole() && outputs.count() * directCell <= room
                && (long) outputs.count() * inputs.count() <= MOST_OF_BOTH;
        MatrixBox direct = both ? MatrixBox.of(outputs, inputs, false, right + 0.5, TITLE + 0.5, directCell) : null;
        double below = both ? TITLE + direct.box().height() + 16 : 0;
        MatrixMaps beside = narrow ? null
                : MatrixMaps.of(s, view, titles, right, below, room - LEAST_TEXT - GAP, Math.max(150, height - below));
        boolean fits = beside != null && beside.output().cell() >= MapMarks.SMALLEST_LABELLED;
        MatrixMaps maps = over != null ? over : fits ? beside : MatrixMaps.of(s, view, titles, right, below, room,
                narrow ? Math.max(end, LEAST_COLUMN) : Math.max(150, height - below - LayerLayout.TEXT - 20));
        double textX = narrow ? 0 : fits ? maps.right() + GAP : right;
        double textY = fits ? below + TITLE : (narrow ? Math.max(end, maps.bottom()) : maps.bottom()) + 18;
        var text = new Area(textX, textY, frame.width() - textX, LayerLayout.TEXT);
        return new MatrixLayout(new LayerLayout(frame.width(), Math.max(Math.max(end, maps.bottom() + 12), textY + LayerLayout.TEXT),
                maps.input(), maps.kernel(), maps.output(), maps.inputTitle(), maps.kernelTitle(), maps.outputTitle(), text, null),
                transpose, direct, x, y, new Heading(0, start + 18, over != null ? frame.width() : right - gap(frame) / 2),
                new Heading(right, 18, room));
    }

    private static double cellFor(double room, double cells) {
        double exact = Math.max(SMALLEST_CELL, Math.min(LARGEST_CELL, room / cells));
        return exact >= 6 ? Math.floor(exact) : Math.floor(exact * 4) / 4;
    }
}
