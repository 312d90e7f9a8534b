package atrous.web;

import atrous.state.Arrange;
import atrous.state.Preferences;
import atrous.text.Messages;
import org.teavm.jso.browser.Location;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.html.HTMLSelectElement;

/** Undo, link, language and theme. */
final class Header {

    private final App app;
    private final HTMLElement undo;
    private final HTMLElement redo;
    private final CopyButton copyLink;
    private final HTMLSelectElement language;
    private final HTMLSelectElement theme;

    Header(App app) {
        this.app = app;
        HTMLElement tools = Dom.byId("tools");
        undo = Dom.button(tools, "icon", () -> app.dispatch(new Arrange.Undo()));
        redo = Dom.button(tools, "icon", () -> app.dispatch(new Arrange.Redo()));
        undo.setTextContent("↶");
        redo.setTextContent("↷");
        copyLink = new CopyButton(tools, () -> Location.current().getFullURL());
        language = Dom.select(tools, this::languageChosen);
        theme = Dom.select(tools, this::themeChosen);
        theme.setClassName("theme");
        write(app.look().messages());
        // The hash is the link's: following the anchor would open another project.
        Dom.on(Dom.byId("skip"), "click", e -> {
            e.preventDefault();
            Dom.byId("figure").focus();
        });
        HTMLElement home = Dom.byId("home");
        Dom.on(home, "click", e -> {
            e.preventDefault();
            app.dispatch(new Arrange.Reset());
        });
    }

    /** Where the reader was when the page was loaded anew in another language. */
    void focusLanguage() {
        language.focus();
    }

    void update() {
        disable(undo, !app.state().canUndo());
        disable(redo, app.state().history().future().isEmpty());
        language.setValue(app.look().messages().languageTag());
        theme.setValue(app.state().preferences().theme().name());
    }

    private void write(Messages m) {
        Dom.name(undo, m.undo());
        Dom.name(redo, m.redo());
        Dom.attribute(Dom.byId("home"), "title", m.reset());
        copyLink.write(m, m.copyLink());
        Dom.attribute(language, "aria-label", m.language());
        Dom.option(language, "en", "English");
        Dom.option(language, "zh-CN", "中文");
        Dom.attribute(theme, "aria-label", m.theme());
        Dom.option(theme, Preferences.Theme.AUTO.name(), m.themeAuto());
        Dom.option(theme, Preferences.Theme.LIGHT.name(), m.themeLight());
        Dom.option(theme, Preferences.Theme.DARK.name(), m.themeDark());
    }

    private static void disable(HTMLElement button, boolean disabled) {
        if (disabled) {
            Dom.attribute(button, "disabled", "");
        } else {
            button.removeAttribute("disabled");
        }
    }

    private void languageChosen() {
        app.dispatch(new Arrange.Prefer(app.state().preferences().with(language.getValue().equals("en")
                ? Preferences.Language.ENGLISH : Preferences.Language.CHINESE)));
    }

    private void themeChosen() {
        for (Preferences.Theme each : Preferences.Theme.values()) {
            if (each.name().equals(theme.getValue())) {
                app.dispatch(new Arrange.Prefer(app.state().preferences().with(each)));
            }
        }
    }
}
