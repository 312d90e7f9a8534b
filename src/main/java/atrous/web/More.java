package atrous.web;

import atrous.text.Messages;
import java.util.ArrayList;
import java.util.List;
import org.teavm.jso.dom.html.HTMLElement;

/** The second script of the page: all that opening a convolution and pointing at its cells does without. */
final class More {

    private final LateScript script;
    private final Messages messages;
    private final List<Runnable> waiting = new ArrayList<>();
    private HTMLElement notice;

    More(Messages messages) {
        this.messages = messages;
        script = new LateScript("more." + messages.languageTag() + ".js", this::changed);
    }

    boolean isReady() {
        return script.isReady();
    }

    void load() {
        script.load();
    }

    /** Now, or once the script is there. */
    void run(Runnable what) {
        if (script.isReady()) {
            what.run();
        } else {
            waiting.add(what);
            script.load();
        }
    }

    private void changed() {
        if (notice != null) {
            notice.delete();
            notice = null;
        }
        if (script.isReady()) {
            waiting.forEach(Runnable::run);
            waiting.clear();
        } else if (script.hasFailed()) {
            notice = Dom.make("div", "note");
            notice.setAttribute("role", "alert");
            Dom.add(notice, "div", "", messages.detailsFailed());
            Dom.text(Dom.button(notice, "", script::load), messages.tryAgain());
            Dom.byId("notes").getParentNode().insertBefore(notice, Dom.byId("notes"));
        }
    }
}
