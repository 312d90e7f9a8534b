package atrous.web;

import atrous.figure.LayerFigure;
import atrous.figure.Selection;
import atrous.figure.Tap;
import atrous.figure.Target;
import atrous.state.Deform;
import atrous.state.Marked;
import atrous.state.Side;
import atrous.tensor.TapMove;
import java.util.function.Supplier;
import org.teavm.jso.dom.events.Event;
import org.teavm.jso.dom.events.MouseEvent;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.html.TextRectangle;

/** Lets the taps of the pinned output be dragged: by a pointer, a finger or keys. */
final class TapHandles {

    /** How near a pointer has to come, in CSS pixels; a finger needs more. */
    private static final double REACH = 12;
    private static final double TOUCH_REACH = 22;
    /** Drags keep to multiples of this, in {@link TapMove#PARTS}. */
    private static final long GRID = 5;
    private static final long KEY_STEP = 25;

    private final App app;
    private final Side side;
    private final HTMLElement surface;
    private final Supplier<LayerFigure> figure;
    private Target held;
    private Target output;
    private double startX;
    private double startY;
    private long startDown;
    private long startRight;
    private boolean moved;

    TapHandles(App app, Side side, HTMLElement surface, Supplier<LayerFigure> figure) {
        this.app = app;
        this.side = side;
        this.surface = surface;
        this.figure = figure;
        // Else a finger on a handle would scroll the page.
        Dom.on(surface, "touchstart", e -> {
            if (held != null) {
                e.preventDefault();
            }
        });
        Dom.on(surface, "pointerdown", this::take);
        Dom.on(surface, "pointermove", this::drag);
        Dom.on(surface, "pointerup", e -> drop());
        Dom.on(surface, "pointercancel", e -> drop());
    }

    private Selection selection() {
        return Marked.selection(app.state(), side);
    }

    private Target under(Event event) {
        var mouse = (MouseEvent) event;
        TextRectangle box = surface.getBoundingClientRect();
        return figure.get().tapAt(mouse.getClientX() - box.getLeft(), mouse.getClientY() - box.getTop(), selection(),
                Browser.pointerType(event).equals("mouse") ? REACH : TOUCH_REACH);
    }

    /** Whether a pointer is on a handle, which it then looks at closely, or drags one. */
    boolean hover(Event event) {
        if (held != null) {
            return true;
        }
        Target tap = under(event);
        Browser.style(surface, "cursor", tap == null ? "" : "grab");
        if (tap != null && (app.state().session().pointed() != null || !tap.equals(app.state().session().tap()))) {
            app.dispatch(new Deform.Hold(tap));
        }
        return tap != null;
    }

    /** Whether a click belongs to a handle. */
    boolean clicked(Event event) {
        return moved || under(event) != null;
    }

    private void take(Event event) {
        moved = false;
        held = under(event);
        if (held == null) {
            return;
        }
        output = selection().pinnedOutput();
        startX = ((MouseEvent) event).getClientX();
        startY = ((MouseEvent) event).getClientY();
        startDown = parts(tap().down());
        startRight = parts(tap().right());
        Browser.capturePointer(surface, event);
        app.dispatch(new Deform.Hold(held));
    }

    private static long parts(double cells) {
        return (long) Math.floor(cells * TapMove.PARTS + 0.5);
    }

    /** As it is now: the figure may not be painted yet. */
    private Tap tap() {
        return Marked.subject(app.state().project(), side).deformed().tap(output, held.row(), held.column());
    }

    private void drag(Event event) {
        var mouse = (MouseEvent) event;
        if (held != null && (moved || Math.abs(mouse.getClientX() - startX) + Math.abs(mouse.getClientY() - startY) > 3)) {
            moved = true;
            move(cells(mouse.getClientY() - startY), cells(mouse.getClientX() - startX), false);
        }
    }

    /** In parts of a cell. */
    private long cells(double pixels) {
        return parts(pixels / figure.get().layout().input().cell());
    }

    private void move(long down, long right, boolean done) {
        app.dispatch(new Deform.MoveTap(side, output, held, onGrid(startDown + down), onGrid(startRight + right), done));
    }

    private static long onGrid(long parts) {
        return Math.floorDiv(parts + GRID / 2, GRID) * GRID;
    }

    private void drop() {
        if (held != null && moved) {
            app.dispatch(new Deform.MoveTap(side, output, held, parts(tap().down()), parts(tap().right()), true));
        }
        held = null;
    }

    /** Moves a tap of the pinned output by a quarter of a cell. */
    boolean nudge(Target tap, int down, int right) {
        Target pinned = selection().pinnedOutput();
        if (figure.get().subject().deformed() == null || pinned == null) {
            return false;
        }
        held = tap;
        output = pinned;
        app.dispatch(new Deform.MoveTap(side, output, held, parts(tap().down()) + down * KEY_STEP,
                parts(tap().right()) + right * KEY_STEP, true));
        held = null;
        return true;
    }
}
