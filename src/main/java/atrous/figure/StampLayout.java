package atrous.figure;

import atrous.layer.Window;

/** Where the maps of the stamp picture stand: the output among what is cut off around it. */
final class StampLayout {

    private StampLayout() {}

    /** The output's box is that with what is cut off. */
    static LayerLayout of(Scatter s, Viewports view, Frame frame, Titles titles) {
        return s.subject().oneAxis() ? rows(s, view, frame, titles) : LayerLayout.of(s.unstretched(), view, frame, titles);
    }

    /** One axis: the outputs in a row over the inputs, each of which stands under the middle of its stamp. */
    private static LayerLayout rows(Scatter s, Viewports view, Frame frame, Titles titles) {
        Window w = s.across().window();
        Span outputs = view.outputColumns();
        Span inputs = view.inputWhole() ? view.inputColumns() : under(s, outputs);
        // With a large stride no stamp may have its middle among the outputs shown: then the nearest stands at the edge.
        double start = view.inputWhole() ? middle(w, inputs.from())
                : Math.max(outputs.from(), Math.min(middle(w, inputs.from()), outputs.to()));
        double first = Math.min(outputs.from(), start);
        double end = Math.max(outputs.to(), start + (inputs.count() - 1) * w.stride()) + 1;
        double cell = Math.min(frame.output(), LayerLayout.cellFor(frame.width() - 1, end - first));
        double top = LayerLayout.TITLE;
        double inputY = top + cell + RowsLayout.LINES;
        var input = new MapBox(MapKind.INPUT, RowsLayout.ONE, inputs, (start - first) * cell + 0.5,
                inputY + 0.5, cell, cell * w.stride(), cell);
        MapBox output = LayerLayout.plainBox(MapKind.OUTPUT, RowsLayout.ONE, outputs, (outputs.from() - first) * cell + 0.5,
                top + 0.5, cell);
        return RowsLayout.under(s.unstretched(), view, frame, titles, input, output);
    }

    private static double middle(Window w, long input) {
        return w.position(input, 0) + (w.effectiveSize() - 1) / 2.0;
    }

    /** The inputs whose stamps have their middle among these outputs; the nearest where there is none. */
    private static Span under(Scatter s, Span outputs) {
        Window w = s.across().window();
        long last = s.across().outputSize() - 1;
        double start = middle(w, 0);
        long from = Math.max(0, Math.min(last, (long) Math.ceil((outputs.from() - start) / w.stride())));
        long to = Math.min(last, (long) Math.floor((outputs.to() - start) / w.stride()));
        return Span.between(from, Math.max(from, to));
    }

    /** The outputs alone in a box with what is cut off around them. */
    static MapBox kept(Scatter s, MapBox all) {
        Span rows = within(s.down().inputSize(), all.rows());
        Span columns = within(s.across().inputSize(), all.columns());
        return new MapBox(all.kind(), rows, columns, all.cellX(columns.from()), all.cellY(rows.from()), all.cell(),
                all.pitchX(), all.pitchY());
    }

    private static Span within(long size, Span shown) {
        return Span.between(Math.max(0, shown.from()), Math.min(size - 1, shown.to()));
    }
}
