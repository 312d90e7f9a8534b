package atrous.web;

import org.teavm.jso.dom.html.HTMLElement;

/** What is wrong with a field, in words under it. */
final class Complaint {

    private final HTMLElement field;
    private final HTMLElement text;

    /** @param hint what else describes the field, or null */
    Complaint(HTMLElement parent, HTMLElement field, HTMLElement hint) {
        this.field = field;
        text = Dom.add(parent, "p", "problem");
        String ids = named(text);
        field.setAttribute("aria-describedby", hint == null ? ids : named(hint) + " " + ids);
    }

    private static String named(HTMLElement element) {
        String id = Dom.newId();
        element.setAttribute("id", id);
        return id;
    }

    /** @param problem empty where there is none */
    void update(String problem) {
        Dom.attribute(field, "aria-invalid", problem.isEmpty() ? "false" : "true");
        Dom.text(text, problem);
        text.setHidden(problem.isEmpty());
    }
}
