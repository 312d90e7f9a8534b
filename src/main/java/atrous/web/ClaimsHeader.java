package atrous.web;

import atrous.state.Preferences;
import atrous.text.ClaimWords;
import org.teavm.jso.dom.html.HTMLDocument;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.html.HTMLSelectElement;

/** The ways to the other pages, language and theme. */
final class ClaimsHeader {

    private final ClaimsPage page;
    private final HTMLSelectElement language;
    private final HTMLSelectElement theme;

    ClaimsHeader(ClaimsPage page) {
        this.page = page;
        HTMLElement tools = Dom.byId("tools");
        language = Dom.select(tools, this::languageChosen);
        Dom.option(language, "en", "English");
        Dom.option(language, "zh-CN", "中文");
        theme = Dom.select(tools, this::themeChosen);
        theme.setClassName("theme");
    }

    void write(ClaimWords words) {
        HTMLDocument.current().setTitle(words.pageTitle());
        Dom.text(Dom.byId("skip"), words.toClaims());
        Dom.attribute(Dom.byId("pages"), "aria-label", words.navigation());
        link("home", "Atrous", "index.html");
        link("to-layer", words.layerPage(), "index.html");
        link("to-network", words.networkPage(), "network.html");
        link("to-claims", words.claimsPage(), "claims.html");
        Dom.attribute(language, "aria-label", words.language());
        language.setValue(words.languageTag());
        Dom.attribute(theme, "aria-label", words.theme());
        Dom.clear(theme);
        Dom.option(theme, Preferences.Theme.AUTO.name(), words.themeAuto());
        Dom.option(theme, Preferences.Theme.LIGHT.name(), words.themeLight());
        Dom.option(theme, Preferences.Theme.DARK.name(), words.themeDark());
        theme.setValue(page.preferences().theme().name());
    }

    private void link(String id, String text, String address) {
        HTMLElement link = Dom.byId(id);
        Dom.text(link, text);
        Dom.attribute(link, "href", address + page.query());
    }

    private void languageChosen() {
        page.prefer(page.preferences().with(language.getValue().equals("en") ? Preferences.Language.ENGLISH
                : Preferences.Language.CHINESE));
    }

    private void themeChosen() {
        for (Preferences.Theme each : Preferences.Theme.values()) {
            if (each.name().equals(theme.getValue())) {
                page.prefer(page.preferences().with(each));
            }
        }
    }
}
