package atrous.figure;

import java.util.List;

/**
 * Where everything of a layer's figure stands.
 *
 * @param inputTitle where the heading stands; so for the other two maps
 * @param text where the arithmetic of the selected cell is written
 * @param overview where the small map of a large layer stands, or null where everything is drawn whole
 */
public record LayerLayout(double width, double height, MapBox input, MapBox kernel, MapBox output,
                          Heading inputTitle, Heading kernelTitle, Heading outputTitle, Area text, Area overview) {

    /**
     * @param y of the baseline, of the lower one where there are two
     * @param twoLines whether the size stands under the name, for want of room beside it
     */
    record Heading(double x, double y, double room, boolean twoLines) {
        Heading(double x, double y, double room) {
            this(x, y, room, false);
        }
    }

    record Area(double x, double y, double width, double height) {}

    static final double LARGEST_CELL = 36;
    static final double TITLE = 30;
    static final double GAP = 36;
    static final double LINE = 24;
    static final int TEXT_LINES = 4;
    static final double TEXT = 12 + LINE * TEXT_LINES;
    static final double OVERVIEW = 104;
    private static final double NARROWEST_TEXT = 220;

    public List<MapBox> maps() {
        return List.of(input, kernel, output);
    }

    /** The cell under a point, or null. */
    public Target hit(double x, double y) {
        for (MapBox map : maps()) {
            Target target = map.hit(x, y);
            if (target != null) {
                return target;
            }
        }
        return null;
    }

    public MapBox box(MapKind kind) {
        return switch (kind) {
            case INPUT -> input;
            case KERNEL -> kernel;
            case OUTPUT -> output;
        };
    }

    LayerLayout withOutput(MapBox box) {
        return new LayerLayout(width, height, input, kernel, box, inputTitle, kernelTitle, outputTitle, text, overview);
    }

    static LayerLayout of(Subject subject, Viewports view, Frame frame, Titles titles) {
        double sheets = StackSheets.depth(subject);
        return sheets == 0 ? laidOut(subject, view, frame, titles)
                : laidOut(subject, view, frame.narrower(sheets), titles).wider(sheets);
    }

    private LayerLayout wider(double by) {
        return new LayerLayout(width + by, height, input, kernel, output, inputTitle, kernelTitle, outputTitle, text,
                overview);
    }

    private static LayerLayout laidOut(Subject subject, Viewports view, Frame frame, Titles titles) {
        if (subject.oneAxis()) {
            return RowsLayout.of(subject, view, frame, titles);
        }
        LayerLayout wide = frame.isNarrow() ? null : SideBySideLayout.of(subject, view, frame, titles);
        return wide != null && wide.text.width() >= NARROWEST_TEXT ? wide
                : StackedLayout.of(subject, view, frame, titles);
    }

    /** A cell's side that fits, in whole pixels where that is not too coarse. */
    static double cellFor(double room, double cells) {
        double exact = Math.min(LARGEST_CELL, room / cells);
        return exact >= 6 ? Math.floor(exact) : Math.floor(exact * 4) / 4;
    }

    /** The kernel's box: its taps stand {@code dilation} cells apart where the holes are drawn. */
    static MapBox kernelBox(Subject s, Viewports view, double x, double y, double cell) {
        return new MapBox(MapKind.KERNEL, view.kernelRows(), view.kernelColumns(), x, y, cell,
                cell * pitch(s, false), cell * pitch(s, true));
    }

    private static double pitch(Subject s, boolean down) {
        var window = down ? s.rows().window() : s.columns().window();
        boolean holes = Viewports.drawsHoles(s.rows().window()) && Viewports.drawsHoles(s.columns().window());
        return holes ? window.dilation() : 1;
    }

    /** Cells that the kernel takes along one side as it is drawn. */
    static double kernelCells(Subject s, Viewports view, boolean down) {
        int taps = down ? view.kernelRows().count() : view.kernelColumns().count();
        return (taps - 1) * pitch(s, down) + 1;
    }

    static MapBox plainBox(MapKind kind, Span rows, Span columns, double x, double y, double cell) {
        return new MapBox(kind, rows, columns, x, y, cell, cell, cell);
    }
}
