package atrous.web;

import atrous.state.Arrange;
import atrous.state.Pointing;
import org.teavm.jso.dom.events.Event;
import org.teavm.jso.dom.events.KeyboardEvent;
import org.teavm.jso.dom.html.HTMLDocument;
import org.teavm.jso.dom.xml.Element;

/** Keys that work wherever the focus is, unless what has the focus uses them itself. */
final class Shortcuts {

    private final App app;

    Shortcuts(App app) {
        this.app = app;
    }

    void listen() {
        Dom.on(HTMLDocument.current(), "keydown", this::key);
    }

    private void key(Event event) {
        var key = (KeyboardEvent) event;
        String name = key.getKey();
        boolean command = key.isCtrlKey() || key.isMetaKey();
        String tag = tagOf(Browser.focused());
        boolean typing = tag.equals("textarea") || tag.equals("input");
        if (command && (name.equals("z") || name.equals("Z")) && !tag.equals("textarea")) {
            event.preventDefault();
            app.dispatch(key.isShiftKey() ? new Arrange.Redo() : new Arrange.Undo());
        } else if (command && name.equals("y") && !tag.equals("textarea")) {
            event.preventDefault();
            app.dispatch(new Arrange.Redo());
        } else if (command || key.isAltKey()) {
            return;
        } else if (name.equals("Escape") && !typing) {
            app.dispatch(new Pointing.Unpin());
        } else if (name.equals(" ") && (tag.equals("body") || tag.equals("div") || tag.equals("section"))) {
            event.preventDefault();
            app.togglePlaying();
        }
    }

    private static String tagOf(Element element) {
        return element == null ? "body" : Browser.localName(element);
    }
}
