package atrous.web;

import org.teavm.jso.JSBody;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.html.HTMLTextAreaElement;

/** What the network's page needs of the browser beyond {@link Browser}. */
final class NetworkBrowser {

    private NetworkBrowser() {}

    /** Marks a line, counted from 1, and goes there. */
    @JSBody(params = {"area", "line"}, script = "var lines = area.value.split('\\n'), from = 0;"
            + "for (var i = 0; i < line - 1; i++) from += lines[i].length + 1;"
            + "area.focus(); area.setSelectionRange(from, from + (lines[line - 1] || '').length);")
    static native void selectLine(HTMLTextAreaElement area, int line);

    /** Scrolls what of an element and the window lies at a height of the window, where that is near an edge. */
    @JSBody(params = {"element", "y"}, script = "var box = element.getBoundingClientRect(), edge = 36;"
            + "var top = Math.max(box.top, 0), bottom = Math.min(box.bottom, innerHeight);"
            + "var by = y < top + edge ? -8 : y > bottom - edge ? 8 : 0;"
            + "if (by) { var before = element.scrollTop; element.scrollTop += by;"
            + "if (element.scrollTop === before && (y < edge || y > innerHeight - edge)) scrollBy(0, by); }")
    static native void scrollNear(HTMLElement element, double y);

    /** So that it is seen in the box that scrolls it, without moving the page. */
    @JSBody(params = {"box", "element"}, script = "var b = box.getBoundingClientRect(), e = element.getBoundingClientRect();"
            + "if (e.top < b.top) box.scrollTop -= b.top - e.top; else if (e.bottom > b.bottom) box.scrollTop += e.bottom - b.bottom;")
    static native void show(HTMLElement box, HTMLElement element);

    @JSBody(params = "element", script = "element.select();")
    static native void selectAll(HTMLElement element);
}
