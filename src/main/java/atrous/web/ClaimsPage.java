package atrous.web;

import atrous.claim.Claim;
import atrous.render.Palette;
import atrous.state.Preferences;
import atrous.text.ChineseClaims;
import atrous.text.ClaimWords;
import atrous.text.EnglishClaims;
import java.util.ArrayList;
import java.util.List;
import org.teavm.jso.JSBody;
import org.teavm.jso.browser.Location;
import org.teavm.jso.dom.html.HTMLDocument;
import org.teavm.jso.dom.html.HTMLElement;

/** The page of the claims. */
final class ClaimsPage {

    static final String STORED = "atrous.preferences";

    private final List<ClaimSection> sections = new ArrayList<>();
    private final HTMLElement contents = Dom.byId("contents");
    private final HTMLElement place = Dom.byId("claims");
    private Preferences preferences = Preferences.parse(Browser.stored(STORED));
    private ClaimsHeader header;

    void start() {
        if (asked().startsWith("zh") || asked().startsWith("en")) {
            preferences = preferences.with(asked().startsWith("zh") ? Preferences.Language.CHINESE : Preferences.Language.ENGLISH);
        }
        header = new ClaimsHeader(this);
        for (Claim claim : Claim.all()) {
            sections.add(new ClaimSection(place, claim));
        }
        write();
        Browser.onMatchChange("(prefers-color-scheme: dark)", this::write);
        Browser.onMatchChange("(forced-colors: active)", this::write);
        Browser.onWidthChange(place, this::write);
        goToAnchor();
    }

    Preferences preferences() {
        return preferences;
    }

    ClaimWords words() {
        boolean chinese = switch (preferences.language()) {
            case AUTO -> browserLanguage().startsWith("zh");
            case ENGLISH -> false;
            case CHINESE -> true;
        };
        return chinese ? new ChineseClaims() : new EnglishClaims();
    }

    /** The language that the address asks for goes on to the other pages: a page from a file may have nothing stored. */
    String query() {
        return asked().isEmpty() ? "" : "?lang=" + words().languageTag();
    }

    void prefer(Preferences changed) {
        preferences = changed;
        Browser.store(STORED, changed.text());
        if (!asked().isEmpty()) {
            replaceAddress(query() + Location.current().getHash());
        }
        write();
    }

    private Palette palette() {
        boolean dark = switch (preferences.theme()) {
            case AUTO -> Browser.matches("(prefers-color-scheme: dark)");
            case LIGHT -> false;
            case DARK -> true;
        };
        return Browser.matches("(forced-colors: active)") ? Palette.FORCED : dark ? Palette.DARK : Palette.LIGHT;
    }

    private void write() {
        ClaimWords words = words();
        Palette palette = palette();
        HTMLElement root = HTMLDocument.current().getDocumentElement();
        Dom.attribute(root, "lang", words.languageTag());
        Dom.attribute(root, "data-theme", palette == Palette.DARK ? "dark" : "light");
        header.write(words);
        Dom.text(Dom.byId("title"), words.title());
        Dom.text(Dom.byId("intro"), words.intro());
        Dom.text(Dom.byId("contents-title"), words.contents());
        double width = place.getClientWidth();
        for (ClaimSection section : sections) {
            section.write(words, palette, width, query());
        }
        Dom.clear(contents);
        for (ClaimSection section : sections) {
            HTMLElement link = Dom.add(Dom.add(contents, "li", ""), "a", "", section.title());
            link.setAttribute("href", "#" + section.id());
        }
    }

    @JSBody(script = "return (location.search.split('lang=')[1] || '').split('&')[0];")
    private static native String asked();

    @JSBody(script = "return navigator.language || '';")
    private static native String browserLanguage();

    @JSBody(params = "address", script = "history.replaceState(null, '', address);")
    private static native void replaceAddress(String address);

    /** The browser looked for it before it was there. */
    @JSBody(script = "var target = location.hash && document.getElementById(location.hash.slice(1));"
            + "if (target) target.scrollIntoView();")
    private static native void goToAnchor();
}
