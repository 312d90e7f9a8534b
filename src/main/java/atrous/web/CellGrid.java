package atrous.web;

import atrous.figure.LayerFigure;
import atrous.figure.MapBox;
import atrous.figure.MapKind;
import atrous.figure.Places;
import atrous.figure.Selection;
import atrous.figure.Subject;
import atrous.figure.Target;
import atrous.state.MatrixEdit;
import atrous.state.Pointing;
import org.teavm.jso.dom.events.Event;
import org.teavm.jso.dom.events.KeyboardEvent;
import org.teavm.jso.dom.html.HTMLElement;

/**
 * A map as an ARIA grid over the canvas. Only the cell with the cursor exists as an element: ARIA lets a grid leave out
 * the rest, and a map of 64×64 would be thousands.
 */
final class CellGrid {

    /** Everything that the elements depend on; the figure brings its language. */
    private record Written(LayerFigure figure, Target cursor, Target pinned) {}

    private final App app;
    private final MapKind kind;
    private final CellEditor editor;
    private final TapHandles taps;
    private final HTMLElement grid;
    private final HTMLElement row;
    private final HTMLElement cell;
    private Written written;
    private String title = "";
    private Target cursor;
    private boolean focused;
    private boolean walked;

    CellGrid(App app, HTMLElement parent, MapKind kind, CellEditor editor, TapHandles taps) {
        this.app = app;
        this.kind = kind;
        this.editor = editor;
        this.taps = taps;
        grid = Dom.add(parent, "div", "");
        grid.setAttribute("role", "grid");
        row = Dom.add(grid, "div", "");
        row.setAttribute("role", "row");
        cell = Dom.add(row, "div", "cell");
        cell.setAttribute("role", "gridcell");
        cell.setAttribute("tabindex", "0");
        cell.setAttribute("data-map", kind.name());
        Dom.on(cell, "focus", e -> {
            focused = true;
            app.dispatch(new Pointing.Hover(cursor, true));
        });
        Dom.on(cell, "blur", e -> {
            focused = false;
            walked = false;
            app.dispatch(new Pointing.Hover(null, false));
        });
        Dom.on(cell, "keydown", this::key);
        Dom.on(cell, "paste", this::paste);
    }

    /** @param another whether the figure has become another, which is then told of even where nothing sounds different */
    void update(LayerFigure now, Selection selection, boolean speaks, String heading, boolean another) {
        Subject s = now.subject();
        if (cursor == null || !s.has(cursor) || !focused && !editor.isOpen() && follows(selection.pinned())) {
            cursor = follows(selection.pinned()) ? selection.pinned() : now.places().target(new Target(kind, 0, 0));
        }
        // What another picture shows may not be in this one.
        cursor = now.places().target(now.places().cell(cursor));
        boolean pinned = cursor.equals(selection.pinned());
        var wanted = new Written(now, cursor, selection.pinned());
        boolean changed = !wanted.equals(written);
        boolean retitled = !speaks;
        if (changed) {
            written = wanted;
            String titled = heading + "\n" + now.label(kind) + "\n";
            retitled |= !titled.equals(title);
            title = titled;
            write(now, selection);
        }
        // A screen reader reads the cell when it gets the focus, but not each time its text changes.
        if (walked || focused && changed) {
            Dom.text(Dom.byId("announcement"), cell.getTextContent());
        } else if (pinned && !Browser.isInMap() && !app.state().session().playing()) {
            if (another) {
                Dom.byId("announcement").setTextContent((retitled ? title : "") + cell.getTextContent());
            } else if (speaks && cursor.equals(selection.shown())) {
                Dom.text(Dom.byId("announcement"), cell.getTextContent());
            }
        }
    }

    private void write(LayerFigure now, Selection selection) {
        Places places = now.places();
        Target at = places.cell(cursor);
        Dom.attribute(grid, "aria-label", now.label(kind));
        Dom.attribute(grid, "aria-rowcount", Long.toString(places.count(kind, true)));
        Dom.attribute(grid, "aria-colcount", Long.toString(places.count(kind, false)));
        // ARIA counts from 1; the input from its padding.
        Dom.attribute(row, "aria-rowindex", Long.toString(at.row() - places.first(kind, true) + 1));
        Dom.attribute(cell, "aria-colindex", Long.toString(at.column() - places.first(kind, false) + 1));
        Dom.attribute(cell, "aria-selected", cursor.equals(selection.pinned()) ? "true" : "false");
        Dom.text(cell, now.spoken(cursor, selection));
        place(now.layout().box(kind), at);
    }

