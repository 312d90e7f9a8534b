package atrous.web;

import atrous.code.Framework;
import atrous.figure.Frame;
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

    private final App app;
    private final HTMLElement perSide;
    private final HTMLElement formulaHeading;
    private final HTMLElement formula;
    private final HTMLElement formulaDetail;
    private final ReadingsPanel readings;
    private final CodePanel code;
    private final HTMLElement helpHeading;
    private final HTMLElement help;
    private Frame frame;
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
        code = new CodePanel(app, place);
        HTMLElement helps = Dom.add(place, "section", "");
        helpHeading = Dom.add(helps, "h2", "");
        help = Dom.add(helps, "p", "help");
    }

    /** Before the first update, and before the page is written to: measuring afterwards would lay it out once more. */
    void measure() {
        frame = new Frame(Math.min(420, Dom.byId("details").getClientWidth()), 400);
    }

    void update(LayerView view) {
        Messages m = app.look().messages();
        Side editing = app.state().session().editing();
        var wanted = new Shown(app.state().project().layer(editing), app.state().project().layer(other(editing)), m,
                app.state().preferences().framework());
        readings.update(view, editing, frame);
        if (wanted.equals(shown)) {
            return;
        }
        shown = wanted;
        writeSides(view, m);
        writeFormula(view, editing, m);
        code.update(view, editing, m);
        Dom.text(helpHeading, m.helpTitle());
        Dom.text(help, m.help());
    }

    private static Side other(Side side) {
        return side == Side.FIRST ? Side.SECOND : Side.FIRST;
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
