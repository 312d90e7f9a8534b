package atrous.figure;

import atrous.figure.LayerLayout.Area;
import atrous.figure.LayerLayout.Heading;

/** The input over kernel and output, the arithmetic under them: for a narrow frame. */
final class StackedLayout {

    private static final double GAP = 24;
    /** The share of the height that the input may take. */
    private static final double INPUT_SHARE = 0.48;
    private static final double LARGEST_KERNEL_SHARE = 0.4;
    private static final double SECOND_LINE = 18;
    /** Of the kernel and the output. */
    private static final double LARGEST_SECOND_CELL = 28;
    private static final double LEAST_KERNEL_WIDTH = 100;

    private StackedLayout() {}

    static LayerLayout of(Subject s, Viewports view, Frame frame, Titles titles) {
        double width = frame.width() - 1;
        double inputCell = Math.min(Math.min(frame.input(), LayerLayout.cellFor(width, view.inputColumns().count())),
                Math.max(8, LayerLayout.cellFor(frame.height() * INPUT_SHARE, view.inputRows().count())));
        double kernelColumns = LayerLayout.kernelCells(s, view, false);
        double together = LayerLayout.cellFor(width - GAP, kernelColumns + view.outputColumns().count());
        double outputHeading = Math.min(titles.output().leastWidth(), width * LARGEST_KERNEL_SHARE);
        double beside = LayerLayout.cellFor(width - GAP - outputHeading, kernelColumns);
        double kernelCell = Math.min(Math.min(Math.min(LARGEST_SECOND_CELL, frame.kernel()), beside),
                Math.max(together, Math.floor(width * LARGEST_KERNEL_SHARE / kernelColumns)));
        double outputCell = Math.min(Math.min(LARGEST_SECOND_CELL, frame.output()),
                LayerLayout.cellFor(width - GAP - kernelColumns * kernelCell, view.outputColumns().count()));

        double top = LayerLayout.TITLE;
        MapBox input = LayerLayout.plainBox(MapKind.INPUT, view.inputRows(), view.inputColumns(),
                0.5, top + 0.5, inputCell);
        double second = top + input.height() + 10 + LayerLayout.TITLE + SECOND_LINE;
        MapBox kernel = LayerLayout.kernelBox(s, view, 0.5, second + 0.5, kernelCell);
        double outputWidth = Math.max(view.outputColumns().count() * outputCell, titles.output().stackedWidth());
        double headed = Math.min(titles.kernel().stackedWidth(), width - GAP - outputWidth);
        double outputX = Math.max(kernel.width(), Math.max(LEAST_KERNEL_WIDTH, headed)) + GAP;
        MapBox output = LayerLayout.plainBox(MapKind.OUTPUT, view.outputRows(), view.outputColumns(),
                outputX + 0.5, second + 0.5, Math.min(outputCell,
                        LayerLayout.cellFor(width - outputX, view.outputColumns().count())));

        boolean overview = !view.inputWhole() || !view.outputWhole();
        double textY = second + Math.max(kernel.height(), output.height()) + 28;
        double textX = overview ? LayerLayout.OVERVIEW + GAP : 0;
        return new LayerLayout(frame.width(), textY + LayerLayout.TEXT, input, kernel, output,
                new Heading(0, 18, frame.width()), new Heading(0, second - 12, outputX - GAP / 2, true),
                new Heading(outputX, second - 12, frame.width() - outputX, true),
                new Area(textX, textY, frame.width() - textX, LayerLayout.TEXT),
                overview ? new Area(0, textY, LayerLayout.OVERVIEW, LayerLayout.OVERVIEW) : null);
    }
}
