package atrous.state;

import atrous.layer.Problem;
import java.util.List;

/** Everything the page is showing. The three parts say where each thing lives: in the link, kept, or nowhere. */
public record AppState(Project project, Preferences preferences, Session session, History<Project> history) {

    public static AppState start(Project project, List<Problem> linkProblems, Preferences preferences) {
        return new AppState(project, preferences, Session.of(project, linkProblems), History.of(project));
    }

    AppState with(Project changed) {
        return new AppState(changed, preferences, session, history);
    }

    AppState with(Preferences changed) {
        return new AppState(project, changed, session, history);
    }

    AppState with(Session changed) {
        return new AppState(project, preferences, changed, history);
    }

    AppState with(History<Project> changed) {
        return new AppState(project, preferences, session, changed);
    }

    public boolean canUndo() {
        return !isAtRest() || !history.past().isEmpty();
    }

    /** Whether the controls hold just what the last gesture left. */
    boolean isAtRest() {
        Project left = history.current();
        return session.first().equals(Editor.of(left.layer()))
                && (left.compared().isEmpty() || session.second().equals(Editor.of(left.layer(Side.SECOND))));
    }

    /** Another project in place of this one, with controls that hold its values. */
    AppState opened(Project opened, List<Problem> problems) {
        Session fresh = Session.of(opened, problems);
        return new AppState(opened, preferences, fresh, history);
    }
}
