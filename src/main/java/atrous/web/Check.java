package atrous.web;

import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.html.HTMLInputElement;

/** A labelled check box. */
final class Check {

    private final HTMLElement row;
    private final HTMLInputElement box;
    private final HTMLElement text;

    interface Changed {
        void to(boolean checked);
    }

    Check(HTMLElement parent, Changed changed) {
        row = Dom.add(parent, "label", "check");
        box = Dom.input(row, "checkbox", "");
        text = Dom.add(row, "span", "");
        Dom.on(box, "change", e -> changed.to(box.isChecked()));
    }

    void update(String name, boolean checked) {
        Dom.text(text, name);
        box.setChecked(checked);
    }

    void hide(boolean hidden) {
        Browser.style(row, "display", hidden ? "none" : "");
    }
}
