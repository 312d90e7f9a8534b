package atrous.web;

import atrous.network.Inference;
import atrous.text.NetworkWords;
import atrous.text.Quantity;
import atrous.view.NetworkColumn;
import atrous.view.NetworkCopy;
import atrous.view.NetworkTable;
import atrous.view.NetworkView;
import org.teavm.jso.dom.html.HTMLElement;

/** The network layer by layer: sorted by a column's head, folded where it is long, and copied. */
final class NetworkTablePanel implements NetworkPart {

    private final NetworkWords words;
    private final HTMLElement caption;
    private final HTMLElement head;
    private final HTMLElement body;
    private final HTMLElement foot;
    private final HTMLElement all;
    private NetworkTable.Order order = NetworkTable.Order.DEFAULT;
    private NetworkTable table;
    private Inference shown;

    NetworkTablePanel(HTMLElement place, NetworkWords words) {
        this.words = words;
        HTMLElement line = Dom.add(place, "div", "code-head");
        Dom.add(line, "h2", "", words.table());
        for (NetworkCopy each : NetworkCopy.values()) {
            new CopyButton(line, () -> each.text(table, table.sorted(order))).write(words.common(), words.copyAs(each.title()));
        }
        HTMLElement scroller = Dom.add(place, "div", "table");
        scroller.setAttribute("tabindex", "0");
        scroller.setAttribute("role", "group");
        scroller.setAttribute("aria-label", words.table());
        HTMLElement element = Dom.add(scroller, "table", "");
        caption = Dom.add(element, "caption", "");
        head = Dom.add(Dom.add(element, "thead", ""), "tr", "");
        body = Dom.add(element, "tbody", "");
        foot = Dom.add(Dom.add(element, "tfoot", ""), "tr", "");
        Dom.add(place, "p", "hint", words.figures().columnsNote());
        all = Dom.button(place, "", () -> reorder(order.whole(!order.whole())));
    }

    @Override
    public void update(NetworkView view, Look look) {
        if (view.network() == shown) {
            return;
        }
        shown = view.network();
        NetworkTable next = view.table();
        boolean sameHead = table != null && table.columns().size() == next.columns().size();
        table = next;
        if (!sameHead) {
            writeHead();
        }
        // The input is no layer.
        Dom.text(caption, words.tableCaption(Quantity.of(table.nodes() - 1)));
        write();
    }

    private void reorder(NetworkTable.Order wanted) {
        order = wanted;
        Browser.keepingFocus(this::write);
    }

    private void writeHead() {
        Dom.clear(head);
        for (int i = 0; i < table.columns().size(); i++) {
            int column = i;
            HTMLElement cell = Dom.add(head, "th", table.columns().get(i).isNumber() ? "number" : "");
            cell.setAttribute("scope", "col");
            Dom.button(cell, "sort", () -> reorder(order.by(column))).setTextContent(table.columns().get(i).head());
        }
    }

    private void write() {
        for (int i = 0; i < table.columns().size(); i++) {
            Dom.attribute((HTMLElement) head.getChildNodes().item(i), "aria-sort",
                    order.column() != i ? "none" : order.descending() ? "descending" : "ascending");
        }
        Dom.clear(body);
        for (NetworkTable.Line line : table.lines(order)) {
            HTMLElement row = Dom.add(body, "tr", "");
            if (line.node() >= 0) {
                write(row, line.node());
            } else {
                folded(row, line.group());
            }
        }
        Dom.clear(foot);
        for (int i = 0; i < table.columns().size(); i++) {
            NetworkColumn column = table.columns().get(i);
            cell(foot, i, column, column.total());
        }
        all.setHidden(!table.isLong());
        Dom.text(all, order.whole() ? words.foldAgain() : words.showAll(Quantity.of(table.nodes())));
    }

    private void write(HTMLElement row, int node) {
        for (int i = 0; i < table.columns().size(); i++) {
            NetworkColumn column = table.columns().get(i);
            cell(row, i, column, column.cells().get(node).shown());
        }
    }

    private static void cell(HTMLElement row, int index, NetworkColumn column, String text) {
        HTMLElement cell = Dom.add(row, index == 0 ? "th" : "td", column.isNumber() ? "number" : "", text);
        if (index == 0) {
            cell.setAttribute("scope", "row");
        }
    }

    private void folded(HTMLElement row, int group) {
        HTMLElement cell = Dom.add(row, "td", "folded");
        cell.setAttribute("colspan", Integer.toString(table.columns().size()));
        Dom.button(cell, "", () -> reorder(order.open(group))).setTextContent(
                words.moreTurns(Quantity.of(table.times(group)), Quantity.of(table.hidden(group))));
    }
}
