package atrous.web;

import atrous.code.Framework;
import atrous.figure.Frame;
import atrous.state.Arrange;
import atrous.state.LayerSpec;
import atrous.state.Pin;
import atrous.state.Side;
import atrous.text.Messages;
import atrous.view.Fact;
import atrous.view.LayerView;
import java.util.List;
import org.teavm.jso.dom.html.HTMLElement;

/** Under the figure: sizes and cost, findings, the formula, the two readings of dilation, code, help. */
final class Details {

    /** Everything that the panels depend on, but for the readings' place. */
    private record Shown(LayerSpec first, LayerSpec second, Messages messages, Framework framework) {}

    private static final List<String> FRAMEWORKS = List.of("PyTorch", "Keras", "JAX", "ONNX");

    private final App app;
    private final HTMLElement perSide;
    private final HTMLElement formulaHeading;
    private final HTMLElement formula;
    private final HTMLElement formulaDetail;
    private final ReadingsPanel readings;
    private final HTMLElement codeHeading;
    private final Segments framework;
    private final CopyButton copy;
    private final HTMLElement code;
    private final HTMLElement helpHeading;
    private final HTMLElement help;
    private Shown shown;

    Details(App app) {
        this.app = app;
        HTMLElement place = Dom.byId("details");
        perSide = Dom.add(place, "div", "");
        readings = new ReadingsPanel(app, place);
        HTMLElement formulas = Dom.add(place, "section", "");
        formulaHeading = Dom.add(formulas, "h2", "");
        formula = Dom.add(formulas, "div", "formula");
        formula.setAttribute("tabindex", "0");
        formulaDetail = Dom.add(formulas, "p", "hint");
        HTMLElement codes = Dom.add(place, "section", "");
        codeHeading = Dom.add(codes, "h2", "");
        HTMLElement head = Dom.add(codes, "div", "code-head");
        framework = new Segments(head, FRAMEWORKS.size(), i -> app.dispatch(new Arrange.Prefer(
                app.state().preferences().with(Framework.values()[i]))));
        code = Dom.make("pre", "");
        code.setAttribute("tabindex", "0");
        copy = new CopyButton(head, code::getTextContent);
        codes.appendChild(code);
        HTMLElement helps = Dom.add(place, "section", "");
        helpHeading = Dom.add(helps, "h2", "");
        help = Dom.add(helps, "p", "help");
    }

    void update(LayerView view) {
        Messages m = app.look().messages();
        Side editing = app.state().session().editing();
        var wanted = new Shown(app.state().project().layer(editing), app.state().project().layer(other(editing)), m,
                app.state().preferences().framework());
        readings.update(view, editing, frame());
        if (wanted.equals(shown)) {
            return;
        }
        shown = wanted;
        writeSides(view, m);
        writeFormula(view, editing, m);
        Dom.text(codeHeading, m.code());
        framework.update(m.code(), FRAMEWORKS, app.state().preferences().framework().ordinal());
        copy.write(m, m.copy());
        Dom.attribute(code, "aria-label", m.code());
        Dom.text(code, view.code(editing));
        Dom.text(helpHeading, m.helpTitle());
        Dom.text(help, m.help());
    }

    private static Side other(Side side) {
        return side == Side.FIRST ? Side.SECOND : Side.FIRST;
    }

    private Frame frame() {
        return new Frame(Math.min(420, Dom.byId("details").getClientWidth()), 400);
    }

    private void writeSides(LayerView view, Messages m) {
        Dom.clear(perSide);
        perSide.setClassName(view.sides().size() == 2 ? "compared" : "");
        for (Side side : view.sides()) {
            HTMLElement column = Dom.add(perSide, "section", "");
            String heading = view.heading(side);
            if (!heading.isEmpty()) {
                Dom.add(column, "h3", "", heading);
            }
            HTMLElement list = Dom.add(column, "dl", "facts");
            Dom.attribute(list, "aria-label", m.facts());
            for (Fact fact : view.facts(side)) {
                HTMLElement pair = Dom.add(list, "div", "");
                Dom.add(pair, "dt", "", fact.name());
                HTMLElement value = Dom.add(pair, "dd", "", fact.value());
                if (!fact.detail().isEmpty()) {
                    Dom.add(value, "small", "", fact.detail());
                }
            }
            findings(view, side, column, m);
        }
    }

    private static void findings(LayerView view, Side side, HTMLElement column, Messages m) {
        Browser.style(Dom.add(column, "h2", "", m.findings()), "marginTop", "16px");
        HTMLElement list = Dom.add(column, "ul", "findings");
        List<String> findings = view.findings(side);
        for (String finding : findings) {
            Dom.add(list, "li", "", finding);
        }
        if (findings.isEmpty()) {
            Dom.add(list, "li", "none", m.noFindings());
        }
    }

    private void writeFormula(LayerView view, Side side, Messages m) {
        Dom.text(formulaHeading, m.formula());
        Dom.attribute(formula, "aria-label", m.formula());
        Dom.attribute(formula, "role", "group");
        Dom.text(formulaDetail, m.formulaDetail());
        Dom.clear(formula);
        Dom.add(formula, "div", "").appendChild(MathsElement.of(view.formula()));
        for (LayerView.AxisFormula each : view.formulas(side)) {
            HTMLElement line = Dom.add(formula, "div", "");
            if (!each.axis().isEmpty()) {
                Dom.add(line, "span", "", each.axis());
            }
            line.appendChild(MathsElement.of(each.substituted()));
        }
    }
}
