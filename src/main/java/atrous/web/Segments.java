package atrous.web;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.html.HTMLInputElement;

/** A few choices of which one holds, side by side. */
final class Segments {

    private static final class Segment {

        private final HTMLInputElement radio;
        private final HTMLElement text;

        Segment(HTMLElement parent, String group, Dom.Handler chosen) {
            HTMLElement label = Dom.add(parent, "label", "");
            radio = Dom.input(label, "radio", "");
            radio.setName(group);
            Dom.on(radio, "change", chosen);
            text = Dom.add(label, "span", "");
        }

        void update(String name, boolean selected) {
            Dom.text(text, name);
            radio.setChecked(selected);
        }
    }

    private final HTMLElement group;
    private final List<Segment> segments = new ArrayList<>();

    Segments(HTMLElement parent, int count, IntConsumer chosen) {
        group = Dom.add(parent, "div", "segments");
        group.setAttribute("role", "radiogroup");
        String name = Dom.newId();
        for (int i = 0; i < count; i++) {
            int index = i;
            segments.add(new Segment(group, name, e -> chosen.accept(index)));
        }
    }

    void update(String name, List<String> choices, int selected) {
        Dom.attribute(group, "aria-label", name);
        for (int i = 0; i < segments.size(); i++) {
            segments.get(i).update(choices.get(i), i == selected);
        }
        // Undo may take a choice back while the focus is on it.
        if (selected >= 0 && hasFocus()) {
            focus(selected);
        }
    }

    boolean hasFocus() {
        boolean focus = false;
        for (Segment segment : segments) {
            focus |= segment.radio == Browser.focused();
        }
        return focus;
    }

    /** @param selected an index, or −1 for the first */
    void focus(int selected) {
        Browser.focusInPlace(segments.get(Math.max(0, selected)).radio);
    }

    void hide(boolean hidden) {
        group.setHidden(hidden);
    }
}
