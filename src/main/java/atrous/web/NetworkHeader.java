package atrous.web;

import atrous.render.Palette;
import atrous.state.NetworkArrange;
import atrous.state.NetworkLink;
import atrous.state.Preferences;
import atrous.text.Messages;
import atrous.text.NetworkWords;
import atrous.view.NetworkView;
import java.util.List;
import org.teavm.jso.browser.Location;
import org.teavm.jso.dom.events.KeyboardEvent;
import org.teavm.jso.dom.html.HTMLDocument;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.html.HTMLSelectElement;

/** Undo, link, language, theme and help. */
final class NetworkHeader implements NetworkPart {

    private final NetworkApp app;
    private final HTMLElement undo;
    private final HTMLElement redo;
    private final HTMLElement copy;
    private final HTMLSelectElement language;
    private final HTMLSelectElement theme;

    NetworkHeader(NetworkApp app) {
        this.app = app;
        NetworkWords words = app.words();
        Messages m = words.common();
        HTMLElement tools = Dom.byId("tools");
        undo = Dom.button(tools, "icon", () -> app.dispatch(new NetworkArrange.Undo()));
        redo = Dom.button(tools, "icon", () -> app.dispatch(new NetworkArrange.Redo()));
        undo.setTextContent("↶");
        redo.setTextContent("↷");
        Dom.name(undo, m.undo());
        Dom.name(redo, m.redo());
        copy = Dom.add(tools, "span", "");
        new CopyButton(copy, () -> Location.current().getFullURL()).write(m, m.copyLink());
        language = Dom.select(tools, this::languageChosen);
        Dom.attribute(language, "aria-label", m.language());
        Dom.option(language, "en", "English");
        Dom.option(language, "zh-CN", "中文");
        theme = Dom.select(tools, this::themeChosen);
        theme.setClassName("theme");
        Dom.attribute(theme, "aria-label", m.theme());
        List<String> names = List.of(m.themeAuto(), m.themeLight(), m.themeDark());
        for (Preferences.Theme each : Preferences.Theme.values()) {
            Dom.option(theme, each.name(), names.get(each.ordinal()));
        }
        help(Dom.byId("helping"), words);
        Dom.text(Dom.byId("skip"), m.skipToFigure());
        Dom.on(Dom.byId("skip"), "click", e -> {
            e.preventDefault();
            Dom.byId("figure").focus();
        });
        Dom.text(Dom.byId("tagline"), words.tagline());
        Dom.attribute(Dom.byId("figure"), "aria-label", words.figure());
        HTMLDocument.current().setTitle(words.pageTitle());
        Dom.on(HTMLDocument.current(), "keydown", e -> key((KeyboardEvent) e));
    }

    private static void help(HTMLElement place, NetworkWords words) {
        HTMLElement help = Dom.byId("help");
        HTMLElement button = Dom.button(place, "", () -> { });
        button.setTextContent(words.help());
        button.setAttribute("aria-expanded", "false");
        button.setAttribute("aria-controls", "help");
        Dom.on(button, "click", e -> {
            help.setHidden(!help.isHidden());
            button.setAttribute("aria-expanded", help.isHidden() ? "false" : "true");
        });
        Dom.on(HTMLDocument.current(), "keydown", e -> {
            // Elsewhere Escape has another meaning.
            boolean here = Browser.focused() == button || Browser.focused() == HTMLDocument.current().getBody();
            if (((KeyboardEvent) e).getKey().equals("Escape") && here && !help.isHidden()) {
                help.setHidden(true);
                button.setAttribute("aria-expanded", "false");
                button.focus();
            }
        });
        Dom.add(help, "h2", "", words.help());
        Dom.add(help, "p", "", words.helpText());
        HTMLElement keys = Dom.add(help, "dl", "keys");
        for (List<String> each : words.keys()) {
            HTMLElement pair = Dom.add(keys, "div", "");
            Dom.add(Dom.add(pair, "dt", ""), "kbd", "", each.get(0));
            Dom.add(pair, "dd", "", each.get(1));
        }
    }

    /** Where the reader was when the page was loaded anew in another language. */
    void focusLanguage() {
        language.focus();
    }

    @Override
    public void update(NetworkView view, Look look) {
        HTMLElement root = HTMLDocument.current().getDocumentElement();
        Dom.attribute(root, "lang", look.messages().languageTag());
        Dom.attribute(root, "data-theme", look.palette() == Palette.DARK ? "dark" : "light");
        disable(undo, !view.state().canUndo());
        disable(redo, !view.state().canRedo());
        copy.setHidden(NetworkLink.write(view.state().history().current()).isEmpty());
        language.setValue(look.messages().languageTag());
        theme.setValue(view.state().preferences().theme().name());
    }

    private static void disable(HTMLElement button, boolean disabled) {
        if (disabled) {
            Dom.attribute(button, "disabled", "");
        } else {
            button.removeAttribute("disabled");
        }
    }

    private void key(KeyboardEvent key) {
        String tag = Browser.focused() == null ? "" : Browser.localName(Browser.focused());
        boolean undoes = key.getKey().equals("z") || key.getKey().equals("Z");
        if ((key.isCtrlKey() || key.isMetaKey()) && (undoes || key.getKey().equals("y"))
                && !tag.equals("textarea") && !tag.equals("input")) {
            key.preventDefault();
            app.dispatch(undoes && !key.isShiftKey() ? new NetworkArrange.Undo() : new NetworkArrange.Redo());
        }
    }

    private void languageChosen() {
        app.dispatch(new NetworkArrange.Prefer(app.state().preferences().with(language.getValue().equals("en")
                ? Preferences.Language.ENGLISH : Preferences.Language.CHINESE)));
    }

    private void themeChosen() {
        for (Preferences.Theme each : Preferences.Theme.values()) {
            if (each.name().equals(theme.getValue())) {
                app.dispatch(new NetworkArrange.Prefer(app.state().preferences().with(each)));
            }
        }
    }
}
