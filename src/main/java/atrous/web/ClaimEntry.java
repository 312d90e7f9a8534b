package atrous.web;

import atrous.claim.Verdict;
import atrous.text.ClaimWords;
import atrous.view.ClaimView;
import org.teavm.jso.dom.html.HTMLElement;

/** A claim in the contents: the sign of its verdict, and what is said, with the numbers of the moment. */
final class ClaimEntry {

    private final HTMLElement sign;
    private final HTMLElement link;

    ClaimEntry(HTMLElement contents, String id) {
        HTMLElement item = Dom.add(contents, "li", "");
        sign = Dom.add(item, "span", "");
        sign.setAttribute("role", "img");
        link = Dom.add(item, "a", "");
        link.setAttribute("href", "#" + id);
    }

    void write(ClaimView view, ClaimWords words) {
        Dom.attribute(sign, "class", "sign " + className(view.verdict()));
        Dom.attribute(sign, "aria-label", words.inShort(view.verdict()));
        Dom.text(sign, sign(view.verdict()));
        Dom.text(link, view.said());
    }

    static String className(Verdict verdict) {
        return switch (verdict) {
            case HOLDS -> "holds";
            case ONLY_IF -> "only-if";
            case FAILS -> "fails";
        };
    }

    static String sign(Verdict verdict) {
        return switch (verdict) {
            case HOLDS -> "✓";
            case ONLY_IF -> "◐";
            case FAILS -> "✗";
        };
    }
}
