package atrous.web;

import atrous.claim.Claim;
import atrous.claim.Setting;
import atrous.claim.Verdict;
import atrous.render.Palette;
import atrous.text.ClaimWords;
import atrous.view.ClaimView;
import atrous.view.Exhibit;
import java.util.ArrayList;
import java.util.List;
import org.teavm.jso.browser.Window;
import org.teavm.jso.dom.html.HTMLCanvasElement;
import org.teavm.jso.dom.html.HTMLElement;

/** One claim. Its numbers stay in place while what they change is written anew, so that they keep the focus. */
final class ClaimSection {

    private static final double WIDEST_DRAWING = 720;

    private final HTMLElement heading;
    private final HTMLElement verdict;
    private final HTMLElement sign;
    private final HTMLElement verdictText;
    private final HTMLElement reason;
    private final HTMLElement numbers;
    private final HTMLElement content;
    private final HTMLElement links;
    private final List<ClaimNumber> fields = new ArrayList<>();
    private final String id;
    private Claim claim;
    private ClaimWords words;
    private Palette palette;
    private double width;
    private String query;

    ClaimSection(HTMLElement parent, Claim claim) {
        this.claim = claim;
        id = claim.id();
        HTMLElement section = Dom.add(parent, "section", "claim");
        section.setAttribute("id", id);
        heading = Dom.add(section, "h2", "");
        heading.setAttribute("id", id + "-said");
        section.setAttribute("aria-labelledby", id + "-said");
        HTMLElement judged = Dom.add(section, "div", "");
        // Said where the reader changes something, not while the page is written.
        Dom.on(section, "focusin", e -> Dom.attribute(judged, "aria-live", "polite"));
        Dom.on(section, "focusout", e -> judged.removeAttribute("aria-live"));
        verdict = Dom.add(judged, "p", "verdict");
        sign = Dom.add(verdict, "span", "sign");
        sign.setAttribute("aria-hidden", "true");
        verdictText = Dom.add(verdict, "span", "");
        reason = Dom.add(judged, "p", "reason");
        numbers = Dom.add(section, "fieldset", "numbers");
        Dom.add(numbers, "legend", "");
        List<Setting> settings = claim.settings();
        for (int i = 0; i < settings.size(); i++) {
            int index = i;
            fields.add(new ClaimNumber(numbers, value -> set(index, value)));
        }
        content = Dom.add(section, "div", "");
        links = Dom.add(section, "p", "links");
    }

    String id() {
        return id;
    }

    String title() {
        return heading.getTextContent();
    }

    private void set(int index, long value) {
        var values = new ArrayList<Long>();
        for (Setting setting : claim.settings()) {
            values.add(setting.value());
        }
        values.set(index, value);
        claim = claim.with(values);
        write(words, palette, width, query);
    }

    void write(ClaimWords said, Palette colours, double place, String asked) {
        words = said;
        palette = colours;
        width = place;
        query = asked;
        var view = new ClaimView(claim, words);
        Dom.text(heading, view.said());
        Dom.attribute(verdict, "class", "verdict " + className(view.verdict()));
        Dom.text(sign, sign(view.verdict()));
        Dom.text(verdictText, view.verdictText());
        Dom.text(reason, view.reason());
        Dom.text((HTMLElement) numbers.getFirstChild(), words.numbers());
        for (int i = 0; i < fields.size(); i++) {
            fields.get(i).write(view.settings().get(i), words);
        }
        Dom.clear(content);
        HTMLElement drawings = Dom.add(content, "div", "strips");
        for (Exhibit.Drawing drawing : view.drawings(Math.min(WIDEST_DRAWING, width))) {
            draw(drawing, drawings);
        }
        for (Exhibit.Table table : view.tables()) {
            TableElement.add(content, table);
        }
        Dom.clear(links);
        for (ClaimView.Opens opens : view.opens(query)) {
            Dom.add(links, "a", "", opens.text()).setAttribute("href", opens.address());
        }
    }

    private void draw(Exhibit.Drawing drawing, HTMLElement parent) {
        HTMLElement figure = Dom.add(parent, "figure", "");
        Dom.add(figure, "figcaption", "", drawing.caption());
        var canvas = (HTMLCanvasElement) Dom.add(figure, "canvas", "");
        canvas.setAttribute("role", "img");
        canvas.setAttribute("aria-label", drawing.scene().semantics().title());
        CanvasRenderer.draw(canvas, drawing.scene().width(), drawing.scene().height(), Window.current().getDevicePixelRatio(),
                palette, drawing.scene().marks());
    }

    private static String className(Verdict verdict) {
        return switch (verdict) {
            case HOLDS -> "holds";
            case ONLY_IF -> "only-if";
            case FAILS -> "fails";
        };
    }

    private static String sign(Verdict verdict) {
        return switch (verdict) {
            case HOLDS -> "✓";
            case ONLY_IF -> "◐";
            case FAILS -> "✗";
        };
    }
}
