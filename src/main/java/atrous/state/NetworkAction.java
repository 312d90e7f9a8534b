package atrous.state;

/** What a reader does on the network's page. */
public sealed interface NetworkAction permits NetworkEdit, NetworkTyping, NetworkArrange {

    NetworkState on(NetworkState state);

    /** Whether what is there now is worth a step of undo and the link. */
    default boolean endsGesture() {
        return true;
    }
}
