package atrous.web;

import atrous.figure.Anchor;
import atrous.figure.Frame;
import atrous.figure.LayerFigure;
import atrous.figure.MapKind;
import atrous.figure.Options;
import atrous.figure.Selection;
import atrous.figure.Target;
import atrous.render.Palette;
import atrous.state.LayerSpec;
import atrous.state.Marked;
import atrous.state.Pointing;
import atrous.state.Project;
import atrous.state.ShownChannels;
import atrous.state.Side;
import atrous.text.Messages;
import atrous.view.LayerView;
import org.teavm.jso.browser.Window;
import org.teavm.jso.dom.events.Event;
import org.teavm.jso.dom.events.MouseEvent;
import org.teavm.jso.dom.html.HTMLCanvasElement;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.html.TextRectangle;

/** One figure on two canvases, the cells that a keyboard moves over, and an editor for one cell. */
final class FigureView {

    /** Everything that the base of a figure depends on. */
    private record Drawn(LayerSpec spec, Options options, Anchor anchor, Frame frame, Messages messages,
                         Palette palette, double scale) {

        /** Whether both draw the same cells, perhaps others of them or with other marks. */
        boolean isAlike(Drawn other) {
            return spec.equals(other.spec) && options.picture() == other.options.picture()
                    && options.channels().equals(other.options.channels());
        }
    }

    /** What stands under the figure and should be seen with it, in CSS pixels. */
    private static final double BELOW = 190;
    private static final double CHANNEL_SLIDERS = 38;
    private static final double LEAST_HEIGHT = 300;
    private static final double MOST_HEIGHT = 620;

    private final App app;
    private final Side side;
    private final HTMLElement root;
    private final HTMLElement heading;
    private final HTMLElement surface;
    private final HTMLCanvasElement base;
    private final HTMLCanvasElement overlay;
    private final CellGrid[] grids;
    private final CellEditor editor;
    private final HTMLElement caption;
    private final Legend legend;
    private final TapHandles taps;
    private Frame frame;
    private LayerFigure figure;
    private Drawn drawn;
    private boolean another;
    private Target clicked;
    private boolean twice;

    FigureView(App app, HTMLElement parent, Side side) {
        this.app = app;
        this.side = side;
        root = Dom.add(parent, "div", "figure");
        heading = Dom.add(root, "h2", "");
        surface = Dom.add(root, "div", "canvas");
        base = (HTMLCanvasElement) Dom.add(surface, "canvas", "");
        overlay = (HTMLCanvasElement) Dom.add(surface, "canvas", "");
        base.setAttribute("aria-hidden", "true");
        overlay.setAttribute("aria-hidden", "true");
        editor = new CellEditor(app, surface, side);
        taps = new TapHandles(app, side, overlay, () -> figure);
        MapKind[] kinds = MapKind.values();
        grids = new CellGrid[kinds.length];
        for (int i = 0; i < kinds.length; i++) {
            grids[i] = new CellGrid(app, surface, kinds[i], editor, taps);
        }
        caption = Dom.add(root, "p", "hint");
        legend = new Legend(root);
        Dom.on(overlay, "pointermove", this::moved);
        Dom.on(overlay, "pointerleave", e -> app.dispatch(new Pointing.Hover(null, false)));
        Dom.on(overlay, "click", this::clicked);
        Dom.on(overlay, "dblclick", this::doubleClicked);
    }

    void remove() {
        root.getParentNode().removeChild(root);
    }

    void update(LayerView view) {
        String title = view.heading(side);
        Dom.text(heading, title);
        heading.setHidden(title.isEmpty());
        // Two figures have maps of the same names.
        root.setAttribute("role", title.isEmpty() ? "presentation" : "group");
        Dom.attribute(root, "aria-label", title);
        frame = view.alike(measure());
        redraw(view);
        point(view);
    }

    private Frame measure() {
        // Not the figure's own top: on a phone it sticks, and moves with what is scrolled.
        double top = Dom.byId("top").getBoundingClientRect().getTop() + Window.current().getScrollY();
        double room = Window.current().getInnerHeight() - top - BELOW;
        if (figureHasChannels()) {
            room -= CHANNEL_SLIDERS;
        }
        return new Frame(surface.getClientWidth(), Math.max(LEAST_HEIGHT, Math.min(MOST_HEIGHT, room)));
    }

    private boolean figureHasChannels() {
        Project project = app.state().project();
        return ShownChannels.count(project, false) > 1 || ShownChannels.count(project, true) > 1;
    }

    private void redraw(LayerView view) {
        Anchor anchor = drawn != null && drawsWhole() ? drawn.anchor() : Marked.anchor(app.state(), side);
        var wanted = new Drawn(app.state().project().layer(side), app.state().project().show(), anchor, frame,
                app.look().messages(), app.look().palette(), Window.current().getDevicePixelRatio());
        if (wanted.equals(drawn)) {
            return;
        }
        another |= drawn != null && !wanted.isAlike(drawn);
        drawn = wanted;
        figure = view.figure(side, frame);
        Browser.style(surface, "height", Dom.pixels(figure.layout().height()));
        paint(base, figure.base());
        Dom.text(caption, figure.caption());
        caption.setHidden(figure.caption().isEmpty());
        legend.update(figure, wanted.options(), app.look());
    }

    /** A figure that shows everything need not follow the selection. */
    private boolean drawsWhole() {
        return figure != null && !figure.isPartial() && drawn.spec().equals(app.state().project().layer(side));
    }

    void point(LayerView view) {
        if (figure.isPartial()) {
            redraw(view);
        }
        Selection selection = Marked.selection(app.state(), side);
        paint(overlay, figure.overlay(selection));
        for (CellGrid grid : grids) {
            grid.update(figure, selection, side == Side.FIRST, view.heading(side), another);
        }
        another = false;
    }

    private void paint(HTMLCanvasElement canvas, java.util.List<atrous.scene.Mark> marks) {
        CanvasRenderer.draw(canvas, figure.layout().width(), figure.layout().height(), drawn.scale(),
                drawn.palette(), marks);
    }

    private Target under(Event event) {
        var mouse = (MouseEvent) event;
        TextRectangle box = overlay.getBoundingClientRect();
        return figure.hit(mouse.getClientX() - box.getLeft(), mouse.getClientY() - box.getTop());
    }

    private void moved(Event event) {
        if (Browser.pointerType(event).equals("touch") || taps.hover(event)) {
            return;
        }
        Target target = under(event);
        Target now = app.state().session().pointed();
        if (target == null ? now != null : !target.equals(now)) {
            app.dispatch(new Pointing.Hover(target, false));
        }
    }

    private void clicked(Event event) {
        if (taps.clicked(event)) {
            return;
        }
        Target target = under(event);
        twice = target != null && target.equals(clicked);
        clicked = target;
        editor.close();
        if (target != null) {
            grids[target.map().ordinal()].take(target.alone());
            app.dispatch(new Pointing.Hover(target, false));
            app.dispatch(new Pointing.TogglePin(target.alone()));
        }
    }

    private void doubleClicked(Event event) {
        Target target = taps.clicked(event) ? null : under(event);
        if (twice && target != null && target.map() != MapKind.OUTPUT) {
            // The two clicks have pinned the cell and let it go again.
            app.dispatch(new Pointing.MovePin(target));
            grids[target.map().ordinal()].editAt(target);
        }
    }
}
