package atrous.web;

import atrous.code.Framework;
import atrous.state.Side;
import atrous.text.Messages;
import atrous.view.LayerDetails;
import java.util.List;
import java.util.function.IntConsumer;
import org.teavm.jso.dom.html.HTMLElement;

/** The layer as a program. */
final class CodePanel {

    private static final List<String> FRAMEWORKS = List.of("PyTorch", "Keras", "JAX", "ONNX");

    private final HTMLElement heading;
    private final Segments framework;
    private final CopyButton copy;
    private final HTMLElement side;
    private final HTMLElement code;

    CodePanel(HTMLElement place, IntConsumer frameworkChosen) {
        HTMLElement section = Dom.add(place, "section", "");
        heading = Dom.add(section, "h2", "");
        HTMLElement head = Dom.add(section, "div", "code-head");
        framework = new Segments(head, FRAMEWORKS.size(), frameworkChosen);
        side = Dom.add(section, "h3", "");
        code = Dom.add(section, "pre", "");
        code.setAttribute("tabindex", "0");
        copy = new CopyButton(head, code::getTextContent);
    }

    void update(LayerDetails details, Side shown, Framework wanted, Messages m) {
        Dom.text(heading, m.code());
        framework.update(m.code(), FRAMEWORKS, wanted.ordinal());
        copy.write(m, m.copy());
        Dom.text(side, details.heading(shown));
        side.setHidden(details.heading(shown).isEmpty());
        Dom.attribute(code, "aria-label", m.code());
        Dom.text(code, details.program(shown, wanted));
    }
}
