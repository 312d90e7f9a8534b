package atrous.state;

import atrous.layer.Field;
import atrous.layer.KernelAxis;
import atrous.layer.Where;
import java.util.ArrayList;
import java.util.List;

/** Somebody at the page: does one thing after the other. */
final class Visit {

    AppState state;
    final List<Effect> effects = new ArrayList<>();

    Visit(String link) {
        Link.Read read = Link.read(link);
        if (!read.problems().isEmpty()) {
            throw new IllegalArgumentException(link + ": " + read.problems());
        }
        state = AppState.start(read.project(), List.of(), Preferences.DEFAULT);
    }

    Visit does(Action... actions) {
        for (Action action : actions) {
            Update.Next next = Update.apply(state, action);
            state = next.state();
            effects.addAll(next.effects());
        }
        return this;
    }

    /** Types into a control and leaves it. */
    /** The parts of the opened link that are told not to have been used. */
    List<String> told() {
        return state.session().linkProblems().stream().map(each -> ((Where.OfLink) each.where()).name()).toList();
    }

    Visit types(Field field, int index, String text) {
        return does(new Edit.SetNumber(new ControlId(field, index), text, true));
    }

    Project project() {
        return state.project();
    }

    LayerSpec layer() {
        return project().layer(state.session().editing());
    }

    KernelAxis kernel(int axis) {
        return layer().layer().kernel().get(axis);
    }

    Editor editor() {
        return state.session().editor(state.session().editing());
    }

    /** The links written so far. */
    List<String> links() {
        return effects.stream().filter(Effect.WriteLink.class::isInstance).map(e -> Link.write(((Effect.WriteLink) e).project())).toList();
    }
}
