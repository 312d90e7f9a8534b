package atrous.state;

import atrous.layer.Problem;
import java.util.List;

/** Everything that the network's page shows. */
public record NetworkState(NetworkProject project, Preferences preferences, NetworkSession session,
                           History<NetworkProject> history) {

    public static NetworkState start(NetworkProject project, List<Problem> linkProblems, Preferences preferences) {
        return new NetworkState(project, preferences,
                new NetworkSession(NetworkPlaces.INPUT, NetworkReading.of(project, null), linkProblems), History.of(project));
    }

    NetworkState with(NetworkProject changed) {
        return new NetworkState(changed, preferences, session, history);
    }

    NetworkState with(Preferences changed) {
        return new NetworkState(project, changed, session, history);
    }

    NetworkState with(NetworkSession changed) {
        return new NetworkState(project, preferences, changed, history);
    }

    NetworkState with(History<NetworkProject> changed) {
        return new NetworkState(project, preferences, session, changed);
    }

    NetworkState select(int place) {
        return with(session.select(place));
    }

    public boolean canUndo() {
        return !history.past().isEmpty() || !project.equals(history.current());
    }

    public boolean canRedo() {
        return !history.future().isEmpty() && project.equals(history.current());
    }
}
