package atrous.web;

import atrous.text.Messages;
import java.util.function.Supplier;
import org.teavm.jso.browser.Window;
import org.teavm.jso.dom.html.HTMLElement;

/** A button that copies a text and says whether that worked. */
final class CopyButton {

    /** How long the answer stands in place of the label, in milliseconds. */
    private static final int ANSWER_STAYS = 1600;

    private final HTMLElement button;
    private Messages messages;
    private String label = "";

    CopyButton(HTMLElement parent, Supplier<String> text) {
        button = Dom.button(parent, "", () -> Browser.copy(text.get(), this::answered));
    }

    void write(Messages m, String text) {
        messages = m;
        label = text;
        Dom.text(button, label);
    }

    private void answered(boolean copied) {
        String answer = copied ? messages.copied() : messages.copyFailed();
        Dom.text(button, answer);
        Dom.text(Dom.byId("announcement"), answer);
        Window.setTimeout(() -> Dom.text(button, label), ANSWER_STAYS);
    }
}
