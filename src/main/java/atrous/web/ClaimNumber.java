package atrous.web;

import atrous.claim.Setting;
import atrous.text.ClaimWords;
import atrous.text.Decimal;
import java.util.function.LongConsumer;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.html.HTMLInputElement;

/** A number of a claim: a field between two buttons, and how far it goes. */
final class ClaimNumber {

    private final HTMLElement label;
    private final HTMLElement less;
    private final HTMLInputElement field;
    private final HTMLElement more;
    private final HTMLElement range;
    private final LongConsumer changed;
    private Setting setting;

    ClaimNumber(HTMLElement parent, LongConsumer changed) {
        this.changed = changed;
        HTMLElement row = Dom.add(parent, "div", "claim-number");
        String id = Dom.newId();
        label = Dom.add(row, "label", "");
        label.setAttribute("for", id);
        HTMLElement stepper = Dom.add(row, "div", "stepper");
        less = Dom.button(stepper, "icon", () -> step(-1));
        less.setTextContent("−");
        field = Dom.input(stepper, "text", "number");
        field.setAttribute("id", id);
        field.setAttribute("inputmode", "numeric");
        field.setAttribute("aria-describedby", id + "-range");
        more = Dom.button(stepper, "icon", () -> step(1));
        more.setTextContent("+");
        range = Dom.add(row, "div", "hint");
        range.setAttribute("id", id + "-range");
        Dom.onInput(field, (text, done) -> typed(text));
        Dom.on(field, "keydown", e -> Keys.steps(e, this::step));
    }

    private void typed(String text) {
        long value = Decimal.wholeNumber(text.trim());
        boolean valid = value != Decimal.NO_NUMBER && setting.allows(value);
        Dom.attribute(field, "aria-invalid", valid ? "false" : "true");
        if (valid && value != setting.value()) {
            changed.accept(value);
        }
    }

    private void step(int by) {
        if (setting.allows(setting.value() + by)) {
            changed.accept(setting.value() + by);
        }
    }

    void write(Setting wanted, ClaimWords words) {
        boolean same = setting != null && setting.value() == wanted.value();
        setting = wanted;
        String name = words.setting(setting.kind());
        Dom.text(label, name);
        Dom.name(less, words.less(name));
        Dom.name(more, words.more(name));
        Dom.attribute(less, "aria-disabled", setting.allows(setting.value() - 1) ? "false" : "true");
        Dom.attribute(more, "aria-disabled", setting.allows(setting.value() + 1) ? "false" : "true");
        Dom.text(range, words.range(setting.least(), setting.most()));
        if (!same) {
            Dom.attribute(field, "aria-invalid", "false");
            if (Decimal.wholeNumber(field.getValue().trim()) != setting.value()) {
                field.setValue(Long.toString(setting.value()));
            }
        }
    }
}
