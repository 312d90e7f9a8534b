package atrous.web;

import java.util.function.IntConsumer;
import org.teavm.jso.dom.events.Event;
import org.teavm.jso.dom.events.KeyboardEvent;

/** What keys mean in more than one place. */
final class Keys {

    private Keys() {}

    /** Up and down arrows as one more and one less, ten with Shift. */
    static void steps(Event event, IntConsumer by) {
        var key = (KeyboardEvent) event;
        int direction = key.getKey().equals("ArrowUp") ? 1 : key.getKey().equals("ArrowDown") ? -1 : 0;
        if (direction != 0) {
            event.preventDefault();
            by.accept(direction * (key.isShiftKey() ? 10 : 1));
        }
    }

    static boolean hasModifier(KeyboardEvent key) {
        return key.isCtrlKey() || key.isMetaKey() || key.isAltKey();
    }
}
