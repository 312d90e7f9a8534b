package atrous.web;

import org.teavm.jso.dom.html.HTMLDocument;
import org.teavm.jso.dom.html.HTMLElement;

/** A script that is loaded when it is first needed, by an element, so that this works from a file too. */
final class LateScript {

    enum Stage { WAITING, LOADING, READY, FAILED }

    private final String source;
    private final Runnable changed;
    private Stage stage = Stage.WAITING;

    LateScript(String source, Runnable changed) {
        this.source = source;
        this.changed = changed;
    }

    Stage stage() {
        return stage;
    }

    /** Loads it, unless it is here or on its way; a failed one is asked for again. */
    void load() {
        if (stage == Stage.LOADING || stage == Stage.READY) {
            return;
        }
        HTMLElement script = Dom.make("script", "");
        script.setAttribute("src", source);
        Dom.on(script, "load", e -> become(Stage.READY));
        Dom.on(script, "error", e -> {
            script.delete();
            become(Stage.FAILED);
        });
        become(Stage.LOADING);
        HTMLDocument.current().getHead().appendChild(script);
    }

    private void become(Stage next) {
        stage = next;
        changed.run();
    }
}
