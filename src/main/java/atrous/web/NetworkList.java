package atrous.web;

import atrous.state.NetworkArrange;
import atrous.state.NetworkEdit;
import atrous.state.NetworkPlaces;
import atrous.state.NetworkTyping;
import atrous.view.NetworkRow;
import atrous.view.NetworkView;
import java.util.ArrayList;
import java.util.List;
import org.teavm.jso.dom.events.Event;
import org.teavm.jso.dom.events.KeyboardEvent;
import org.teavm.jso.dom.html.HTMLElement;

/** The layers in order. One of them is selected and the only one that Tab reaches. */
final class NetworkList implements NetworkPart, NetworkLine.Hand {

    private final NetworkApp app;
    private final HTMLElement box;
    private final HTMLElement list;
    private final List<NetworkLine> lines = new ArrayList<>();
    private final NetworkDrag drag;
    private final Runnable insert;

    /** @param insert adds a line after the one that is selected */
    NetworkList(NetworkApp app, HTMLElement place, Runnable insert) {
        this.app = app;
        this.insert = insert;
        box = Dom.add(place, "div", "lines");
        list = Dom.add(box, "ol", "");
        list.setAttribute("role", "list");
        list.setAttribute("aria-label", app.words().list());
        HTMLElement rule = Dom.add(box, "div", "rule");
        drag = new NetworkDrag(box, lines, rule, this::act);
    }

    @Override
    public void update(NetworkView view, Look look) {
        List<NetworkRow> rows = view.rows();
        boolean focused = false;
        for (NetworkLine line : lines) {
            focused |= line.isFocused();
        }
        while (lines.size() > rows.size()) {
            lines.remove(lines.size() - 1).remove();
        }
        while (lines.size() < rows.size()) {
            lines.add(new NetworkLine(list, app.words(), this));
        }
        int selected = view.state().session().selected();
        for (int i = 0; i < rows.size(); i++) {
            NetworkRow row = rows.get(i);
            lines.get(i).update(row, row.place() == selected && row.kind() != NetworkRow.Kind.END);
        }
        if (focused && !selected().isFocused() && !selected().isEdited()) {
            focusSelected();
        }
    }

    private NetworkLine selected() {
        for (NetworkLine line : lines) {
            if (line.row().place() == app.state().session().selected() && line.row().kind() != NetworkRow.Kind.END) {
                return line;
            }
        }
        return lines.get(0);
    }

    /** Does it and goes to the line that comes of it. */
    void act(NetworkEdit edit) {
        app.dispatch(edit);
        app.paint();
        focusSelected();
    }

    /** Does it and shows the line that comes of it, but stays at what was pressed. */
    void actInPlace(NetworkEdit edit) {
        app.dispatch(edit);
        app.paint();
        NetworkBrowser.show(box, selected().element());
    }

    void focusSelected() {
        selected().focus();
        NetworkBrowser.show(box, selected().element());
    }

    @Override
    public boolean isChosen(NetworkRow row) {
        return row.place() == app.state().session().selected();
    }

    @Override
    public void chosen(NetworkRow row) {
        app.dispatch(new NetworkArrange.Select(row.place()));
    }

    @Override
    public void typed(NetworkRow row, String line, boolean done) {
        app.dispatch(new NetworkTyping.Line(row.place(), line, done));
    }

    @Override
    public void forgotten() {
        app.dispatch(new NetworkTyping.Forget());
    }

    @Override
    public void grabbed(NetworkRow row, Event event) {
        app.dispatch(new NetworkArrange.Select(row.place()));
        drag.grab(row, event, app.state().project().outline().items().size());
    }

    /** Edits the selected line. */
    void edit() {
        selected().edit();
    }

    @Override
    public void key(KeyboardEvent key) {
        // A key can come faster than a frame: the line is not where it was painted last.
        app.paintIfWaiting();
        NetworkRow row = selected().row();
        String name = key.getKey();
        boolean command = key.isCtrlKey() || key.isMetaKey();
        boolean vertical = name.equals("ArrowUp") || name.equals("ArrowDown");
        if (key.isAltKey() && vertical && row.isItem()) {
            act(key, new NetworkEdit.Shift(row.place(), name.equals("ArrowDown")));
        } else if (command && (name.equals("d") || name.equals("D")) && row.isItem()) {
            act(key, new NetworkEdit.Duplicate(row.place()));
        } else if (row.kind() == NetworkRow.Kind.INPUT && (key.isAltKey() && vertical || command && (name.equals("d") || name.equals("D"))
                || !command && !key.isAltKey() && name.equals("Delete"))) {
            key.preventDefault();
            app.announce(app.words().inputStays());
        } else if (!command && !key.isAltKey()) {
            if (vertical || name.equals("Home") || name.equals("End")) {
                key.preventDefault();
                go(row.place(), name);
            } else if (name.equals("Delete") && row.isItem()) {
                act(key, new NetworkEdit.Remove(row.place()));
            } else if (name.equals("Enter") || name.equals("F2")) {
                key.preventDefault();
                edit();
            } else if (name.equals("Insert")) {
                key.preventDefault();
                insert.run();
            }
        }
    }

    private void act(KeyboardEvent key, NetworkEdit edit) {
        key.preventDefault();
        act(edit);
    }

    private void go(int place, String key) {
        int last = NetworkPlaces.count(app.state().project().outline().items()) - 1;
        int wanted = key.equals("Home") ? NetworkPlaces.INPUT : key.equals("End") ? last : place + (key.equals("ArrowUp") ? -1 : 1);
        app.dispatch(new NetworkArrange.Select(Math.max(NetworkPlaces.INPUT, Math.min(last, wanted))));
        app.paint();
        focusSelected();
    }
}
