package atrous.web;

import org.teavm.jso.dom.html.HTMLDocument;
import org.teavm.jso.dom.html.HTMLElement;

/** A script that is loaded when it is first needed, by an element, so that this works from a file too. */
final class LateScript {

    private final String source;
    private final Runnable changed;
    private boolean asked;
    private boolean ready;
    private boolean failed;

    LateScript(String source, Runnable changed) {
        this.source = source;
        this.changed = changed;
    }

    boolean isReady() {
        return ready;
    }

    boolean hasFailed() {
        return failed;
    }

    /** Loads it, unless it is here or on its way; a failed one is asked for again. */
    void load() {
        if (asked) {
            return;
        }
        asked = true;
        failed = false;
        HTMLElement script = Dom.make("script", "");
        script.setAttribute("src", source);
        Dom.on(script, "load", e -> {
            ready = true;
            changed.run();
        });
        Dom.on(script, "error", e -> {
            script.delete();
            asked = false;
            failed = true;
            changed.run();
        });
        changed.run();
        HTMLDocument.current().getHead().appendChild(script);
    }
}
