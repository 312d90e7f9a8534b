package atrous.web;

import atrous.layer.Requirement;
import atrous.network.Item;
import atrous.state.NetworkEdit;
import atrous.state.NetworkNumber;
import atrous.state.NetworkPlaces;
import atrous.state.NetworkTyping;
import atrous.text.Decimal;
import atrous.text.NetworkWords;
import atrous.view.NetworkView;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.teavm.jso.dom.events.KeyboardEvent;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.html.HTMLInputElement;

/** What can be done with the selected line: its name, its numbers, and buttons. */
final class NetworkBench implements NetworkPart {

    /** Steps of channels, which come in multiples. */
    private static final int CHANNELS = 8;

    private static final class Stepper {
        private HTMLElement box;
        private HTMLInputElement input;
        private HTMLElement less;
        private Complaint complaint;
        /** What was typed and is no number of the range, and the line that it is about; null where nothing is. */
        private String refused;
        private String line;
    }

    private final NetworkApp app;
    private final NetworkList list;
    private final HTMLElement box;
    private final HTMLElement title;
    private final HTMLElement nameBox;
    private final HTMLInputElement name;
    private final List<Stepper> steppers = new ArrayList<>();
    private final List<HTMLElement> buttons = new ArrayList<>();
    private final HTMLElement wrap;
    private final HTMLElement dissolve;

    NetworkBench(NetworkApp app, HTMLElement place, NetworkList list) {
        this.app = app;
        this.list = list;
        NetworkWords words = app.words();
        box = Dom.add(place, "div", "bench");
        title = Dom.add(box, "p", "hint");
        HTMLElement actions = Dom.add(box, "div", "actions");
        Dom.button(actions, "", list::edit).setTextContent(words.edit());
        buttons.add(button(actions, "↑", words.up(), () -> list.actInPlace(new NetworkEdit.Shift(selected(), false))));
        buttons.add(button(actions, "↓", words.down(), () -> list.actInPlace(new NetworkEdit.Shift(selected(), true))));
        buttons.add(button(actions, "", words.duplicate(), () -> list.actInPlace(new NetworkEdit.Duplicate(selected()))));
        wrap = button(actions, "", words.wrap(), () -> list.act(new NetworkEdit.Wrap(selected())));
        dissolve = button(actions, "", words.dissolve(), () -> list.act(new NetworkEdit.Dissolve(selected())));
        buttons.add(button(actions, "", words.remove(), () -> list.act(new NetworkEdit.Remove(selected()))));
        HTMLElement numbers = Dom.add(box, "div", "steppers");
        nameBox = Dom.add(numbers, "label", "stepper");
        Dom.add(nameBox, "span", "", words.name());
        name = Dom.input(nameBox, "text", "number name");
        name.setAttribute("placeholder", words.nameHint());
        name.setAttribute("autocapitalize", "off");
        Dom.on(name, "change", e -> app.dispatch(new NetworkEdit.Rename(selected(), name.getValue().strip())));
        for (NetworkNumber number : NetworkNumber.values()) {
            steppers.add(stepper(numbers, number));
        }
    }

    private int selected() {
        return app.state().session().selected();
    }

    private static HTMLElement button(HTMLElement parent, String sign, String name, Runnable pressed) {
        HTMLElement button = Dom.button(parent, sign.isEmpty() ? "" : "icon", pressed);
        button.setTextContent(sign.isEmpty() ? name : sign);
        if (!sign.isEmpty()) {
            Dom.name(button, name);
        }
        return button;
    }

    private Stepper stepper(HTMLElement parent, NetworkNumber number) {
        var stepper = new Stepper();
        stepper.box = Dom.add(parent, "div", "stepper");
        Dom.add(stepper.box, "span", "");
        HTMLElement row = Dom.add(stepper.box, "div", "counter");
        stepper.less = Dom.button(row, "icon", () -> step(number, -1));
        stepper.less.setTextContent("−");
        stepper.input = Dom.input(row, "text", "number");
        stepper.input.setAttribute("inputmode", "numeric");
        Dom.on(stepper.input, "change", e -> typed(stepper, number));
        Dom.on(stepper.input, "keydown", e -> {
            Keys.steps(e, by -> step(number, by));
            if (((KeyboardEvent) e).getKey().equals("Enter")) {
                typed(stepper, number);
            } else if (((KeyboardEvent) e).getKey().equals("Escape")) {
                stepper.refused = null;
                app.dispatch(new NetworkTyping.Done());
            }
        });
        Dom.button(row, "icon", () -> step(number, 1)).setTextContent("+");
        stepper.complaint = new Complaint(stepper.box, stepper.input, null);
        return stepper;
    }

