package atrous.figure;

import atrous.figure.LayerLayout.Area;
import atrous.figure.LayerLayout.Heading;

/** Input, kernel and output in a row, the arithmetic under the kernel: for a wide frame. */
final class SideBySideLayout {

    private static final double TEXT_ABOVE = 34;
    /** Where the input's cells are small, the kernel's need not be. */
    private static final double KERNEL_ROOM = 150;
    private static final double LARGEST_LONE_KERNEL_CELL = 22;
    private static final double SMALLEST_CELL = 2;
    /** Headings keep their size unless that would make the cells smaller than this share. */
    private static final double WORTH_A_SMALLER_HEADING = 0.75;

    private SideBySideLayout() {}

    static LayerLayout of(Subject s, Viewports view, Frame frame, Titles titles) {
        double kernelColumns = LayerLayout.kernelCells(s, view, false);
        double kernelRows = LayerLayout.kernelCells(s, view, true);
        double[] full = {titles.input().width(), titles.kernel().width(), titles.output().width()};
        double share = Math.floor((frame.width() - 2 - 2 * LayerLayout.GAP) / 3);
        double[] least = {Math.min(titles.input().leastWidth(), share), Math.min(titles.kernel().leastWidth(), share),
            Math.min(titles.output().leastWidth(), share)};
        double generous = largestCell(kernelColumns, view, frame, full);
        double tight = largestCell(kernelColumns, view, frame, least);
        boolean asUsual = generous > SMALLEST_CELL && generous >= tight * WORTH_A_SMALLER_HEADING;
        double cell = asUsual ? generous : tight;
        double[] headings = asUsual ? full : least;
        double kernelCell = Math.min(frame.kernel(), kernelCell(cell, Math.max(kernelColumns, kernelRows)));

        double top = LayerLayout.TITLE;
        double[] rooms = {Math.max(view.inputColumns().count() * cell, headings[0]),
            Math.max(kernelColumns * kernelCell, headings[1]),
            Math.max(view.outputColumns().count() * cell, headings[2])};
        widen(rooms, full, frame);
        double kernelX = rooms[0] + LayerLayout.GAP;
        double outputX = kernelX + rooms[1] + LayerLayout.GAP;
        MapBox input = LayerLayout.plainBox(MapKind.INPUT, view.inputRows(), view.inputColumns(), 0.5, top + 0.5,
                Math.min(frame.input(), cell));
        MapBox kernel = LayerLayout.kernelBox(s, view, kernelX + 0.5, top + 0.5, kernelCell);
        MapBox output = LayerLayout.plainBox(MapKind.OUTPUT, view.outputRows(), view.outputColumns(),
                outputX + 0.5, top + 0.5, Math.min(frame.output(), cell));

        boolean overview = !view.inputWhole() || !view.outputWhole();
        double textY = top + Math.max(kernel.height(), output.height()) + TEXT_ABOVE;
        double textX = overview ? kernelX + LayerLayout.OVERVIEW + LayerLayout.GAP : kernelX;
        double belowMaps = textY + Math.max(LayerLayout.TEXT, overview ? LayerLayout.OVERVIEW : 0);
        double height = Math.max(top + input.height() + 2, belowMaps);
        return new LayerLayout(frame.width(), height, input, kernel, output,
                new Heading(0, 18, rooms[0]), new Heading(kernelX, 18, rooms[1]),
                new Heading(outputX, 18, frame.width() - outputX),
                new Area(textX, textY, frame.width() - textX, LayerLayout.TEXT),
                overview ? new Area(kernelX, textY, LayerLayout.OVERVIEW, LayerLayout.OVERVIEW) : null);
    }

    private static double largestCell(double kernelColumns, Viewports view, Frame frame, double[] headings) {
        double cell = LayerLayout.LARGEST_CELL;
        while (cell > SMALLEST_CELL && !fits(cell, kernelColumns, view, frame, headings)) {
            cell -= cell > 6 ? 1 : 0.25;
        }
        return cell;
    }

    private static boolean fits(double cell, double kernelColumns, Viewports view, Frame frame, double[] headings) {
        double across = Math.max(view.inputColumns().count() * cell, headings[0])
                + Math.max(kernelColumns * kernelCell(cell, kernelColumns), headings[1])
                + Math.max(view.outputColumns().count() * cell, headings[2]) + 2 * LayerLayout.GAP;
        double down = LayerLayout.TITLE + Math.max(view.inputRows().count() * cell,
                view.outputRows().count() * cell + TEXT_ABOVE + LayerLayout.TEXT);
        boolean readable = cell > 20;
        return across + 2 <= frame.width() && (down <= frame.height() || !readable && cell * 16 < frame.height() / 4);
    }

    /** Gives headings what is left of the width. */
    private static void widen(double[] rooms, double[] wanted, Frame frame) {
        double left = frame.width() - 2 - 2 * LayerLayout.GAP - rooms[0] - rooms[1] - rooms[2];
        for (int i = 0; i < rooms.length; i++) {
            double more = Math.max(0, Math.min(left, wanted[i] - rooms[i]));
            rooms[i] += more;
            left -= more;
        }
    }

    private static double kernelCell(double cell, double cells) {
        double lone = Math.min(LARGEST_LONE_KERNEL_CELL, Math.floor(KERNEL_ROOM / cells));
        return Math.max(cell, Math.max(4, lone));
    }
}
