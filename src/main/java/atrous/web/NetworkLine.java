package atrous.web;

import atrous.text.NetworkWords;
import atrous.view.NetworkHints;
import atrous.view.NetworkRow;
import org.teavm.jso.dom.events.Event;
import org.teavm.jso.dom.events.KeyboardEvent;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.html.HTMLInputElement;

/** A line of the list of layers: what is written, which becomes a field, and what comes out. */
final class NetworkLine {

    /** What is done in a line. */
    interface Hand {
        /** Already, whether or not that is painted. */
        boolean isChosen(NetworkRow row);

        void chosen(NetworkRow row);

        void typed(NetworkRow row, String line, boolean done);

        void forgotten();

        void key(KeyboardEvent key);

        void grabbed(NetworkRow row, Event event);
    }

    private static final int DEEPEST = 6;

    private final Hand hand;
    private final NetworkWords words;
    private final HTMLElement item;
    private final HTMLElement handle;
    private final HTMLElement button;
    private final HTMLElement text;
    private final HTMLElement shape;
    private final HTMLElement field;
    private final HTMLElement problem;
    private HTMLInputElement input;
    private HTMLElement hints;
    private NetworkRow row;

    NetworkLine(HTMLElement list, NetworkWords words, Hand hand) {
        this.hand = hand;
        this.words = words;
        item = Dom.add(list, "li", "line");
        handle = Dom.add(item, "span", "handle", "⠿");
        handle.setAttribute("aria-hidden", "true");
        Dom.on(handle, "pointerdown", e -> hand.grabbed(row, e));
        button = Dom.button(item, "written", () -> { });
        text = Dom.add(button, "span", "code");
        shape = Dom.add(button, "span", "shape");
        field = Dom.add(button, "span", "field");
        Dom.on(button, "click", e -> clicked());
        Dom.on(button, "keydown", e -> hand.key((KeyboardEvent) e));
        problem = Dom.add(item, "p", "problem");
        String id = Dom.newId();
        problem.setAttribute("id", id);
        button.setAttribute("aria-describedby", id);
    }

    HTMLElement element() {
        return item;
    }

    NetworkRow row() {
        return row;
    }

    void remove() {
        item.delete();
    }

    /** A second click on a line edits it. */
    private void clicked() {
        boolean again = hand.isChosen(row);
        hand.chosen(row);
        if (again) {
            edit();
        }
    }

    void update(NetworkRow wanted, boolean selected) {
        row = wanted;
        item.setClassName("line is-" + wanted.kind().name().toLowerCase() + " depth" + Math.min(DEEPEST, wanted.depth())
                + (selected ? " selected" : "") + (wanted.problem().isEmpty() ? "" : " wrong"));
        boolean end = wanted.kind() == NetworkRow.Kind.END;
        Dom.attribute(item, "aria-hidden", end ? "true" : "false");
        button.setHidden(end || input != null);
        handle.setHidden(!wanted.isItem());
        Dom.text(text, written(wanted));
        Dom.attribute(button, "aria-label", words.row(written(wanted), wanted.shape(), wanted.field()));
        Dom.text(shape, wanted.shape());
        Dom.text(field, wanted.field());
        Dom.attribute(button, "aria-current", selected ? "true" : "false");
        Dom.attribute(button, "tabindex", selected ? "0" : "-1");
        Dom.text(problem, wanted.problem());
        problem.setHidden(wanted.problem().isEmpty());
    }

    private String written(NetworkRow wanted) {
        if (wanted.kind() == NetworkRow.Kind.REPEAT && wanted.line().startsWith("x")) {
            return "×" + wanted.line().substring(1);
        }
        return wanted.line().isEmpty() ? words.emptyLine() : wanted.line();
    }

    void focus() {
        button.focus();
    }

    boolean isFocused() {
        return Browser.focused() == button;
    }

    boolean isEdited() {
        return input != null;
    }

    /** Lets the line be typed: Enter or leaving it ends that, Escape drops what was typed. */
    void edit() {
        if (input != null) {
            return;
        }
        input = Dom.input(item, "text", "line-field");
        item.insertBefore(input, problem);
        input.setValue(row.line());
        input.setAttribute("aria-label", row.kind() == NetworkRow.Kind.REPEAT ? words.turnsField(row.line()) : words.lineField(row.line()));
        input.setAttribute("aria-describedby", problem.getAttribute("id"));
        input.setAttribute("autocapitalize", "off");
        input.setAttribute("spellcheck", "false");
        hints = Dom.add(item, "datalist", "");
        hints.setAttribute("id", Dom.newId());
        input.setAttribute("list", hints.getAttribute("id"));
        hint();
        button.setHidden(true);
        Dom.on(input, "input", e -> {
            hint();
            hand.typed(row, input.getValue(), false);
        });
        Dom.on(input, "blur", e -> leave(true));
        Dom.on(input, "keydown", e -> key((KeyboardEvent) e));
        input.focus();
        NetworkBrowser.selectAll(input);
    }

    private void key(KeyboardEvent key) {
        if (key.getKey().equals("Enter") || key.getKey().equals("Escape")) {
            key.preventDefault();
            leave(key.getKey().equals("Enter"));
            focus();
        }
    }

    private void leave(boolean keep) {
        if (input == null) {
            return;
        }
        HTMLInputElement left = input;
        input = null;
        button.setHidden(false);
        if (keep) {
            hand.typed(row, left.getValue(), true);
        } else {
            hand.forgotten();
        }
        left.delete();
        hints.delete();
    }

    private void hint() {
        Dom.clear(hints);
        for (String line : NetworkHints.after(input.getValue())) {
            Dom.add(hints, "option", "").setAttribute("value", line);
        }
    }
}
