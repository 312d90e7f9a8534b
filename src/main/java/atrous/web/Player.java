package atrous.web;

import atrous.figure.Target;
import atrous.state.Action;
import atrous.state.Marked;
import atrous.state.Pointing;
import atrous.state.Preferences.Speed;
import atrous.state.Side;
import atrous.state.Arrange;
import atrous.text.Decimal;
import atrous.text.Messages;
import atrous.text.Quantity;
import java.util.List;
import org.teavm.jso.browser.Window;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.html.HTMLInputElement;
import org.teavm.jso.dom.html.HTMLSelectElement;

/** Lets the kernel slide: play, step, scrub, speed. */
final class Player {

    private static final String ARROWS = "←↑↓→";

    private final App app;
    private final HTMLElement play;
    private final HTMLInputElement scrub;
    private final HTMLElement label;
    private final HTMLSelectElement speed;
    private boolean ticking;

    Player(App app) {
        this.app = app;
        Messages m = app.look().messages();
        HTMLElement place = Dom.byId("player");
        play = Dom.button(place, "play", this::toggle);
        stepButton(place, "‹", m.stepBack(), -1);
        stepButton(place, "›", m.stepForward(), 1);
        scrub = Dom.input(place, "range", "");
        scrub.setAttribute("min", "1");
        Dom.onInput(scrub, this::scrub);
        label = Dom.add(place, "output", "");
        // What is at the step is said already; while playing, nothing need be.
        label.setAttribute("aria-live", "off");
        speed = Dom.select(place, this::speedChosen);
        Dom.attribute(speed, "aria-label", m.speed());
        for (String each : List.of(m.slow(), m.normal(), m.fast(), m.fastest())) {
            Dom.option(speed, each, each);
        }
        addArrows(place, m);
    }

    private void stepButton(HTMLElement place, String sign, String name, int by) {
        HTMLElement button = Dom.button(place, "icon", () -> step(by));
        button.setTextContent(sign);
        Dom.name(button, name);
    }

    private void addArrows(HTMLElement place, Messages m) {
        HTMLElement nudge = Dom.add(place, "div", "nudge small");
        Dom.attribute(nudge, "role", "group");
        Dom.attribute(nudge, "aria-label", m.moveSelection());
        for (int i = 0; i < ARROWS.length(); i++) {
            int direction = i;
            HTMLElement button = Dom.button(nudge, "icon", () -> nudge(direction));
            button.setTextContent(ARROWS.substring(i, i + 1));
            Dom.attribute(button, "aria-label", m.moveDirection(i));
        }
    }

    /** Starts or stops; where nothing should move by itself, one step. */
    void toggle() {
        if (app.look().still()) {
            step(1);
        } else {
            app.dispatch(app.state().session().playing() ? new Pointing.Pause() : new Pointing.Play());
        }
    }

    private void step(long by) {
        app.dispatch(new Pointing.StepTo(Marked.position(app.state()) + by, true));
    }

    private void scrub(String text, boolean done) {
        app.dispatch(new Pointing.StepTo(Decimal.wholeNumber(text), done));
    }

    private void nudge(int direction) {
        int down = direction == 1 ? -1 : direction == 2 ? 1 : 0;
        int right = direction == 0 ? -1 : direction == 3 ? 1 : 0;
        Target at = Marked.selection(app.state(), Side.FIRST).pinned();
        Action pin = new Pointing.MovePin(new Target(at.map(), at.row() + down, at.column() + right));
        app.dispatch(pin);
    }

    private void speedChosen() {
        app.dispatch(new Arrange.Prefer(app.state().preferences().with(Speed.values()[speed.getSelectedIndex()])));
    }

    void update() {
        Messages m = app.look().messages();
        boolean playing = app.state().session().playing();
        String name = playing ? m.pause() : m.play();
        Dom.text(play, (playing ? "❚❚ " : "▶ ") + name);
        Dom.attribute(play, "aria-label", name);
        play.setHidden(app.look().still());
        speed.setHidden(app.look().still());
        Dom.attribute(scrub, "aria-label", m.position(Marked.stamps(app.state().project())));
        long steps = Marked.steps(app.state().project());
        long at = Marked.position(app.state());
        Dom.attribute(scrub, "max", Long.toString(steps));
        scrub.setValue(Long.toString(at));
        String text = m.stepOf(Quantity.of(at), Quantity.of(steps));
        Dom.text(label, text);
        Dom.attribute(scrub, "aria-valuetext", text);
        int wanted = app.state().preferences().speed().ordinal();
        if (speed.getSelectedIndex() != wanted) {
            speed.setSelectedIndex(wanted);
        }
        if (playing && !ticking) {
            tick();
        }
    }

    private void tick() {
        ticking = true;
        Window.setTimeout(() -> {
            ticking = false;
            // Asked anew: what was painted last may be older than the reader's wish.
            boolean still = Look.of(app.look().messages(), app.state().preferences()).still();
            if (!still) {
                app.dispatch(new Pointing.Tick());
            }
            if (still || !app.state().session().playing()) {
                // Come to the end: this is where the link is written.
                app.dispatch(new Pointing.Pause());
            }
        }, app.state().preferences().speed().milliseconds());
    }
}
