package atrous.web;

import atrous.render.Palette;
import atrous.state.Preferences;
import atrous.text.English;
import atrous.text.Messages;
import atrous.text.SimplifiedChinese;
import org.teavm.jso.dom.html.HTMLDocument;
import org.teavm.jso.dom.html.HTMLElement;

/** Language and colours, from what the reader chose or else what the browser says. */
record Look(Messages messages, Palette palette, boolean still) {

    private static final Messages ENGLISH = new English();
    private static final Messages CHINESE = new SimplifiedChinese();

    static Look of(Preferences preferences) {
        boolean chinese = switch (preferences.language()) {
            case AUTO -> Browser.language().startsWith("zh");
            case ENGLISH -> false;
            case CHINESE -> true;
        };
        boolean dark = switch (preferences.theme()) {
            case AUTO -> Browser.matches("(prefers-color-scheme: dark)");
            case LIGHT -> false;
            case DARK -> true;
        };
        Palette palette = Browser.matches("(forced-colors: active)") ? Palette.FORCED
                : dark ? Palette.DARK : Palette.LIGHT;
        return new Look(chinese ? CHINESE : ENGLISH, palette, Browser.matches("(prefers-reduced-motion: reduce)"));
    }

    void apply() {
        HTMLElement root = HTMLDocument.current().getDocumentElement();
        Dom.attribute(root, "lang", messages.languageTag());
        Dom.attribute(root, "data-theme", palette == Palette.DARK ? "dark" : "light");
        HTMLDocument.current().setTitle(messages.pageTitle());
        Dom.text(Dom.byId("skip"), messages.skipToFigure());
        Dom.text(Dom.byId("tagline"), messages.tagline());
        Dom.attribute(Dom.byId("controls"), "aria-label", messages.convolution());
        Dom.attribute(Dom.byId("figure"), "aria-label", messages.figureLabel());
    }
}
