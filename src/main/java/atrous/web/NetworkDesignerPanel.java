package atrous.web;

import atrous.field.Ask;
import atrous.field.Designer;
import atrous.network.Inference;
import atrous.network.Item;
import atrous.network.OutlineText;
import atrous.state.NetworkArrange;
import atrous.text.DesignerWords;
import atrous.view.DesignerAnswer;
import atrous.view.DesignerForm;
import atrous.view.NetworkDesigner;
import atrous.view.NetworkView;
import java.util.List;
import org.teavm.jso.browser.Window;
import org.teavm.jso.dom.html.HTMLElement;

/** Stacks for a wanted field, and changes to the network at hand. Written once nothing more urgent is to be painted. */
final class NetworkDesignerPanel implements NetworkPart {

    private static final String KEPT = "atrous.designer";
    /** Milliseconds without a change after which it is worth it to look at the network again. */
    private static final int PAUSE = 200;

    private final NetworkApp app;
    private final DesignerWords words;
    private final DesignerEntries entries;
    private final OfferElement answers;
    private final HTMLElement obstacle;
    private final HTMLElement ofChain;
    private final HTMLElement even;
    private final OfferElement more;
    private final OfferElement holes;
    private final HTMLElement decoderIntro;
    private final HTMLElement decoder;
    private final HTMLElement append;
    private DesignerForm form = DesignerForm.kept(Browser.keptSession(KEPT));
    /** Of the last form without problems. */
    private Ask ask;
    private Designer.Answer answer;
    private long wanted;
    private NetworkView view;
    private Inference shown;
    private NetworkDesigner designer;
    private int changes;

    NetworkDesignerPanel(NetworkApp app, HTMLElement sections) {
        this.app = app;
        words = app.words().designer();
        HTMLElement section = Dom.add(sections, "section", "designer");
        section.setAttribute("aria-label", words.title());
        Dom.add(section, "h2", "", words.title());
        Dom.add(Dom.add(section, "div", "prose"), "p", "", words.intro());
        entries = new DesignerEntries(section, words, () -> form, this::changed);
        answers = new OfferElement(section, app.words(), this::take);
        Dom.add(section, "h3", "", words.atHand());
        obstacle = Dom.add(section, "p", "hint");
        even = Dom.add(section, "div", "at-hand");
        Dom.add(even, "h4", "", words.moreLayers());
        entries.add(Dom.add(even, "div", "entries"), DesignerForm.Entry.WANTED);
        more = new OfferElement(even, app.words(), this::take);
        Dom.add(even, "h4", "", words.holes());
        holes = new OfferElement(even, app.words(), this::take);
        ofChain = Dom.add(section, "div", "");
        Dom.add(ofChain, "h4", "", words.mirror());
        decoderIntro = Dom.add(ofChain, "p", "");
        decoder = Dom.add(ofChain, "ol", "decoder");
        append = Dom.button(ofChain, "", () -> take(designer.withDecoder(designer.decoder()), words.mirror()));
        append.setTextContent(words.append());
        Dom.on(Window.current(), "pagehide", e -> Browser.keepSession(KEPT, form.text()));
    }

    private void take(String text, String name) {
        app.dispatch(new NetworkArrange.Open(text));
        app.announce(words.used(name));
    }

    private void changed(DesignerForm changed, boolean done) {
        form = changed;
        entries.update();
        if (done) {
            later(0);
        }
    }

    @Override
    public void update(NetworkView changed, Look look) {
        view = changed;
        entries.update();
        later(PAUSE);
    }

    private void later(int milliseconds) {
        int mine = ++changes;
        Window.setTimeout(() -> {
            if (mine == changes) {
                Browser.keepingFocus(this::write);
            }
        }, milliseconds);
    }

    private void write() {
        Ask asked = form.isComplete() ? form.ask(view.network().network().input().rank()) : ask;
        if (asked != null && !asked.equals(ask)) {
            ask = asked;
            answer = Designer.answer(ask);
        }
        if (ask != null) {
            answers.update(DesignerAnswer.of(ask, answer, view.network().network().input(), words));
        }
        boolean readable = form.problem(DesignerForm.Entry.WANTED, words).isEmpty();
        long sought = readable ? form.number(DesignerForm.Entry.WANTED) : wanted;
        if (view.network() != shown) {
            shown = view.network();
            wanted = 0;
            writeNetwork();
        }
        if (designer.isChain() && designer.isEven() && sought != wanted) {
            wanted = sought;
            more.update(designer.moreLayers(wanted));
        }
    }

    private void writeNetwork() {
        designer = new NetworkDesigner(view);
        Dom.text(obstacle, designer.obstacle());
        obstacle.setHidden(designer.obstacle().isEmpty());
        boolean evenChain = designer.isChain() && designer.isEven();
        even.setHidden(!evenChain);
        ofChain.setHidden(!designer.isChain());
        if (evenChain) {
            holes.update(designer.holes());
        }
        List<Item> items = designer.decoder();
        Dom.text(decoderIntro, designer.decoderIntro(items));
        Dom.clear(decoder);
        for (Item item : items) {
            Dom.add(Dom.add(decoder, "li", ""), "code", "", OutlineText.line(item));
        }
        decoder.setHidden(items.isEmpty());
        append.setHidden(items.isEmpty());
    }
}
