package atrous.web;

import java.util.List;
import java.util.function.IntConsumer;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.html.HTMLSelectElement;

/** A labelled list to choose from. */
final class ChoiceRow {

    private final HTMLElement label;
    private final HTMLSelectElement select;
    private final HTMLElement problem;
    private List<String> written = List.of();

    /** @param chosen gets the index of the choice */
    ChoiceRow(HTMLElement parent, IntConsumer chosen) {
        HTMLElement row = Dom.add(parent, "div", "choice");
        label = Dom.add(row, "label", "");
        select = (HTMLSelectElement) Dom.add(row, "select", "");
        problem = Dom.add(row, "p", "problem");
        String id = Dom.newId();
        select.setAttribute("id", id);
        label.setAttribute("for", id);
        problem.setAttribute("id", Dom.newId());
        select.setAttribute("aria-describedby", problem.getAttribute("id"));
        Dom.on(select, "change", e -> chosen.accept(select.getSelectedIndex()));
    }

    void update(String name, List<String> choices, int selected, String wrong) {
        Dom.text(label, name);
        if (!choices.equals(written)) {
            written = List.copyOf(choices);
            Dom.clear(select);
            for (String choice : choices) {
                Dom.option(select, choice, choice);
            }
        }
        select.setSelectedIndex(selected);
        Dom.attribute(select, "aria-invalid", wrong.isEmpty() ? "false" : "true");
        Dom.text(problem, wrong);
        problem.setHidden(wrong.isEmpty());
    }
}