    private void step(NetworkNumber number, int by) {
        Item item = item();
        OptionalLong now = item == null ? OptionalLong.empty() : number.of(item);
        steppers.get(number.ordinal()).refused = null;
        long step = number == NetworkNumber.CHANNELS ? CHANNELS : 1;
        long from = now.orElse(0);
        long stepped = step == 1 ? from + by : (Math.floorDiv(by > 0 ? from : from + step - 1, step) + by) * step;
        set(number, Math.max(number.least(), Math.min(number.most(), stepped)));
    }

    private Item item() {
        return selected() == NetworkPlaces.INPUT ? null : NetworkPlaces.at(app.state().project().outline(), selected());
    }

    private void set(NetworkNumber number, long value) {
        app.dispatch(new NetworkEdit.SetNumber(selected(), number, value));
    }

    /** What is no number in the range stays, with what is wrong, until the line is another. */
    private void typed(Stepper stepper, NetworkNumber number) {
        String text = stepper.input.getValue().strip();
        // Enter is followed by a change.
        if (stepper.refused != null && stepper.refused.strip().equals(text)) {
            return;
        }
        long value = Decimal.wholeNumber(text);
        boolean valid = value >= number.least() && value <= number.most();
        OptionalLong now = item() == null ? OptionalLong.empty() : number.of(item());
        if (valid) {
            stepper.refused = null;
            set(number, value);
        } else if (text.isEmpty() && now.isEmpty()) {
            stepper.refused = null;
            app.dispatch(new NetworkTyping.Done());
        } else {
            stepper.refused = stepper.input.getValue();
            stepper.line = null;
            app.announce(refusal(text, number));
            app.dispatch(new NetworkTyping.Done());
        }
    }

    private String refusal(String text, NetworkNumber number) {
        NetworkWords words = app.words();
        return words.common().wholeNumber(text.isEmpty() ? words.nothingWritten() : words.quoted(text),
                new Requirement.WholeNumber(number.least(), number.most()));
    }

    @Override
    public void update(NetworkView view, Look look) {
        Item item = view.selected();
        boolean step = item instanceof Item.Step;
        NetworkWords words = view.words();
        Dom.text(title, words.selected(view.selectedLine()));
        for (HTMLElement each : buttons) {
            each.setHidden(item == null);
        }
        wrap.setHidden(item == null || item instanceof Item.Note);
        dissolve.setHidden(!(item instanceof Item.Repeat));
        nameBox.setHidden(!step);
        value(name, item instanceof Item.Step named ? named.name() : "");
        for (Stepper each : steppers) {
            each.box.setHidden(true);
        }
        for (NetworkView.Stepper each : view.steppers()) {
            write(steppers.get(each.number().ordinal()), each, view);
        }
    }

    private void write(Stepper stepper, NetworkView.Stepper shown, NetworkView view) {
        NetworkWords words = view.words();
        stepper.box.setHidden(false);
        Dom.text((HTMLElement) stepper.box.getFirstChild(), shown.name());
        Dom.attribute(stepper.input, "aria-label", shown.name());
        Dom.name(stepper.less, words.less(shown.name()));
        Dom.name((HTMLElement) stepper.less.getParentNode().getLastChild(), words.more(shown.name()));
        String line = view.state().session().selected() + " " + view.selectedLine();
        stepper.line = stepper.line == null ? line : stepper.line;
        if (stepper.refused != null && stepper.line.equals(line)) {
            stepper.complaint.update(refusal(stepper.refused.strip(), shown.number()));
            return;
        }
        stepper.refused = null;
        stepper.line = null;
        stepper.complaint.update("");
        value(stepper.input, shown.value().isPresent() ? Long.toString(shown.value().getAsLong()) : "");
    }

    private static void value(HTMLInputElement input, String value) {
        if (!input.getValue().equals(value)) {
            input.setValue(value);
        }
    }
}
