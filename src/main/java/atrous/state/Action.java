package atrous.state;

/** Something a person did. Every action knows what becomes of the state; {@link Update} adds what follows from it. */
public interface Action {

    AppState on(AppState state);

    /** Whether the project, if it changed, is worth an undo step and an entry in the browser's history. */
    default boolean endsGesture() {
        return true;
    }
}
