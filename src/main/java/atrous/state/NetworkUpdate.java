package atrous.state;

import java.util.ArrayList;
import java.util.List;

/** The one way from a state of the network's page to the next. */
public final class NetworkUpdate {

    /** Something to be done outside. */
    public sealed interface Effect {

        /** @param hash empty where the network is too long for a link */
        record WriteLink(String hash) implements Effect {}

        record SavePreferences(String text) implements Effect {}
    }

    public record Next(NetworkState state, List<Effect> effects) {}

    private NetworkUpdate() {}

    public static Next apply(NetworkState state, NetworkAction action) {
        NetworkState next = action.on(state);
        NetworkProject project = next.project();
        if (project != state.project()) {
            NetworkSession session = next.session();
            // The figure is not to be of what another link had.
            NetworkReading before = action instanceof NetworkArrange.OpenLink ? null : session.reading();
            NetworkReading reading = before != null && project.text().equals(state.project().text())
                    && project.outline().equals(state.project().outline()) ? before : NetworkReading.of(project, before);
            int last = NetworkPlaces.count(project.outline().items()) - 1;
            next = next.with(new NetworkSession(Math.min(session.selected(), last), reading, session.linkProblems()));
        }
        if (action.endsGesture()) {
            next = next.with(next.history().committed(project));
        }
        var effects = new ArrayList<Effect>();
        // A link that was opened stays as it is: writing it anew would cut off the way forward in the browser.
        boolean opened = action instanceof NetworkArrange.OpenLink;
        if (!opened && !next.history().current().equals(state.history().current())) {
            effects.add(new Effect.WriteLink(NetworkLink.write(next.history().current())));
        }
        if (!next.preferences().equals(state.preferences())) {
            effects.add(new Effect.SavePreferences(next.preferences().text()));
        }
        return new Next(next, effects);
    }
}
