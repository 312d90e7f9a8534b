package atrous.web;

import java.util.List;
import java.util.function.IntConsumer;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.html.HTMLInputElement;

/** A few choices of which one holds, side by side. */
final class Segments {

    private final HTMLElement group;
    private final HTMLInputElement[] radios;
    private final HTMLElement[] labels;

    Segments(HTMLElement parent, int count, IntConsumer chosen) {
        group = Dom.add(parent, "div", "segments");
        group.setAttribute("role", "radiogroup");
        String name = Dom.newId();
        radios = new HTMLInputElement[count];
        labels = new HTMLElement[count];
        for (int i = 0; i < count; i++) {
            int index = i;
            HTMLElement label = Dom.add(group, "label", "");
            radios[i] = Dom.input(label, "radio", "");
            radios[i].setName(name);
            radios[i].onEvent("change", e -> chosen.accept(index));
            labels[i] = Dom.add(label, "span", "");
        }
    }

    void update(String name, List<String> choices, int selected) {
        Dom.attribute(group, "aria-label", name);
        for (int i = 0; i < radios.length; i++) {
            Dom.text(labels[i], choices.get(i));
            radios[i].setChecked(i == selected);
        }
    }

    void hide(boolean hidden) {
        group.setHidden(hidden);
    }
}