    private boolean follows(Target pinned) {
        return pinned != null && pinned.map() == kind;
    }

    private void place(MapBox box, Target at) {
        boolean shown = box.shows(at.row(), at.column());
        double x = shown ? box.cellX(at.column()) : box.x();
        double y = shown ? box.cellY(at.row()) : box.y();
        Browser.style(cell, "left", Dom.pixels(x));
        Browser.style(cell, "top", Dom.pixels(y));
        Browser.style(cell, "width", Dom.pixels(box.cell()));
        Browser.style(cell, "height", Dom.pixels(box.cell()));
    }

    private void key(Event event) {
        var key = (KeyboardEvent) event;
        String name = key.getKey();
        boolean end = name.equals("End");
        boolean whole = key.isCtrlKey() && (end || name.equals("Home"));
        if (Keys.hasModifier(key) && !whole) {
            return;
        }
        boolean used = true;
        if (key.isShiftKey() && nudged(name)) {
            event.preventDefault();
            event.stopPropagation();
            return;
        }
        switch (name) {
            case "ArrowUp" -> move(-1, 0);
            case "ArrowDown" -> move(1, 0);
            case "ArrowLeft" -> move(0, -1);
            case "ArrowRight" -> move(0, 1);
            case "Home", "End" -> move(whole ? way(true, end) : 0, way(false, end));
            case "Enter" -> app.dispatch(new Pointing.TogglePin(cursor));
            case "Escape" -> app.dispatch(new Pointing.Unpin());
            case "F2" -> used = edit("");
            default -> used = name.length() == 1 && startsNumber(name.charAt(0)) && edit(name);
        }
        if (used) {
            event.preventDefault();
            event.stopPropagation();
        }
    }

    /** With Shift, arrows move a tap of a deformable layer, not the cursor. */
    private boolean nudged(String arrow) {
        int down = arrow.equals("ArrowUp") ? -1 : arrow.equals("ArrowDown") ? 1 : 0;
        int right = arrow.equals("ArrowLeft") ? -1 : arrow.equals("ArrowRight") ? 1 : 0;
        return kind == MapKind.KERNEL && down + right != 0 && taps.nudge(cursor, down, right);
    }

    /** From the cursor to the first or the last row or column. */
    private long way(boolean down, boolean end) {
        Places places = written.figure().places();
        Target at = places.cell(cursor);
        return places.first(kind, down) + (end ? places.count(kind, down) - 1 : 0) - (down ? at.row() : at.column());
    }

    private static boolean startsNumber(char c) {
        return c >= '0' && c <= '9' || c == '-' || c == '.';
    }

    /** Opens the editor on a cell that was not reached by keys; the cursor goes there too. */
    void editAt(Target target) {
        cursor = target;
        edit("");
    }

    /** Keys go to a cell that was clicked, as they go to one that was reached by keys. */
    void take(Target target) {
        cursor = target;
        Browser.focusInPlace(cell);
    }

    private boolean edit(String typed) {
        editor.openFrom(cell, written.figure(), cursor, written.figure().layout().box(kind), typed);
        return true;
    }

    private void move(long down, long right) {
        Places places = written.figure().places();
        Target at = places.cell(cursor);
        var moved = new Target(kind, at.row() + down, at.column() + right);
        if (places.has(moved)) {
            cursor = places.target(moved);
            walked = true;
            app.dispatch(new Pointing.Hover(cursor, true));
        }
    }

    private void paste(Event event) {
        if (kind == MapKind.INPUT || kind == MapKind.KERNEL && written.figure().subject().weighted()) {
            event.preventDefault();
            boolean ofKernel = kind == MapKind.KERNEL;
            String text = Browser.pastedText(event);
            // Into another channel than the first: refused like a typed cell, with the reason.
            app.dispatch(written.figure().subject().channels().isSet(ofKernel) ? new MatrixEdit.SetAll(ofKernel, text)
                    : new MatrixEdit.SetCell(ofKernel, 0, 0, text));
        }
    }
}
