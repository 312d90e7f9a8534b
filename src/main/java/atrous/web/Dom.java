package atrous.web;

import atrous.text.Decimal;
import org.teavm.jso.dom.events.Event;
import org.teavm.jso.dom.events.EventTarget;
import org.teavm.jso.dom.html.HTMLDocument;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.html.HTMLInputElement;
import org.teavm.jso.dom.html.HTMLOptionElement;
import org.teavm.jso.dom.html.HTMLSelectElement;

/** Makes elements. Text only ever enters as text. */
final class Dom {

    private static int ids;

    private Dom() {}

    interface Typed {
        /** @param done whether the hand has left the field */
        void set(String text, boolean done);
    }

    static void onInput(HTMLInputElement field, Typed typed) {
        on(field, "input", e -> typed.set(field.getValue(), false));
        on(field, "change", e -> typed.set(field.getValue(), true));
    }

    /** What happens on an event: no function of JavaScript before {@link #on}, since each class that is one is long. */
    interface Handler {
        void on(Event event);
    }

    static void on(EventTarget target, String type, Handler handler) {
        target.addEventListener(type, event -> handler.on(event));
    }

    static HTMLElement byId(String id) {
        return HTMLDocument.current().getElementById(id);
    }

    static HTMLElement make(String tag, String className) {
        HTMLElement element = HTMLDocument.current().createElement(tag);
        if (!className.isEmpty()) {
            element.setClassName(className);
        }
        return element;
    }

    static HTMLElement add(HTMLElement parent, String tag, String className) {
        HTMLElement element = make(tag, className);
        parent.appendChild(element);
        return element;
    }

    static HTMLElement add(HTMLElement parent, String tag, String className, String text) {
        HTMLElement element = add(parent, tag, className);
        element.setTextContent(text);
        return element;
    }

    static HTMLElement button(HTMLElement parent, String className, Runnable pressed) {
        HTMLElement button = add(parent, "button", className);
        button.setAttribute("type", "button");
        on(button, "click", e -> pressed.run());
        return button;
    }

    static HTMLInputElement input(HTMLElement parent, String type, String className) {
        var input = (HTMLInputElement) add(parent, "input", className);
        input.setType(type);
        return input;
    }

    static HTMLSelectElement select(HTMLElement parent, Runnable changed) {
        var select = (HTMLSelectElement) add(parent, "select", "");
        on(select, "change", e -> changed.run());
        return select;
    }

    static void option(HTMLSelectElement select, String value, String text) {
        var option = (HTMLOptionElement) make("option", "");
        option.setValue(value);
        option.setTextContent(text);
        select.appendChild(option);
    }

    /** An id that no other element has. */
    static String newId() {
        return "a" + ++ids;
    }

    /** Sets a text only where it differs, so that a live region stays quiet and a selection stays put. */
    static void text(HTMLElement element, String text) {
        if (!text.equals(element.getTextContent())) {
            element.setTextContent(text);
        }
    }

    static void attribute(HTMLElement element, String name, String value) {
        if (!value.equals(element.getAttribute(name))) {
            element.setAttribute(name, value);
        }
    }

    /** A name for a button that shows but a sign. */
    static void name(HTMLElement button, String name) {
        attribute(button, "aria-label", name);
        attribute(button, "title", name);
    }

    /** A CSS length. A double is never appended to a string here: that alone costs the page nine kilobytes. */
    static String pixels(double length) {
        return Decimal.plain(length, 2) + "px";
    }

    static void clear(HTMLElement element) {
        element.setTextContent("");
    }
}
