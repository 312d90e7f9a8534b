package atrous.web;

import atrous.view.Exhibit;
import java.util.List;
import org.teavm.jso.dom.html.HTMLElement;

/** A table of HTML, which scrolls by itself where it is wider than its place. */
final class TableElement {

    private TableElement() {}

    static void add(HTMLElement parent, Exhibit.Table table) {
        HTMLElement scroller = Dom.add(parent, "div", "table");
        scroller.setAttribute("tabindex", "0");
        scroller.setAttribute("role", "group");
        scroller.setAttribute("aria-label", table.caption());
        HTMLElement element = Dom.add(scroller, "table", "");
        Dom.add(element, "caption", "", table.caption());
        HTMLElement head = Dom.add(Dom.add(element, "thead", ""), "tr", "");
        for (String text : table.head()) {
            Dom.add(head, "th", "", text).setAttribute("scope", "col");
        }
        HTMLElement body = Dom.add(element, "tbody", "");
        for (int i = 0; i < table.rows().size(); i++) {
            boolean marked = table.marked().contains(i);
            row(Dom.add(body, "tr", marked ? "marked" : ""), table.rows().get(i), marked);
        }
    }

    private static void row(HTMLElement row, List<String> cells, boolean marked) {
        if (marked) {
            row.setAttribute("aria-current", "true");
        }
        for (int i = 0; i < cells.size(); i++) {
            HTMLElement cell = Dom.add(row, i == 0 ? "th" : "td", "", cells.get(i));
            if (i == 0) {
                cell.setAttribute("scope", "row");
            }
        }
    }
}
