package atrous.web;

import atrous.state.NetworkEdit;
import atrous.state.NetworkPlaces;
import atrous.state.NetworkSlot;
import atrous.view.NetworkRow;
import java.util.List;
import java.util.function.Consumer;
import org.teavm.jso.browser.Window;
import org.teavm.jso.dom.events.Event;
import org.teavm.jso.dom.events.KeyboardEvent;
import org.teavm.jso.dom.events.MouseEvent;
import org.teavm.jso.dom.html.HTMLDocument;
import org.teavm.jso.dom.html.HTMLElement;

/** Takes a line elsewhere with the mouse, a pen or a finger: a rule shows between which lines it would come to lie. */
final class NetworkDrag {

    private final HTMLElement box;
    private final List<NetworkLine> lines;
    private final HTMLElement rule;
    private final Consumer<NetworkEdit.Move> dropped;
    private NetworkRow held;
    private int gap = -1;
    private double y;
    private int itemsInAll;

    /** @param box that scrolls the lines */
    NetworkDrag(HTMLElement box, List<NetworkLine> lines, HTMLElement rule, Consumer<NetworkEdit.Move> dropped) {
        this.box = box;
        this.lines = lines;
        this.rule = rule;
        this.dropped = dropped;
        rule.setHidden(true);
        Dom.on(box, "pointermove", e -> moved((MouseEvent) e));
        Dom.on(box, "pointerup", e -> end(true));
        Dom.on(box, "pointercancel", e -> end(false));
        Dom.on(HTMLDocument.current(), "keydown", e -> {
            if (held != null && ((KeyboardEvent) e).getKey().equals("Escape")) {
                end(false);
            }
        });
    }

    /** @param items of the network itself */
    void grab(NetworkRow row, Event event, int items) {
        event.preventDefault();
        Browser.capturePointer(box, event);
        held = row;
        itemsInAll = items;
        gap = -1;
        box.setClassName("lines dragging");
    }

    private void moved(MouseEvent event) {
        if (held == null) {
            return;
        }
        boolean first = gap < 0;
        y = event.getClientY();
        point();
        if (first) {
            scroll();
        }
    }

    /** Goes on while the pointer rests at an edge. */
    private void scroll() {
        if (held != null) {
            NetworkBrowser.scrollNear(box, y);
            point();
            Window.requestAnimationFrame(time -> scroll());
        }
    }

    private void point() {
        gap = 1;
        // The first line is the input's.
        while (gap < lines.size() && y > middle(lines.get(gap).element())) {
            gap++;
        }
        boolean last = gap == lines.size();
        HTMLElement beside = lines.get(last ? gap - 1 : gap).element();
        int depth = last ? 0 : lines.get(gap).row().depth() + (lines.get(gap).row().kind() == NetworkRow.Kind.END ? 1 : 0);
        Browser.style(rule, "top", Dom.pixels(beside.getOffsetTop() + (last ? beside.getOffsetHeight() : 0)));
        Browser.style(rule, "left", Dom.pixels(8 + 18 * depth));
        rule.setHidden(false);
    }

    private static double middle(HTMLElement element) {
        return element.getBoundingClientRect().getTop() + element.getOffsetHeight() / 2.0;
    }

    private void end(boolean drops) {
        if (held == null) {
            return;
        }
        NetworkRow row = held;
        held = null;
        rule.setHidden(true);
        box.setClassName("lines");
        if (drops && gap >= 0) {
            dropped.accept(new NetworkEdit.Move(row.place(), gap == lines.size()
                    ? new NetworkSlot(NetworkPlaces.INPUT, itemsInAll) : lines.get(gap).row().before()));
        }
    }
}
