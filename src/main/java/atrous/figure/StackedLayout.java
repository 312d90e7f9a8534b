package atrous.figure;

import atrous.figure.LayerLayout.Area;
import atrous.figure.LayerLayout.Point;

/** The input over kernel and output, the arithmetic under them: for a narrow frame. */
final class StackedLayout {

    private static final double GAP = 24;
    /** Height of a line of detail under a title. */
    private static final double DETAIL = 18;
    /** The share of the height that the input may take. */
    private static final double INPUT_SHARE = 0.48;
    private static final double LARGEST_KERNEL_SHARE = 0.4;

    private StackedLayout() {}

    static LayerLayout of(Subject s, Viewports view, Frame frame) {
        double width = frame.width() - 1;
        double inputCell = Math.min(LayerLayout.cellFor(width, view.inputColumns().count()),
                Math.max(8, LayerLayout.cellFor(frame.height() * INPUT_SHARE, view.inputRows().count())));
        double kernelColumns = LayerLayout.kernelCells(s, view, false);
        double together = LayerLayout.cellFor(width - GAP, kernelColumns + view.outputColumns().count());
        double kernelCell = Math.min(LayerLayout.LARGEST_CELL * 0.8,
                Math.max(together, Math.floor(width * LARGEST_KERNEL_SHARE / kernelColumns)));
        double outputCell = Math.min(LayerLayout.LARGEST_CELL * 0.8,
                LayerLayout.cellFor(width - GAP - kernelColumns * kernelCell, view.outputColumns().count()));

        double top = LayerLayout.TITLE;
        MapBox input = LayerLayout.plainBox(MapKind.INPUT, view.inputRows(), view.inputColumns(),
                0.5, top + 0.5, inputCell);
        double second = top + input.height() + 10 + LayerLayout.TITLE + DETAIL;
        MapBox kernel = LayerLayout.kernelBox(s, view, 0.5, second + 0.5, kernelCell);
        double outputX = Math.max(kernel.width(), 116) + GAP;
        MapBox output = LayerLayout.plainBox(MapKind.OUTPUT, view.outputRows(), view.outputColumns(),
                outputX + 0.5, second + 0.5, Math.min(outputCell,
                        LayerLayout.cellFor(width - outputX, view.outputColumns().count())));

        boolean overview = !view.inputWhole() || !view.outputWhole();
        double textY = second + Math.max(kernel.height(), output.height()) + 28;
        double textX = overview ? LayerLayout.OVERVIEW + GAP : 0;
        return new LayerLayout(frame.width(), textY + LayerLayout.TEXT, input, kernel, output,
                new Point(0, 18), new Point(0, second - 12 - DETAIL), new Point(outputX, second - 12 - DETAIL), true,
                new Area(textX, textY, frame.width() - textX, LayerLayout.TEXT),
                overview ? new Area(0, textY, LayerLayout.OVERVIEW, LayerLayout.OVERVIEW) : null);
    }
}
