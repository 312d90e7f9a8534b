package atrous.web;

import atrous.figure.LayerFigure;
import atrous.figure.MapBox;
import atrous.figure.MapKind;
import atrous.figure.Selection;
import atrous.figure.Subject;
import atrous.figure.Target;
import atrous.layer.Axis;
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
    private record Written(LayerFigure figure, Target cursor, boolean selected) {}

    private final App app;
    private final MapKind kind;
    private final CellEditor editor;
    private final HTMLElement grid;
    private final HTMLElement row;
    private final HTMLElement cell;
    private Written written;
    private Target cursor;
    private boolean focused;
    private boolean walked;

    CellGrid(App app, HTMLElement parent, MapKind kind, CellEditor editor) {
        this.app = app;
        this.kind = kind;
        this.editor = editor;
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

    void update(LayerFigure now, Selection selection, boolean speaks) {
        Subject s = now.subject();
        if (cursor == null || !s.has(cursor) || !focused && !editor.isOpen() && follows(selection.pinned())) {
            cursor = follows(selection.pinned()) ? selection.pinned() : new Target(kind, 0, 0);
        }
        boolean pinned = cursor.equals(selection.pinned());
        var wanted = new Written(now, cursor, pinned);
        boolean changed = !wanted.equals(written);
        if (changed) {
            written = wanted;
            write(now, pinned);
        }
        boolean shown = pinned && cursor.equals(selection.shown());
        // A screen reader reads the cell when it gets the focus, but not each time its text changes.
        if (walked || focused && changed || speaks && shown && !focused && !app.state().session().playing()) {
            Dom.text(Dom.byId("announcement"), cell.getTextContent());
        }
    }

    private void write(LayerFigure now, boolean pinned) {
        Axis rows = now.subject().rows();
        Axis columns = now.subject().columns();
        Dom.attribute(grid, "aria-label", now.label(kind));
        Dom.attribute(grid, "aria-rowcount", Long.toString(size(rows)));
        Dom.attribute(grid, "aria-colcount", Long.toString(size(columns)));
        Dom.attribute(row, "aria-rowindex", Long.toString(cursor.row() + first(rows)));
        Dom.attribute(cell, "aria-colindex", Long.toString(cursor.column() + first(columns)));
        Dom.attribute(cell, "aria-selected", pinned ? "true" : "false");
        Dom.text(cell, now.reading(cursor).spoken());
        place(now.layout().box(kind));
    }

    private boolean follows(Target pinned) {
        return pinned != null && pinned.map() == kind;
    }

    private void place(MapBox box) {
        boolean shown = box.shows(cursor.row(), cursor.column());
        double x = shown ? box.cellX(cursor.column()) : box.x();
        double y = shown ? box.cellY(cursor.row()) : box.y();
        Browser.style(cell, "left", Dom.pixels(x));
        Browser.style(cell, "top", Dom.pixels(y));
        Browser.style(cell, "width", Dom.pixels(box.cell()));
        Browser.style(cell, "height", Dom.pixels(box.cell()));
    }

    private long size(Axis axis) {
        return switch (kind) {
            case INPUT -> axis.window().paddedInputSize(axis.inputSize());
            case KERNEL -> axis.window().size();
            case OUTPUT -> axis.outputSize();
        };
    }

    /** ARIA counts from 1; the input from its padding. */
    private long first(Axis axis) {
        return kind == MapKind.INPUT ? 1 + axis.window().paddingLow() : 1;
    }

    private void key(Event event) {
        var key = (KeyboardEvent) event;
        String name = key.getKey();
        boolean end = name.equals("End");
        boolean whole = key.isCtrlKey() && (end || name.equals("Home"));
        if (Keys.hasModifier(key) && !whole) {
            return;
        }
        Subject s = written.figure().subject();
        boolean used = true;
        switch (name) {
            case "ArrowUp" -> move(-1, 0);
            case "ArrowDown" -> move(1, 0);
            case "ArrowLeft" -> move(0, -1);
            case "ArrowRight" -> move(0, 1);
            case "Home", "End" -> move(whole ? way(s.rows(), cursor.row(), end) : 0,
                    way(s.columns(), cursor.column(), end));
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

    /** From a cell to the first or the last of its axis. */
    private long way(Axis axis, long at, boolean end) {
        return (end ? size(axis) : 1) - at - first(axis);
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
        var moved = new Target(kind, cursor.row() + down, cursor.column() + right);
        if (written.figure().subject().has(moved)) {
            cursor = moved;
            walked = true;
            app.dispatch(new Pointing.Hover(moved, true));
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
