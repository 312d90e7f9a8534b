package atrous.web;

import atrous.text.DesignerWords;
import atrous.text.NetworkWords;
import atrous.view.Offer;
import org.teavm.jso.dom.html.HTMLElement;

/** Networks in a table, each with a button that puts it into the editor. */
final class OfferElement {

    interface Taken {
        /** @param name what is taken, in a few words */
        void take(String text, String name);
    }

    /** At first. */
    private static final int MOST_ROWS = 8;

    private final HTMLElement place;
    private final NetworkWords common;
    private final DesignerWords words;
    private final Taken taken;
    private Offer shown;
    private boolean whole;

    OfferElement(HTMLElement parent, NetworkWords common, Taken taken) {
        place = Dom.add(parent, "div", "");
        this.common = common;
        this.words = common.designer();
        this.taken = taken;
    }

    void update(Offer offer) {
        if (offer.equals(shown)) {
            return;
        }
        shown = offer;
        whole = offer.rows().size() <= MOST_ROWS + 1;
        write(offer);
    }

    private void write(Offer offer) {
        Dom.clear(place);
        for (String sentence : offer.intro()) {
            Dom.add(place, "p", "", sentence);
        }
        if (!offer.rows().isEmpty()) {
            table(offer);
        }
        if (!whole) {
            Dom.button(place, "", () -> Browser.keepingFocus(() -> {
                whole = true;
                write(offer);
            })).setTextContent(common.showAll(Integer.toString(offer.rows().size())));
        }
        for (String sentence : offer.notes()) {
            Dom.add(place, "p", "hint", sentence);
        }
    }

    private void table(Offer offer) {
        HTMLElement scroller = Dom.add(place, "div", "table");
        scroller.setAttribute("tabindex", "0");
        scroller.setAttribute("role", "group");
        scroller.setAttribute("aria-label", offer.caption());
        HTMLElement table = Dom.add(scroller, "table", "");
        Dom.add(table, "caption", "", offer.caption());
        HTMLElement head = Dom.add(Dom.add(table, "thead", ""), "tr", "");
        Dom.add(Dom.add(head, "th", ""), "span", "unseen", words.use());
        for (String text : offer.head()) {
            Dom.add(head, "th", "", text).setAttribute("scope", "col");
        }
        HTMLElement body = Dom.add(table, "tbody", "");
        for (Offer.Row each : whole ? offer.rows() : offer.rows().subList(0, MOST_ROWS)) {
            HTMLElement row = Dom.add(body, "tr", "");
            HTMLElement first = Dom.add(row, "td", "");
            if (!each.text().isEmpty()) {
                HTMLElement button = Dom.button(first, "", () -> taken.take(each.text(), each.cells().get(0)));
                button.setTextContent(words.use());
                button.setAttribute("aria-label", words.use(each.cells().get(0)));
            }
            for (int i = 0; i < each.cells().size(); i++) {
                Dom.add(row, i == 0 ? "th" : "td", "", each.cells().get(i));
            }
            ((HTMLElement) first.getNextSibling()).setAttribute("scope", "row");
        }
    }
}
