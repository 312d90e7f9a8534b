package atrous.figure;

import atrous.figure.LayerLayout.Heading;

/**
 * Where the three maps beside a matrix stand.
 *
 * @param right of the rightmost, or of its heading
 * @param bottom of the lowest
 */
record MatrixMaps(MapBox input, MapBox kernel, MapBox output, Heading inputTitle, Heading kernelTitle,
                  Heading outputTitle, double right, double bottom) {

    private static final double GAP = 24;
    private static final double LARGEST_CELL = 28;
    private static final double SMALLEST_CELL = 2;
    /** Where the other maps' cells are small, the kernel's need not be. */
    private static final double LARGEST_LONE_KERNEL = 54;
    private static final double SECOND_LINE = 18;

    /** In a row where that fits, else one under the other. */
    static MatrixMaps of(Scatter s, Viewports view, Titles titles, double x, double y, double width, double height) {
        double[] across = {view.inputColumns().count(), LayerLayout.kernelCells(s.unstretched(), view, false),
            view.outputColumns().count()};
        double[] down = {view.inputRows().count(), LayerLayout.kernelCells(s.unstretched(), view, true),
            view.outputRows().count()};
        boolean one = s.subject().oneAxis();
        double[] headings = {heading(titles.input(), one), heading(titles.kernel(), one), heading(titles.output(), one)};
        double line = one ? 0 : SECOND_LINE;
        double highest = Math.max(down[0], Math.max(down[1], down[2]));
        double cell = cellFor(width - 2 * GAP, across[0] + across[1] + across[2], height - LayerLayout.TITLE - line, highest);
        double taken = 2 * GAP;
        for (int i = 0; i < 3; i++) {
            taken += Math.max(across[i] * cell, headings[i]);
        }
        boolean row = !one && taken <= width;
        if (!row) {
            cell = cellFor(width, Math.max(across[0], Math.max(across[1], across[2])),
                    height - 3 * (LayerLayout.TITLE + line), down[0] + down[1] + down[2]);
        }
        double kernel = Math.max(cell, Math.min(LARGEST_LONE_KERNEL / Math.max(across[1], down[1]), MapMarks.SMALLEST_LABELLED));
        double[] cells = {cell, kernel, cell};
        double[][] at = new double[3][];
        double px = x;
        double py = y;
        for (int i = 0; i < 3; i++) {
            at[i] = new double[] {px, py + LayerLayout.TITLE + line};
            px += row ? Math.max(across[i] * cells[i], headings[i]) + GAP : 0;
            py += row ? 0 : LayerLayout.TITLE + line + down[i] * cells[i] + 8;
        }
        double right = row ? px - GAP : x + Math.max(Math.max(headings[0], Math.max(headings[1], headings[2])),
                cell * Math.max(across[0], Math.max(across[1], across[2])));
        double bottom = row ? y + LayerLayout.TITLE + line + highest * cell : py - 8;
        return new MatrixMaps(
                LayerLayout.plainBox(MapKind.INPUT, view.inputRows(), view.inputColumns(), at[0][0] + 0.5, at[0][1] + 0.5, cell),
                LayerLayout.kernelBox(s.unstretched(), view, at[1][0] + 0.5, at[1][1] + 0.5, kernel),
                LayerLayout.plainBox(MapKind.OUTPUT, view.outputRows(), view.outputColumns(), at[2][0] + 0.5, at[2][1] + 0.5, cell),
                heading(at[0], row ? at[1][0] - GAP / 2 : x + width, !one), heading(at[1], row ? at[2][0] - GAP / 2 : x + width, !one),
                heading(at[2], x + width, !one), right, bottom);
    }

    private static double heading(Titles.Title title, boolean oneLine) {
        return oneLine ? title.width() : title.stackedWidth();
    }

    private static Heading heading(double[] map, double end, boolean twoLines) {
        return new Heading(map[0], map[1] - 12, end - map[0], twoLines);
    }

    private static double cellFor(double width, double columns, double height, double rows) {
        double exact = Math.max(SMALLEST_CELL, Math.min(LARGEST_CELL, Math.min(width / columns, height / rows)));
        return exact >= 6 ? Math.floor(exact) : Math.floor(exact * 4) / 4;
    }
}
