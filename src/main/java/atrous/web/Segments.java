package atrous.web;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.html.HTMLInputElement;

/** A few choices of which one holds, side by side. */
final class Segments {

    private final HTMLElement group;
    private final List<HTMLInputElement> radios = new ArrayList<>();
    private final List<HTMLElement> labels = new ArrayList<>();

    Segments(HTMLElement parent, int count, IntConsumer chosen) {
        group = Dom.add(parent, "div", "segments");
        group.setAttribute("role", "radiogroup");
        String name = Dom.newId();
        for (int i = 0; i < count; i++) {
            int index = i;
            HTMLElement label = Dom.add(group, "label", "");
            HTMLInputElement radio = Dom.input(label, "radio", "");
            radio.setName(name);
            radio.onEvent("change", e -> chosen.accept(index));
            labels.add(Dom.add(label, "span", ""));
            radios.add(radio);
        }
    }

    void update(String name, List<String> choices, int selected) {
        Dom.attribute(group, "aria-label", name);
        for (int i = 0; i < radios.size(); i++) {
            Dom.text(labels.get(i), choices.get(i));
            radios.get(i).setChecked(i == selected);
        }
    }

    void hide(boolean hidden) {
        group.setHidden(hidden);
    }
}
