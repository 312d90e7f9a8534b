package atrous.web;

import atrous.code.Framework;
import atrous.state.Arrange;
import atrous.state.Side;
import atrous.text.Messages;
import atrous.view.LayerView;
import java.util.List;
import org.teavm.jso.JSBody;
import org.teavm.jso.dom.html.HTMLElement;

/** The layer as a program. The script that writes it is loaded when the section is about to scroll into view. */
final class CodePanel {

    private static final List<String> FRAMEWORKS = List.of("PyTorch", "Keras", "JAX", "ONNX");

    private final App app;
    private final HTMLElement heading;
    private final Segments framework;
    private final CopyButton copy;
    private final HTMLElement failed;
    private final HTMLElement failure;
    private final HTMLElement again;
    private final HTMLElement code;
    private final LateScript script = new LateScript("code.js", this::write);
    private String project;
    private Side side;

    CodePanel(App app, HTMLElement place) {
        this.app = app;
        HTMLElement section = Dom.add(place, "section", "");
        heading = Dom.add(section, "h2", "");
        HTMLElement head = Dom.add(section, "div", "code-head");
        framework = new Segments(head, FRAMEWORKS.size(), i -> {
            script.load();
            app.dispatch(new Arrange.Prefer(app.state().preferences().with(Framework.values()[i])));
        });
        code = Dom.make("pre", "");
        code.setAttribute("tabindex", "0");
        copy = new CopyButton(head, code::getTextContent);
        failed = Dom.add(section, "div", "");
        failed.setAttribute("role", "alert");
        failure = Dom.add(failed, "p", "hint");
        again = Dom.button(failed, "", script::load);
        section.appendChild(code);
        Browser.onNear(section, script::load);
    }

    void update(LayerView view, Side shown, Messages m) {
        project = view.project();
        side = shown;
        Dom.text(heading, m.code());
        framework.update(m.code(), FRAMEWORKS, app.state().preferences().framework().ordinal());
        copy.write(m, m.copy());
        Dom.attribute(code, "aria-label", m.code());
        write();
    }

    private void write() {
        Messages m = app.look().messages();
        boolean ready = script.stage() == LateScript.Stage.READY;
        boolean missing = script.stage() == LateScript.Stage.FAILED;
        Dom.text(code, ready ? program(project, side.name(), app.state().preferences().framework().name(),
                m.languageTag()) : m.codeLoading());
        Dom.attribute(code, "aria-busy", ready || missing ? "false" : "true");
        code.setHidden(missing);
        Dom.text(failure, missing ? m.codeFailed() : "");
        Dom.text(again, m.tryAgain());
        failed.setHidden(!missing);
    }

    @JSBody(params = {"project", "side", "framework", "languageTag"},
            script = "return atrousProgram(project, side, framework, languageTag);")
    private static native String program(String project, String side, String framework, String languageTag);
}
