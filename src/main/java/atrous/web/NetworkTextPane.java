package atrous.web;

import atrous.state.NetworkTyping;
import atrous.view.NetworkView;
import java.util.List;
import org.teavm.jso.dom.events.KeyboardEvent;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.html.HTMLTextAreaElement;

/** The network as text, its lines counted beside it and its mistakes under it. */
final class NetworkTextPane implements NetworkPart {

    private final NetworkApp app;
    private final HTMLElement gutter;
    private final HTMLTextAreaElement area;
    private final HTMLElement list;
    private List<NetworkView.Mistake> shown = List.of();
    private String counted = "";

    NetworkTextPane(NetworkApp app, HTMLElement place) {
        this.app = app;
        HTMLElement box = Dom.add(place, "div", "text-box");
        gutter = Dom.add(box, "div", "gutter");
        gutter.setAttribute("aria-hidden", "true");
        area = (HTMLTextAreaElement) Dom.add(box, "textarea", "");
        area.setAttribute("spellcheck", "false");
        area.setAttribute("autocapitalize", "off");
        area.setAttribute("aria-label", app.words().textField());
        list = Dom.add(place, "ul", "mistakes");
        list.setAttribute("id", Dom.newId());
        area.setAttribute("aria-describedby", list.getAttribute("id"));
        Dom.on(area, "input", e -> app.dispatch(new NetworkTyping.Text(area.getValue(), false)));
        Dom.on(area, "blur", e -> app.dispatch(new NetworkTyping.Done()));
        Dom.on(area, "change", e -> app.dispatch(new NetworkTyping.Done()));
        Dom.on(area, "scroll", e -> gutter.setScrollTop(area.getScrollTop()));
        Dom.on(area, "keyup", e -> {
            if (((KeyboardEvent) e).getKey().equals("Enter")) {
                app.dispatch(new NetworkTyping.Done());
            }
        });
    }

    @Override
    public void update(NetworkView view, Look look) {
        String text = view.state().project().text();
        // Setting it moves the caret to its end.
        if (!area.getValue().equals(text)) {
            area.setValue(text);
        }
        List<NetworkView.Mistake> mistakes = view.mistakes();
        Dom.attribute(area, "aria-invalid", mistakes.isEmpty() ? "false" : "true");
        if (!text.equals(counted) || !mistakes.equals(shown)) {
            counted = text;
            count(mistakes);
        }
        if (!mistakes.equals(shown)) {
            shown = mistakes;
            Dom.clear(list);
            for (NetworkView.Mistake each : mistakes) {
                HTMLElement item = Dom.add(list, "li", "problem");
                Dom.button(item, "", () -> NetworkBrowser.selectLine(area, each.line()))
                        .setTextContent(app.words().mistakeAt(Integer.toString(each.line()), each.sentence()));
            }
        }
    }

    private void count(List<NetworkView.Mistake> mistakes) {
        Dom.clear(gutter);
        int lines = 1;
        for (int i = 0; i < counted.length(); i++) {
            lines += counted.charAt(i) == '\n' ? 1 : 0;
        }
        for (int line = 1; line <= lines; line++) {
            boolean wrong = false;
            for (NetworkView.Mistake each : mistakes) {
                wrong |= each.line() == line;
            }
            Dom.add(gutter, "div", wrong ? "wrong" : "", wrong ? "✕ " + line : Integer.toString(line));
        }
        gutter.setScrollTop(area.getScrollTop());
    }
}
