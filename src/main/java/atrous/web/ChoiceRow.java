package atrous.web;

import java.util.List;
import java.util.function.IntConsumer;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.html.HTMLSelectElement;

/** A labelled list to choose from. */
final class ChoiceRow {

    private final HTMLElement row;
    private final HTMLSelectElement select;
    private final Complaint complaint;
    private List<String> written = List.of();

    /** @param chosen gets the index of the choice */
    ChoiceRow(HTMLElement parent, String name, IntConsumer chosen) {
        row = Dom.add(parent, "div", "choice");
        HTMLElement label = Dom.add(row, "label", "", name);
        select = (HTMLSelectElement) Dom.add(row, "select", "");
        complaint = new Complaint(row, select, null);
        String id = Dom.newId();
        select.setAttribute("id", id);
        label.setAttribute("for", id);
        Dom.on(select, "change", e -> chosen.accept(select.getSelectedIndex()));
    }

    void hide(boolean hidden) {
        row.setHidden(hidden);
    }

    void update(List<String> choices, int selected, String wrong) {
        if (!choices.equals(written)) {
            written = List.copyOf(choices);
            Dom.clear(select);
            for (String choice : choices) {
                Dom.option(select, choice, choice);
            }
        }
        select.setSelectedIndex(selected);
        complaint.update(wrong);
    }
}
