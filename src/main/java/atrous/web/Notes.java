package atrous.web;

import atrous.state.Arrange;
import atrous.text.Messages;
import atrous.view.LayerView;
import java.util.List;
import org.teavm.jso.dom.html.HTMLElement;

/** What could not be taken from a link, or put into one. */
final class Notes {

    private final App app;
    private final HTMLElement place = Dom.byId("notes");
    private List<String> shown = List.of();
    private boolean leavesOut;

    Notes(App app) {
        this.app = app;
    }

    void update(LayerView view) {
        Messages m = app.look().messages();
        List<String> problems = view.linkProblems();
        boolean leaves = view.linkLeavesOutValues();
        if (problems.equals(shown) && leaves == leavesOut) {
            return;
        }
        shown = problems;
        leavesOut = leaves;
        Dom.clear(place);
        if (!problems.isEmpty()) {
            HTMLElement note = Dom.add(place, "div", "note");
            Dom.attribute(note, "role", "alert");
            HTMLElement text = Dom.add(note, "div", "");
            Dom.add(text, "strong", "", m.linkNotes());
            HTMLElement list = Dom.add(text, "ul", "");
            for (String problem : problems) {
                Dom.add(list, "li", "", problem);
            }
            Dom.text(Dom.button(note, "", () -> app.dispatch(new Arrange.DismissLinkProblems())), m.dismiss());
        }
        if (leaves) {
            HTMLElement note = Dom.add(place, "div", "note");
            Dom.attribute(note, "role", "status");
            Dom.add(note, "div", "", m.linkLeavesOutValues());
        }
    }
}
