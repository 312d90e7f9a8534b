package atrous.web;

import atrous.code.Framework;
import atrous.code.NetworkCode;
import atrous.network.Inference;
import atrous.state.NetworkArrange;
import atrous.view.NetworkProgram;
import atrous.view.NetworkView;
import org.teavm.jso.browser.Window;
import org.teavm.jso.dom.html.HTMLElement;

/** The whole network as a program. It is written once nothing more urgent is to be painted. */
final class NetworkCodePanel implements NetworkPart {

    /** Milliseconds without a change. */
    private static final int PAUSE = 150;

    private final HTMLElement own;
    private final CodePanel panel;
    private NetworkView view;
    private Inference shown;
    private Framework written;
    private int timer;

    NetworkCodePanel(NetworkApp app, HTMLElement place) {
        own = Dom.add(place, "div", "program");
        own.setHidden(true);
        panel = new CodePanel(own, CodePanel.FRAMEWORKS.subList(0, NetworkCode.FRAMEWORKS.size()),
                i -> app.dispatch(new NetworkArrange.Prefer(app.state().preferences().with(NetworkCode.FRAMEWORKS.get(i)))));
    }

    @Override
    public void update(NetworkView changed, Look look) {
        view = changed;
        if (view.network() != shown || NetworkProgram.framework(view) != written) {
            Window.clearTimeout(timer);
            timer = Window.setTimeout(this::write, shown == null ? 0 : PAUSE);
        }
    }

    private void write() {
        shown = view.network();
        written = NetworkProgram.framework(view);
        panel.update("", NetworkProgram.of(view), NetworkCode.FRAMEWORKS.indexOf(written), view.words().common());
        own.setHidden(false);
    }
}
