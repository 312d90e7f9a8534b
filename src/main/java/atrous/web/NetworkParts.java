package atrous.web;

import java.util.List;
import org.teavm.jso.dom.html.HTMLElement;

/** The figure, and the sections under the table. */
final class NetworkParts {

    private NetworkParts() {}

    /**
     * @param figures where the figure goes
     * @param sections where each section adds an element of its own
     */
    static List<NetworkPart> of(NetworkApp app, HTMLElement figures, HTMLElement sections) {
        return List.of(new NetworkFigure(app, figures), new NetworkSections(app, sections),
                new NetworkCodePanel(app, sections),
                new NetworkDesignerPanel(app, sections));
    }
}
