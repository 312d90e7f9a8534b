package atrous.figure;

import atrous.figure.LayerLayout.Area;
import atrous.figure.LayerLayout.Heading;
import atrous.layer.Axis;
import atrous.layer.Window;

/** One axis: the outputs in a row over the inputs, each standing over the middle of its window. */
final class RowsLayout {

    static final double LINES = 120;
    static final Span ONE = new Span(0, 1);

    private RowsLayout() {}

    static LayerLayout of(Subject s, Viewports view, Frame frame, Titles titles) {
        double top = LayerLayout.TITLE;
        Span inputs = view.inputColumns();
        Axis axis = s.columns();
        // More outputs than inputs have no room over their bins: then both rows stand in the middle.
        boolean crowded = axis.bins() != null && axis.outputSize() > axis.inputSize();
        Span outputs = view.outputWhole() || crowded ? view.outputColumns() : outputsOver(axis, inputs);
        int most = crowded ? Math.max(inputs.count(), outputs.count()) : inputs.count();
        double cell = Math.min(frame.input(), LayerLayout.cellFor(frame.width() - 1, most));
        double inputY = top + cell + LINES;
        MapBox input = LayerLayout.plainBox(MapKind.INPUT, ONE, inputs, (most - inputs.count()) * cell / 2 + 0.5,
                inputY + 0.5, cell);
        double firstX = crowded ? (most - outputs.count()) * cell / 2
                : (standsOver(axis, outputs.from(), inputs) - inputs.from()) * cell;
        // With a large stride no window may have its middle among the inputs shown: then the nearest stands at the edge.
        double within = Math.max(0, Math.min(firstX, (inputs.count() - 1) * cell));
        MapBox output = new MapBox(MapKind.OUTPUT, ONE, outputs, within + 0.5, top + 0.5, cell,
                cell * pitch(axis), cell);
        return under(s, view, frame, titles, input, output);
    }

    /** Two rows, and under them what else there is. */
    static LayerLayout under(Subject s, Viewports view, Frame frame, Titles titles, MapBox input, MapBox output) {
        double inputEnd = input.y() - 0.5 + input.cell();
        double below = inputEnd + 14 + LayerLayout.TITLE + 22;
        double kernelCells = LayerLayout.kernelCells(s, view, false);
        double kernelCell = Math.max(6, Math.min(Math.min(28, frame.kernel()), Math.floor((frame.width() - 1) / kernelCells)));
        MapBox kernel = LayerLayout.kernelBox(s, view, 0.5, below + 0.5, kernelCell);

        boolean overview = !view.inputWhole() || !view.outputWhole();
        double kernelWidth = Math.max(kernel.width(), titles.kernel().width());
        boolean beside = !frame.isNarrow() && frame.width() - kernelWidth > 420;
        double textX = beside ? Math.max(kernelWidth + LayerLayout.GAP * 1.5, 240) : 0;
        double kernelRoom = beside ? textX - LayerLayout.GAP : frame.width();
        double textY = beside ? below - LayerLayout.TITLE : below + kernelCell + 22;
        double overviewY = beside ? below + kernelCell + 26 : textY + LayerLayout.TEXT;
        double height = Math.max(textY + LayerLayout.TEXT, overview ? overviewY + 40 : 0);
        return new LayerLayout(frame.width(), Math.max(height, below + kernelCell + 4), input, kernel, output,
                new Heading(0, inputEnd + 24, frame.width()),
                new Heading(0, below - 12, kernelRoom),
                new Heading(0, 18, frame.width()),
                new Area(textX, textY, frame.width() - textX, LayerLayout.TEXT),
                overview ? new Area(0, overviewY, Math.min(kernelRoom - 1, 420), 36)
                        : null);
    }

    /**
     * The position over which output {@code o} stands: the middle of its window where both sides are padded alike, the
     * last tap where all padding is on the low side (a causal layer), in between in between. The middle tap where only
     * part of a window is shown: that is the part.
     */
    private static double standsOver(Axis axis, long output, Span inputs) {
        Window w = axis.window();
        if (axis.bins() != null) {
            return (output + 0.5) * pitch(axis) - 0.5;
        }
        long total = w.paddingLow() + w.paddingHigh();
        double shift = w.effectiveSize() > inputs.count() ? w.dilation() * Math.floorDiv(w.size() - 1, 2L)
                : total > 0 ? (double) w.paddingLow() * (w.effectiveSize() - 1) / total : (w.effectiveSize() - 1) / 2.0;
        return output * w.stride() - w.paddingLow() + shift;
    }

    /** Inputs from one output to the next. */
    private static double pitch(Axis axis) {
        return axis.bins() == null ? axis.window().stride() : Math.max(1, (double) axis.inputSize() / axis.outputSize());
    }

    private static Span outputsOver(Axis axis, Span inputs) {
        double start = standsOver(axis, 0, inputs);
        long first = (long) Math.ceil((inputs.from() - start) / pitch(axis));
        long last = (long) Math.floor((inputs.to() - start) / pitch(axis));
        long from = Math.max(0, Math.min(first, axis.outputSize() - 1));
        long to = Math.max(from, Math.min(last, axis.outputSize() - 1));
        return Span.between(from, to);
    }
}
