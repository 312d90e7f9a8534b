package atrous.web;

import atrous.render.Palette;
import atrous.state.Preferences;
import atrous.text.Messages;
import org.teavm.jso.dom.html.HTMLDocument;
import org.teavm.jso.dom.html.HTMLElement;

/** How the page looks, from what the reader chose or else what the browser says. */
record Look(Messages messages, Palette palette, boolean still) {

    static Look of(Messages messages, Preferences preferences) {
        boolean dark = switch (preferences.theme()) {
            case AUTO -> Browser.matches("(prefers-color-scheme: dark)");
            case LIGHT -> false;
            case DARK -> true;
        };
        Palette palette = Browser.matches("(forced-colors: active)") ? Palette.FORCED
                : dark ? Palette.DARK : Palette.LIGHT;
        return new Look(messages, palette, Browser.matches("(prefers-reduced-motion: reduce)"));
    }

    void apply() {
        HTMLElement root = HTMLDocument.current().getDocumentElement();
        Dom.attribute(root, "lang", messages.languageTag());
        Dom.attribute(root, "data-theme", palette == Palette.DARK ? "dark" : "light");
        HTMLDocument.current().setTitle(messages.pageTitle());
        Dom.text(Dom.byId("skip"), messages.skipToFigure());
        Dom.text(Dom.byId("tagline"), messages.tagline());
        Dom.attribute(Dom.byId("controls"), "aria-label", messages.layer());
        Dom.attribute(Dom.byId("figure"), "aria-label", messages.figureLabel());
    }
}
