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
    /** Milliseconds without a change: while somebody types, sections would make every letter wait. */
    private static final int PAUSE = 150;

    private final HTMLElement place;
    private final ExhibitsPanel panel;
    private NetworkView view;
    private Look look;
    private int timer;
    private boolean written;

    NetworkSections(NetworkApp app, HTMLElement place) {
        this.place = place;
        panel = new ExhibitsPanel(place, action -> app.dispatch(NetworkTextAction.of(action)));
    }

    @Override
    public void update(NetworkView changed, Look changedLook) {
        view = changed;
        look = changedLook;
        Window.clearTimeout(timer);
        timer = Window.setTimeout(this::write, written ? PAUSE : 0);
    }

    private void write() {
        written = true;
        panel.update(NetworkExhibits.of(view, new Frame(place.getClientWidth(), HIGHEST_DRAWING)), look.palette());
    }
}
