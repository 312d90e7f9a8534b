package atrous.web;

import atrous.text.Messages;
import java.util.List;
import java.util.function.IntConsumer;
import org.teavm.jso.dom.html.HTMLElement;

/** What is shown, as a program. */
final class CodePanel {

    /** Of {@link atrous.code.Framework}, in its order. */
    static final List<String> FRAMEWORKS = List.of("PyTorch", "Keras", "JAX", "ONNX");

    private final List<String> frameworks;
    private final HTMLElement heading;
    private final Segments framework;
    private final CopyButton copy;
    private final HTMLElement side;
    private final HTMLElement code;

    /** @param frameworks the first of {@link #FRAMEWORKS}, for which there are programs */
    CodePanel(HTMLElement place, List<String> frameworks, IntConsumer frameworkChosen) {
        this.frameworks = frameworks;
        HTMLElement section = Dom.add(place, "section", "");
        heading = Dom.add(section, "h2", "");
        HTMLElement head = Dom.add(section, "div", "code-head");
        framework = new Segments(head, frameworks.size(), frameworkChosen);
        side = Dom.add(section, "h3", "");
        code = Dom.add(section, "pre", "");
        code.setAttribute("tabindex", "0");
        copy = new CopyButton(head, code::getTextContent);
    }

    /** @param of what the program is of; empty where there is one thing only */
    void update(String of, String program, int wanted, Messages m) {
        Dom.text(heading, m.code());
        framework.update(m.code(), frameworks, wanted);
        copy.write(m, m.copy());
        Dom.text(side, of);
        side.setHidden(of.isEmpty());
        Dom.attribute(code, "aria-label", m.code());
        Dom.text(code, program);
    }
}
