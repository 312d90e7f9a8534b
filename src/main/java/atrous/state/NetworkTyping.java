package atrous.state;

/** Text that is typed, of which each change shows at once and the whole is one step of undo. */
public sealed interface NetworkTyping extends NetworkAction {

    boolean done();

    @Override
    default boolean endsGesture() {
        return done();
    }

    /** All of the network. */
    record Text(String text, boolean done) implements NetworkTyping {
        @Override
        public NetworkState on(NetworkState state) {
            return state.with(state.project().withText(text));
        }
    }

    /** The line of one item, {@link NetworkPlaces#INPUT} or another as it was when the typing began. */
    record Line(int place, String line, boolean done) implements NetworkTyping {
        @Override
        public NetworkState on(NetworkState state) {
            NetworkProject before = state.history().current();
            NetworkLines lines = NetworkLines.of(before);
            if (lines.at(place).equals(line.strip())) {
                return state.with(before);
            }
            NetworkProject typed = before.withText(lines.with(place, line));
            return state.with(typed.isRead() ? before.with(typed.outline()) : typed).select(place);
        }
    }

    /** Nothing more is typed. */
    record Done() implements NetworkTyping {
        @Override
        public boolean done() {
            return true;
        }

        @Override
        public NetworkState on(NetworkState state) {
            return state;
        }
    }

    /** What was typed last is to be forgotten. */
    record Forget() implements NetworkTyping {
        @Override
        public boolean done() {
            return true;
        }

        @Override
        public NetworkState on(NetworkState state) {
            return state.with(state.history().current());
        }
    }
}
