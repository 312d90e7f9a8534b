package atrous.web;

import atrous.state.Arrange;
import atrous.text.Messages;
import atrous.view.LayerView;
import java.util.List;
import org.teavm.jso.dom.html.HTMLElement;

/** What could not be taken from a link, or put into one. */
final class Notes {

    private final App app;
    private final HTMLElement ofLink = Dom.add(Dom.byId("notes"), "div", "");
    private final HTMLElement ofValues = Dom.add(Dom.byId("notes"), "div", "");
    private LinkNote note;
    private boolean leavesOut;
    private boolean sent;

    Notes(App app) {
        this.app = app;
    }

    /** What the opened link's note takes up may be given back: the reader is sending it away. */
    void send() {
        sent = true;
    }

    private void dismiss() {
        send();
        app.dispatch(new Arrange.DismissLinkProblems());
    }

    void update(LayerView view) {
        Messages m = app.look().messages();
        List<String> problems = view.linkProblems();
        // A class that comes with the second script, which a link with problems waits for.
        if (note == null && !problems.isEmpty()) {
            note = new LinkNote(ofLink, this::dismiss);
        }
        if (note != null) {
            note.update(problems, sent, m);
        }
        sent = false;
        boolean leaves = app.isWhole() && view.linkLeavesOutValues();
        if (leaves != leavesOut) {
            leavesOut = leaves;
            Dom.clear(ofValues);
            if (leaves) {
                HTMLElement line = Dom.add(ofValues, "div", "note");
                Dom.attribute(line, "role", "status");
                Dom.add(line, "div", "", m.linkLeavesOutValues());
            }
        }
    }
}
