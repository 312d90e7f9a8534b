package atrous.state;

import atrous.layer.Problem;
import java.util.ArrayList;
import java.util.List;

/** The one way from a state to the next. */
public final class Update {

    /** A state and what is to be done outside on the way to it. */
    public record Next(AppState state, List<Effect> effects) {}

    private Update() {}

    public static Next apply(AppState state, Action action) {
        AppState next = withUnsettled(state, action.on(state));
        if (action.endsGesture()) {
            next = next.with(next.history().committed(next.project()));
        }
        var effects = new ArrayList<Effect>();
        // A link that was opened stays as it is: writing it anew would cut off the way forward in the browser.
        boolean written = action instanceof Arrange.OpenLink;
        if (!written && !next.history().current().equals(state.history().current())) {
            effects.add(new Effect.WriteLink(next.history().current()));
        }
        if (!next.preferences().equals(state.preferences())) {
            effects.add(new Effect.SavePreferences(next.preferences().text()));
        }
        return new Next(next, effects);
    }

    private static AppState withUnsettled(AppState before, AppState after) {
        List<Problem> problems = after.session().linkProblems();
        boolean asBefore = before.project() == after.project() || !problems.equals(before.session().linkProblems());
        return problems.isEmpty() || asBefore ? after
                : after.with(after.session().withLinkProblems(Unsettled.of(problems, before.project(), after.project())));
    }
}
