package atrous.figure;

import atrous.layer.Axis;
import atrous.layer.Reads;
import atrous.scene.Mark;
import atrous.scene.Paint.Role;
import atrous.scene.Scene;
import atrous.scene.Semantics;
import atrous.scene.Style;
import atrous.text.Messages;
import java.util.ArrayList;
import java.util.List;

/**
 * The figure of one layer. The base changes with the layer, the overlay with what is selected, so that pointing redraws
 * little; together they are the scene.
 */
public final class LayerFigure {

    private final Subject subject;
    private final LayerLayout layout;
    private final Options options;
    private final Messages messages;
    private final Titles titles;
    private final OutputDrawing outputs;
    private final List<Mark> base;

    private LayerFigure(Subject subject, LayerLayout layout, Options options, Messages messages, Titles titles,
                        OutputDrawing outputs, List<Mark> base) {
        this.subject = subject;
        this.layout = layout;
        this.options = options;
        this.messages = messages;
        this.titles = titles;
        this.outputs = outputs;
        this.base = base;
    }

    /** @param anchor what the drawn neighbourhood lies around where a map is too large to be drawn whole */
    public static LayerFigure of(Subject subject, Anchor anchor, Frame frame, Options options, Messages messages) {
        Titles titles = Titles.of(subject, messages);
        LayerLayout layout = layout(subject, anchor, frame, titles);
        var base = new ArrayList<Mark>();
        titles.input().draw(layout.inputTitle(), base);
        titles.kernel().draw(layout.kernelTitle(), base);
        titles.output().draw(layout.outputTitle(), base);
        StackSheets.draw(subject, layout, base);
        if (subject.oneAxis()) {
            new Wires(subject, layout).all(base);
        }
        new InputDrawing(subject, layout.input(), options, Counts.ofInput(subject, layout.input())).draw(base);
        KernelDrawing.draw(subject, layout.kernel(), options, base);
        var outputs = new OutputDrawing(subject, layout.output(), options);
        outputs.draw(base);
        if (layout.overview() != null) {
            OverviewDrawing.draw(subject, layout, messages.wholeInput(), base);
        }
        return new LayerFigure(subject, layout, options, messages, titles, outputs, List.copyOf(base));
    }

    /** Where everything would stand. */
    public static LayerLayout layout(Subject subject, Anchor anchor, Frame frame, Messages messages) {
        return layout(subject, anchor, frame, Titles.of(subject, messages));
    }

    private static LayerLayout layout(Subject subject, Anchor anchor, Frame frame, Titles titles) {
        return LayerLayout.of(subject, Viewports.of(subject, anchor), frame, titles);
    }

    public LayerLayout layout() {
        return layout;
    }

    public Subject subject() {
        return subject;
    }

    /** The cell under a point, or null; a point on the small map of a large layer stands for the input there. */
    public Target hit(double x, double y) {
        Target target = layout.hit(x, y);
        return target != null || layout.overview() == null ? target : OverviewDrawing.hit(subject, layout, x, y);
    }

    /** Whether only a neighbourhood of some map is drawn. */
    public boolean isPartial() {
        return layout.overview() != null || layout.kernel().rows().count() < subject.rows().window().size()
                || layout.kernel().columns().count() < subject.columns().window().size();
    }

    public boolean hasHoles() {
        return subject.rows().window().effectiveSize() > subject.rows().window().size()
                || subject.columns().window().effectiveSize() > subject.columns().window().size();
    }

    public boolean hasPadding() {
        return hasPadding(subject.rows(), true) || hasPadding(subject.columns(), false);
    }

    private boolean hasPadding(Axis axis, boolean down) {
        return axis.window().paddingLow() + axis.window().paddingHigh() - subject.pooled().overhang(down) > 0;
    }

    /** Whether the last windows reach past the padding. */
    public boolean hasOverhang() {
        return subject.pooled().overhang(true) + subject.pooled().overhang(false) > 0;
    }

    public boolean hasDeadInputs() {
        return hasDead(subject.rows()) || hasDead(subject.columns());
    }

    private boolean hasDead(Axis axis) {
        long used = subject.transposed() ? new Reads(axis.seenFromInput()).outputsWithRealTap() : new Reads(axis).readInputs();
        return used < axis.inputSize();
    }

    /** Whether there are zeros between the inputs. */
    public boolean hasInserted() {
        return subject.rows().window().baseDilation() + subject.columns().window().baseDilation() > 2;
    }

    /** A map's heading, in one line. */
    public String label(MapKind map) {
        Titles.Title title = switch (map) {
            case INPUT -> titles.input();
            case KERNEL -> titles.kernel();
            case OUTPUT -> titles.output();
        };
        return title.name() + " " + title.detail();
    }

    public List<Mark> base() {
        return base;
    }

    public List<Mark> overlay(Selection selection) {
        var marks = new ArrayList<Mark>();
        outputs.blank(selection.filled(), marks);
        Target shown = selection.shown();
        if (shown != null && subject.has(shown)) {
            if (subject.oneAxis()) {
                new Wires(subject, layout).selected(shown, options.values(), marks);
            }
            var highlights = new Highlights(subject, layout, options, outputs, marks);
            highlights.draw(shown);
            Target pinned = selection.pinned();
            if (shown.map() == MapKind.KERNEL && pinned != null && pinned.map() == MapKind.OUTPUT
                    && subject.has(pinned)) {
                highlights.currentPair(shown, pinned);
            }
            ReadingDrawing.draw(reading(shown), layout.text(), marks);
        }
        return marks;
    }

    public Reading reading(Target target) {
        return Reading.of(subject, target, options.values(), messages);
    }

    /** The whole figure, for a renderer that does not layer. */
    public Scene scene(Selection selection) {
        var marks = new ArrayList<Mark>();
        marks.add(new Mark.Rect(0, 0, layout.width(), layout.height(),
                Style.fill(Role.BACKGROUND)));
        marks.addAll(base);
        marks.addAll(overlay(selection));
        Target shown = selection.shown();
        String description = shown == null ? "" : reading(shown).spoken();
        return new Scene(layout.width(), layout.height(), marks,
                new Semantics(title(), description));
    }

    /** What the figure shows, in one line. */
    public String title() {
        return label(MapKind.INPUT) + "; " + label(MapKind.KERNEL) + "; " + label(MapKind.OUTPUT);
    }
}
