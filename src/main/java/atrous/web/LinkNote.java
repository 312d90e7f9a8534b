package atrous.web;

import atrous.text.Messages;
import java.util.List;
import org.teavm.jso.dom.html.HTMLElement;

/** What of the opened link could not be used, as long as it is worth telling. */
final class LinkNote {

    private final HTMLElement place;
    private final Runnable dismiss;
    private HTMLElement list;
    private List<String> shown = List.of();

    LinkNote(HTMLElement place, Runnable dismiss) {
        this.place = place;
        this.dismiss = dismiss;
    }

    /** @param sent whether the reader sends the note away: then its room may go with it */
    void update(List<String> problems, boolean sent, Messages m) {
        if (problems.equals(shown)) {
            return;
        }
        boolean settled = !sent && problems.size() < shown.size();
        // What goes by itself, while the hand is on something else, must not move that.
        Browser.style(place, "minHeight", settled ? Dom.pixels(place.getBoundingClientRect().getHeight()) : "");
        if (settled && !problems.isEmpty()) {
            for (int i = shown.size() - 1; i >= 0; i--) {
                if (!problems.contains(shown.get(i))) {
                    list.removeChild(list.getChildNodes().item(i));
                }
            }
        } else {
            Dom.clear(place);
            if (!problems.isEmpty()) {
                write(problems, m);
            }
        }
        shown = problems;
    }

    private void write(List<String> problems, Messages m) {
        HTMLElement note = Dom.add(place, "div", "note");
        Dom.attribute(note, "role", "alert");
        HTMLElement text = Dom.add(note, "div", "");
        Dom.add(text, "strong", "", m.linkNotes());
        list = Dom.add(text, "ul", "");
        for (String problem : problems) {
            Dom.add(list, "li", "", problem);
        }
        Dom.text(Dom.button(note, "", dismiss), m.dismiss());
    }
}
