package atrous.web;

import atrous.figure.Frame;
import atrous.state.NetworkTextAction;
import atrous.view.NetworkExhibits;
import atrous.view.NetworkView;
import org.teavm.jso.browser.Window;
import org.teavm.jso.dom.html.HTMLElement;

/** The sections under the table. They are written once nothing more urgent is to be painted. */
final class NetworkSections implements NetworkPart {

    private static final int HIGHEST_DRAWING = 400;

    private final HTMLElement place;
    private final ExhibitsPanel panel;
    private NetworkView view;
    private Look look;
    private boolean waiting;

    NetworkSections(NetworkApp app, HTMLElement place) {
        this.place = place;
        panel = new ExhibitsPanel(place, action -> app.dispatch(NetworkTextAction.of(action)));
    }

    @Override
    public void update(NetworkView changed, Look changedLook) {
        view = changed;
        look = changedLook;
        if (!waiting) {
            waiting = true;
            Window.setTimeout(this::write, 0);
        }
    }

    private void write() {
        waiting = false;
        panel.update(NetworkExhibits.of(view, new Frame(place.getClientWidth(), HIGHEST_DRAWING)), look.palette());
    }
}
