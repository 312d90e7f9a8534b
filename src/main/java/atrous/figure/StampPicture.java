package atrous.figure;

import atrous.layer.Axis;
import atrous.scene.Mark;
import atrous.scene.Paint.Role;
import atrous.scene.Style;
import atrous.text.Messages;
import java.util.List;

/**
 * Each input stamps the kernel, times its value, on the output, and what overlaps is added up.
 *
 * @param layout in which the output's box is that of the output alone
 * @param all the outputs with what is stamped and then cut off around them
 */
record StampPicture(Scatter scatter, LayerLayout layout, MapBox all, Titles titles, OutputDrawing outputs,
                    Options options) implements ScatterPicture {

    /** A longer side is not drawn whole. */
    private static final long LARGEST = 72;

    static StampPicture of(Scatter scatter, Anchor anchor, Frame frame, Options options, Messages m) {
        Titles titles = ScatterTitles.of(scatter, true, m);
        Viewports view = ScatterViewports.of(scatter, anchor, true, LARGEST);
        LayerLayout layout = StampLayout.of(scatter, view, frame, titles);
        MapBox all = layout.output();
        LayerLayout kept = layout.withOutput(StampLayout.kept(scatter, all));
        return new StampPicture(scatter, kept, all, titles,
                new OutputDrawing(scatter.subject(), kept.output(), options), options);
    }

    @Override
    public void draw(Messages m, List<Mark> out) {
        if (scatter.subject().oneAxis()) {
            new StampWires(scatter, layout).all(out);
        }
        if (hasCut()) {
            MapMarks.block(all, all.rows(), all.columns(), Role.PADDING, Role.PADDING_LINE, out);
            MapMarks.block(layout.output(), layout.output().rows(), layout.output().columns(), Role.BACKGROUND,
                    Role.BACKGROUND, out);
        }
        ScatterInput.draw(scatter, layout.input(), options.values(), out);
        KernelDrawing.draw(scatter.unstretched(), layout.kernel(), options, out);
        outputs.draw(out);
        if (layout.overview() != null) {
            OverviewDrawing.draw(scatter.unstretched(), layout, m.wholeInput(), out);
        }
    }

    @Override
    public void select(Target shown, Target pinned, List<Mark> out) {
        if (shown.map() == MapKind.INPUT) {
            cutOff(shown, out);
        }
        if (scatter.subject().oneAxis()) {
            new StampWires(scatter, layout).selected(shown, options.values(), out);
        }
        var highlights = new ScatterHighlights(scatter, layout, options.values(), outputs, out);
        highlights.draw(shown);
        if (shown.map() == MapKind.INPUT) {
            frame(shown, out);
        }
        if (shown.map() == MapKind.KERNEL && pinned != null && pinned.map() == MapKind.OUTPUT) {
            highlights.pair(shown, pinned);
        }
    }

    /** What of a stamp falls outside the output. */
    private void cutOff(Target input, List<Mark> out) {
        Span rows = Links.tapsShown(scatter.down(), input.row(), all.rows());
        Span columns = Links.tapsShown(scatter.across(), input.column(), all.columns());
        for (long a = rows.from(); a <= rows.to(); a++) {
            long row = scatter.down().window().position(input.row(), a);
            for (long b = columns.from(); b <= columns.to(); b++) {
                long column = scatter.across().window().position(input.column(), b);
                if (!layout.output().shows(row, column)) {
                    MapMarks.cell(all, row, column, Style.of(Role.TAP_FAINT, Role.TAP_LINE, 1), out);
                }
            }
        }
    }

    /** The dashed frame around a whole stamp. */
    private void frame(Target input, List<Mark> out) {
        Span rows = clip(scatter.down(), input.row(), all.rows());
        Span columns = clip(scatter.across(), input.column(), all.columns());
        if (rows.count() > 0 && columns.count() > 0) {
            out.add(new Mark.Rect(all.cellX(columns.from()), all.cellY(rows.from()), columns.count() * all.cell(),
                    rows.count() * all.cell(), Style.dashed(Role.TAP_LINE, 2)));
        }
    }

    private static Span clip(Axis seen, long input, Span shown) {
        long from = seen.window().position(input, 0);
        return Span.between(Math.max(shown.from(), from),
                Math.min(shown.to(), from + seen.window().effectiveSize() - 1));
    }

    @Override
    public void blank(long filled, List<Mark> out) {
        if (filled < scatter.down().outputSize() * scatter.across().outputSize()) {
            new StampedSoFar(scatter, filled).draw(layout.output(), options, out);
        }
    }

    @Override
    public Target hit(double x, double y) {
        Target cell = layout.hit(x, y);
        return cell != null || layout.overview() == null ? cell
                : OverviewDrawing.hit(scatter.unstretched(), layout, x, y);
    }

    @Override
    public boolean isPartial() {
        return layout.overview() != null || layout.kernel().rows().count() < scatter.down().window().size()
                || layout.kernel().columns().count() < scatter.across().window().size();
    }

    @Override
    public boolean hasCut() {
        return Scatter.sizeWithCut(scatter.down()) > scatter.down().inputSize()
                || Scatter.sizeWithCut(scatter.across()) > scatter.across().inputSize();
    }
}
