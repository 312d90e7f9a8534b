package atrous.web;

import atrous.state.NetworkArrange;
import atrous.state.NetworkLink;
import atrous.text.Quantity;
import atrous.view.NetworkView;
import java.util.List;
import org.teavm.jso.dom.html.HTMLElement;

/** What could not be taken from a link or put into one, and what is shown instead of what has faults. */
final class NetworkNotes implements NetworkPart {

    private final HTMLElement ofLink = Dom.add(Dom.byId("notes"), "div", "");
    private final HTMLElement ofLength = Dom.add(Dom.byId("notes"), "div", "");
    private final HTMLElement stale = Dom.byId("stale");
    private final LinkNote note;
    private boolean tooLong;

    NetworkNotes(NetworkApp app) {
        note = new LinkNote(ofLink, () -> app.dispatch(new NetworkArrange.DismissLinkProblems()));
        stale.setHidden(true);
    }

    @Override
    public void update(NetworkView view, Look look) {
        List<String> problems = view.linkProblems();
        note.update(problems, false, look.messages());
        boolean longer = NetworkLink.write(view.state().history().current()).isEmpty();
        if (longer != tooLong) {
            tooLong = longer;
            Dom.clear(ofLength);
            if (longer) {
                HTMLElement line = Dom.add(ofLength, "div", "note");
                Dom.attribute(line, "role", "status");
                Dom.add(line, "div", "", view.words().linkTooLong(Quantity.of(NetworkLink.LONGEST)));
            }
        }
        Dom.text(stale, view.stale());
        stale.setHidden(view.stale().isEmpty());
    }
}
