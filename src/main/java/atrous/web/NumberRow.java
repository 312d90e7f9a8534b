package atrous.web;

import atrous.state.ControlId;
import atrous.state.Edit;
import atrous.text.Decimal;
import atrous.text.Quantity;
import atrous.view.NumberControl;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.html.HTMLInputElement;

/** A number: a slider over the usual range, a field for all of it, and what is wrong under them. */
final class NumberRow {

    private final App app;
    private final ControlId id;
    private final HTMLElement label;
    private final HTMLInputElement slider;
    private final HTMLInputElement field;
    private final Complaint complaint;

    NumberRow(App app, HTMLElement parent, NumberControl control) {
        this.app = app;
        this.id = control.id();
        HTMLElement row = Dom.add(parent, "div", "row");
        label = Dom.add(row, "label", "");
        slider = Dom.input(row, "range", "");
        field = Dom.input(row, "text", "number");
        HTMLElement range = Dom.add(row, "div", "range",
                app.look().messages().range(Quantity.of(control.min()), Quantity.of(control.max())));
        slider.setAttribute("min", Long.toString(control.min()));
        complaint = new Complaint(row, field, range);
        String fieldId = Dom.newId();
        field.setAttribute("id", fieldId);
        field.setAttribute("inputmode", "numeric");
        label.setAttribute("for", fieldId);
        Dom.onInput(slider, this::set);
        Dom.onInput(field, this::set);
        Dom.on(field, "keydown", e -> Keys.steps(e, this::step));
    }

    ControlId id() {
        return id;
    }

    private void set(String text, boolean done) {
        app.dispatch(new Edit.SetNumber(id, text, done));
    }

    /** Up and down arrows in the field. */
    private void step(int by) {
        long value = Decimal.wholeNumber(field.getValue());
        if (value != Decimal.NO_NUMBER) {
            field.setValue(Long.toString(value + by));
            set(field.getValue(), true);
        }
    }

    void update(NumberControl control) {
        Dom.text(label, control.label());
        Dom.attribute(slider, "aria-label", control.name());
        Dom.attribute(field, "aria-label", control.name());
        Dom.attribute(slider, "max", Long.toString(control.usualMax()));
        slider.setValue(Long.toString(control.value()));
        boolean typing = Browser.focused() == field
                && Decimal.wholeNumber(field.getValue().trim()) == Decimal.wholeNumber(control.text().trim());
        if (!typing && !field.getValue().equals(control.text())) {
            field.setValue(control.text());
        }
        complaint.update(control.problem());
    }
}
