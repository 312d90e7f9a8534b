package atrous.state;

import atrous.network.Item;
import atrous.network.OutlineText;

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
            if (isHead(before, place) && !isTurns(line)) {
                return done ? state.with(before) : state.with(new NetworkProject(lines.with(place, line), before.outline(),
                        before.pin(), before.show())).select(place);
            }
            NetworkProject typed = before.withText(lines.with(place, line));
            return state.with(typed.isRead() ? before.with(typed.outline()) : typed).select(place);
        }

        /** Whether nothing comes of it: in a repeat's line only how many turns it has can be written. */
        public boolean isRefused(NetworkState state) {
            return isHead(state.history().current(), place) && !isTurns(line);
        }

        private static boolean isHead(NetworkProject project, int place) {
            return place != NetworkPlaces.INPUT && NetworkPlaces.at(project.outline(), place) instanceof Item.Repeat;
        }

        private static boolean isTurns(String line) {
            String head = line.strip();
            String brace = head.endsWith("{") ? "" : " {";
            OutlineText.Attempt attempt = OutlineText.read(head + brace + "\n}");
            return attempt.mistakes().isEmpty() && attempt.read().outline().items().size() == 1
                    && attempt.read().outline().items().get(0) instanceof Item.Repeat repeat && repeat.items().isEmpty();
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
