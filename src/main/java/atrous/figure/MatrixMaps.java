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
    /** A row is shorter than a column, unless its cells are smaller than this share of those. */
    private static final double WORTH_A_ROW = 0.75;
    private static final double SECOND_LINE = 18;
    /** From a map to the heading under it. */
    private static final double BETWEEN = 8;

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
        double column = cellFor(width, Math.max(across[0], Math.max(across[1], across[2])),
                height - 3 * (LayerLayout.TITLE + line), down[0] + down[1] + down[2]);
        double cell = cellFor(width - 2 * GAP, across[0] + across[1] + across[2], height - LayerLayout.TITLE - line, highest);
        double worth = Math.max(SMALLEST_CELL, column * WORTH_A_ROW);
        while (cell >= worth && taken(across, headings, cells(cell, across, down)) > width) {
            cell -= cell > 6 ? 1 : 0.25;
        }
        boolean row = !one && cell >= worth;
        double[] cells = cells(row ? cell : column, across, down);
        if (!row) {
            double left = height - 3 * (LayerLayout.TITLE + line) - 2 * BETWEEN - down[1] * cells[1] - down[2] * cells[2];
            cells[0] = Math.max(cells[0], cellFor(width, across[0], left, down[0]));
        }
        double[][] at = new double[3][];
        double px = x;
        double py = y;
        for (int i = 0; i < 3; i++) {
            at[i] = new double[] {px, py + LayerLayout.TITLE + line};
            px += row ? Math.max(across[i] * cells[i], headings[i]) + GAP : 0;
            py += row ? 0 : LayerLayout.TITLE + line + down[i] * cells[i] + BETWEEN;
        }
        double right = x;
        for (int i = 0; i < 3; i++) {
            right = Math.max(right, at[i][0] + Math.max(headings[i], across[i] * cells[i]));
        }
        double bottom = row ? y + LayerLayout.TITLE + line + Math.max(down[1] * cells[1], highest * cell) : py - BETWEEN;
        return new MatrixMaps(
                LayerLayout.plainBox(MapKind.INPUT, view.inputRows(), view.inputColumns(), at[0][0] + 0.5, at[0][1] + 0.5, cells[0]),
                LayerLayout.kernelBox(s.unstretched(), view, at[1][0] + 0.5, at[1][1] + 0.5, cells[1]),
                LayerLayout.plainBox(MapKind.OUTPUT, view.outputRows(), view.outputColumns(), at[2][0] + 0.5, at[2][1] + 0.5, cells[2]),
                heading(at[0], row ? at[1][0] - GAP / 2 : x + width, !one), heading(at[1], row ? at[2][0] - GAP / 2 : x + width, !one),
                heading(at[2], x + width, !one), right, bottom);
    }

    /** Of each map: alike, but for a kernel that would be tiny. */
    private static double[] cells(double cell, double[] across, double[] down) {
        double kernel = Math.max(cell, Math.min(LARGEST_LONE_KERNEL / Math.max(across[1], down[1]), MapMarks.SMALLEST_LABELLED));
        return new double[] {cell, kernel, cell};
    }

    /** How wide a row is. */
    private static double taken(double[] across, double[] headings, double[] cells) {
        double taken = 2 * GAP;
        for (int i = 0; i < 3; i++) {
            taken += Math.max(across[i] * cells[i], headings[i]);
        }
        return taken;
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
