package atrous.web;

import atrous.code.Framework;
import atrous.figure.Frame;
import atrous.render.Palette;
import atrous.state.LayerSpec;
import atrous.state.Project;
import atrous.state.Side;
import atrous.state.TextAction;
import atrous.text.Messages;
import atrous.view.LayerDetails;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.Consumer;
import org.teavm.jso.browser.Window;
import org.teavm.jso.dom.html.HTMLElement;

/** Findings, the two readings of dilation, the formula, code, help. */
final class DetailsPanel {

    /** What is asked for, but for the readings' place. */
    private record Shown(LayerSpec first, LayerSpec second, Side editing, Framework framework, String language) {}

    /** All that the exhibits depend on: while the kernel slides, nothing of it changes. */
    private record Exhibited(Project project, Side editing, Frame frame, Palette palette, double scale, String language) {}

    private static final double WIDEST_READING = 420;

    private final HTMLElement findingsHeading;
    private final HTMLElement findings;
    private final ReadingsPanel readings;
    private final ExhibitsPanel exhibits;
    private final HTMLElement formulaHeading;
    private final HTMLElement formula;
    private final HTMLElement formulaDetail;
    private final CodePanel code;
    private final HTMLElement helpHeading;
    private final HTMLElement help;
    private Shown shown;
    private Exhibited exhibited;

    DetailsPanel(HTMLElement place, Consumer<String> acted) {
        HTMLElement worth = Dom.add(place, "section", "");
        findingsHeading = Dom.add(worth, "h2", "");
        findings = Dom.add(worth, "div", "");
        readings = new ReadingsPanel(place);
        exhibits = new ExhibitsPanel(place, acted);
        HTMLElement formulas = Dom.add(place, "section", "");
        formulaHeading = Dom.add(formulas, "h2", "");
        formula = Dom.add(formulas, "div", "formula");
        formula.setAttribute("tabindex", "0");
        formulaDetail = Dom.add(formulas, "p", "hint");
        code = new CodePanel(place, CodePanel.FRAMEWORKS, i -> acted.accept(TextAction.FRAMEWORK + i));
        HTMLElement helps = Dom.add(place, "section", "");
        helpHeading = Dom.add(helps, "h2", "");
        help = Dom.add(helps, "p", "help");
    }

    void update(LayerDetails details, Side editing, Framework framework, Frame frame, Palette palette, Messages m) {
        readings.update(details.readings(editing, new Frame(Math.min(WIDEST_READING, frame.width()), frame.height())), palette, m);
        showExhibits(details, editing, frame, palette, m);
        var wanted = new Shown(details.project().layer(Side.FIRST), details.project().layer(Side.SECOND), editing,
                framework, m.languageTag());
        if (wanted.equals(shown)) {
            return;
        }
        shown = wanted;
        writeFindings(details, m);
        writeFormula(details, m);
        code.update(details.heading(editing), details.program(editing, framework), framework.ordinal(), m);
        Dom.text(helpHeading, m.helpTitle());
        Dom.text(help, m.help());
    }

    private void showExhibits(LayerDetails details, Side editing, Frame frame, Palette palette, Messages m) {
        var wanted = new Exhibited(details.project().withStep(OptionalLong.empty()), editing, frame, palette,
                Window.current().getDevicePixelRatio(), m.languageTag());
        if (!wanted.equals(exhibited)) {
            exhibited = wanted;
            exhibits.update(details.exhibits(editing, frame), palette);
        }
    }

    private void writeFindings(LayerDetails details, Messages m) {
        Dom.text(findingsHeading, m.findings());
        Dom.clear(findings);
        findings.setClassName(details.sides().size() == 2 ? "compared" : "");
        for (Side side : details.sides()) {
            HTMLElement column = Dom.add(findings, "div", "");
            heading(column, details.heading(side));
            HTMLElement list = Dom.add(column, "ul", "findings");
            List<String> sentences = details.findings(side);
            for (String sentence : sentences) {
                Dom.add(list, "li", "", sentence);
            }
            if (sentences.isEmpty()) {
                Dom.add(list, "li", "none", m.noFindings());
            }
        }
    }

    private void writeFormula(LayerDetails details, Messages m) {
        Dom.text(formulaHeading, details.formulaHeading());
        Dom.attribute(formula, "aria-label", details.formulaHeading());
        Dom.attribute(formula, "role", "group");
        Dom.text(formulaDetail, details.formulaDetail());
        Dom.clear(formula);
        if (details.valueFormula() != null) {
            Dom.add(formula, "div", "").appendChild(MathsElement.of(details.valueFormula()));
        }
        Dom.add(formula, "div", "").appendChild(MathsElement.of(details.formula()));
        for (Side side : details.sides()) {
            heading(formula, details.heading(side));
            for (LayerDetails.AxisFormula each : details.formulas(side)) {
                HTMLElement line = Dom.add(formula, "div", "");
                if (!each.axis().isEmpty()) {
                    Dom.add(line, "span", "", each.axis());
                }
                line.appendChild(MathsElement.of(each.substituted()));
            }
        }
    }

    private static void heading(HTMLElement parent, String heading) {
        if (!heading.isEmpty()) {
            Dom.add(parent, "h3", "", heading);
        }
    }
}
