package atrous.state;

import java.util.ArrayList;
import java.util.List;

/** The one way from a state to the next. */
public final class Update {

    /** A state and what is to be done outside on the way to it. */
    public record Next(AppState state, List<Effect> effects) {}

    private Update() {}

    public static Next apply(AppState state, Action action) {
        AppState next = action.on(state);
        if (action.endsGesture()) {
            next = next.with(next.history().committed(next.project()));
        }
        var effects = new ArrayList<Effect>();
        // A link that was opened stays as it is: writing it anew would cut off the way forward in the browser.
        boolean written = action instanceof Arrange.OpenLink;
        if (!written && !next.history().current().equals(state.history().current())) {
            effects.add(new Effect.WriteLink(Link.write(next.history().current())));
        }
        if (!next.preferences().equals(state.preferences())) {
            effects.add(new Effect.SavePreferences(next.preferences().text()));
        }
        return new Next(next, effects);
    }
}
