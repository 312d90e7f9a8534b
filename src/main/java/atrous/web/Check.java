package atrous.web;

import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.html.HTMLInputElement;

/** A labelled check box. */
final class Check {

    private final HTMLElement row;
    private final HTMLInputElement box;
    
    interface Changed {
        void to(boolean checked);
    }

    Check(HTMLElement parent, String name, Changed changed) {
        row = Dom.add(parent, "label", "check");
        box = Dom.input(row, "checkbox", "");
        Dom.add(row, "span", "", name);
        Dom.on(box, "change", e -> changed.to(box.isChecked()));
    }

    void update(boolean checked) {
        box.setChecked(checked);
    }

    void hide(boolean hidden) {
        Browser.style(row, "display", hidden ? "none" : "");
    }
}
