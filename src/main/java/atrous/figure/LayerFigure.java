package atrous.figure;

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
    private final Counts counts;
    private final List<Mark> base;
    /** Null where the layer is drawn as a window. */
    private final ScatterPicture scattered;
    private final Telling telling;

    private LayerFigure(Subject subject, LayerLayout layout, Options options, Messages messages, Titles titles,
                        OutputDrawing outputs, Counts counts, List<Mark> base, ScatterPicture scattered) {
        this.subject = subject;
        this.layout = layout;
        this.options = options;
        this.messages = messages;
        this.titles = titles;
        this.outputs = outputs;
        this.counts = counts;
        this.base = base;
        this.scattered = scattered;
        telling = subject.transposed()
                ? new PictureTelling(subject, options, scattered != null && scattered.hasDirect(), messages)
                : new Telling.Plain(subject, options, messages);
    }

    /** @param anchor what the drawn neighbourhood lies around where a map is too large to be drawn whole */
    public static LayerFigure of(Subject subject, Anchor anchor, Frame frame, Options options, Messages messages) {
        if (Places.of(subject, options.picture()).scattered()) {
            return of(subject, ScatterPicture.of(subject, anchor, frame, options, messages), options, messages);
        }
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
        Counts counts = Counts.ofInput(subject, layout.input());
        new InputDrawing(subject, layout.input(), options, counts).draw(base);
        KernelDrawing.draw(subject, layout.kernel(), options, base);
        var outputs = new OutputDrawing(subject, layout.output(), options);
        outputs.draw(base);
        if (layout.overview() != null) {
            OverviewDrawing.draw(subject, layout, messages.wholeInput(), base);
        }
        return new LayerFigure(subject, layout, options, messages, titles, outputs, counts, List.copyOf(base), null);
    }

    private static LayerFigure of(Subject subject, ScatterPicture picture, Options options, Messages messages) {
        var base = new ArrayList<Mark>();
        picture.titles().input().draw(picture.layout().inputTitle(), base);
        picture.titles().kernel().draw(picture.layout().kernelTitle(), base);
        picture.titles().output().draw(picture.layout().outputTitle(), base);
        picture.draw(messages, base);
        return new LayerFigure(subject, picture.layout(), options, messages, picture.titles(), picture.outputs(),
                null, List.copyOf(base), picture);
    }

    /** Where everything would stand. */
    public static LayerLayout layout(Subject subject, Anchor anchor, Frame frame, Options options, Messages messages) {
        return Places.of(subject, options.picture()).scattered()
                ? ScatterPicture.of(subject, anchor, frame, options, messages).layout()
                : layout(subject, anchor, frame, Titles.of(subject, messages));
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

    /** Where the layout's maps have the cells that targets name. */
    public Places places() {
        return new Places(subject, scattered != null);
    }

    /** The cell under a point, or null; a point on the small map of a large layer stands for the input there. */
    public Target hit(double x, double y) {
        if (scattered != null) {
            Target cell = scattered.hit(x, y);
            return cell == null ? null : places().target(cell);
        }
        Target target = layout.hit(x, y);
        if (target != null) {
            return subject.has(target) ? target : null;
        }
        return layout.overview() == null ? null : OverviewDrawing.hit(subject, layout, x, y);
    }

    /** Whether only a neighbourhood of some map is drawn. */
    public boolean isPartial() {
        if (scattered != null) {
            return scattered.isPartial();
        }
        return layout.overview() != null || layout.kernel().rows().count() < subject.rows().window().size()
                || layout.kernel().columns().count() < subject.columns().window().size();
    }

    /** What is in it that a legend tells. */
    public Features features() {
        return new Features(subject, layout, counts, scattered, base);
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
        if (scattered != null) {
            scattered(selection, marks);
            return marks;
        }
        outputs.blank(selection.filled(), marks);
        Target shown = selection.shown();
        if (shown != null && subject.has(shown)) {
            if (subject.oneAxis()) {
                new Wires(subject, layout).selected(shown, options.values(), marks);
            }
            var highlights = new Highlights(subject, layout, options, outputs, marks);
            if (subject.moved()) {
                new DeformHighlights(subject, layout, options, highlights, marks).draw(selection);
            } else {
                highlights.draw(shown);
            }
            Target pinned = selection.pinned();
            if (!subject.moved() && shown.map() == MapKind.KERNEL && pinned != null && pinned.map() == MapKind.OUTPUT
                    && subject.has(pinned)) {
                highlights.currentPair(shown, pinned);
            }
            ReadingDrawing.draw(reading(shown, selection), layout.text(), marks);
        }
        return marks;
    }

    private void scattered(Selection selection, List<Mark> marks) {
        scattered.blank(selection.filled(), marks);
        Target shown = selection.shown() == null ? null : places().known(selection.shown());
        if (shown != null && subject.has(shown)) {
            if (places().isDrawn(shown)) {
                Target pinned = selection.pinned();
                scattered.select(places().cell(shown), pinned == null ? null : places().cell(pinned), marks);
            }
            ReadingDrawing.draw(reading(shown), layout.text(), marks);
        }
    }

    public Reading reading(Target target) {
        return reading(target, new Selection(target, null, 0));
    }

    /** What a cell says in view of what else is marked. */
    public Reading reading(Target target, Selection selection) {
        Target known = places().known(target);
        return telling.reading(known, selection);
    }

    /** Which picture of its layer it is; empty where there is but one. */
    public String caption() {
        return telling.caption();
    }

    /** The tap of the pinned output whose point lies under another, or null. @param reach in pixels */
    public Target tapAt(double x, double y, Selection selection, double reach) {
        Target output = selection.pinnedOutput();
        if (subject.deformed() == null || output == null || !subject.has(output) || !subject.deformed().affordable(1)) {
            return null;
        }
        Target nearest = null;
        double distance = reach;
        for (TapPoint p : TapPoint.all(layout.input(), subject.deformed().taps(output))) {
            if (p.distance(x, y) <= distance) {
                nearest = p.tap().at();
                distance = p.distance(x, y);
            }
        }
        return nearest;
    }

    /** What a cell says, as one sentence. */
    public String spoken(Target target, Selection selection) {
        return reading(target, selection).spoken(messages.colon());
    }

    /** The whole figure, for a renderer that does not layer. */
    public Scene scene(Selection selection) {
        var marks = new ArrayList<Mark>();
        marks.add(new Mark.Rect(0, 0, layout.width(), layout.height(),
                Style.fill(Role.BACKGROUND)));
        marks.addAll(base);
        marks.addAll(overlay(selection));
        Target shown = selection.shown();
        String description = shown == null ? "" : spoken(shown, selection);
        return new Scene(layout.width(), layout.height(), marks,
                new Semantics(title(), description));
    }

    /** What the figure shows, in one line. */
    public String title() {
        return label(MapKind.INPUT) + "; " + label(MapKind.KERNEL) + "; " + label(MapKind.OUTPUT);
    }
}
