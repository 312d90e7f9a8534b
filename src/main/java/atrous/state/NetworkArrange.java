package atrous.state;

import java.util.List;

/** What is looked at and how; and going back and forth. */
public sealed interface NetworkArrange extends NetworkAction {

    record Select(int place) implements NetworkArrange {
        @Override
        public NetworkState on(NetworkState state) {
            return state.select(place);
        }

        @Override
        public boolean endsGesture() {
            return false;
        }
    }

    record Pin(NetworkPin pin) implements NetworkArrange {
        @Override
        public NetworkState on(NetworkState state) {
            return state.with(state.project().with(pin));
        }
    }

    /** @param index of a word of the choice */
    record Show(NetworkChoice choice, int index) implements NetworkArrange {
        @Override
        public NetworkState on(NetworkState state) {
            return state.with(state.project().with(state.project().show().with(choice, index)));
        }
    }

    /** Another network, by its text. */
    record Open(String text) implements NetworkArrange {
        @Override
        public NetworkState on(NetworkState state) {
            NetworkProject opened = state.project().withText(text);
            return state.with(opened.isRead() ? state.project().with(opened.outline()).with(new NetworkPin.Middle()) : opened)
                    .select(NetworkPlaces.INPUT);
        }
    }

    record OpenLink(String hash) implements NetworkArrange {
        @Override
        public NetworkState on(NetworkState state) {
            NetworkLink.Read read = NetworkLink.read(hash);
            return state.with(read.project())
                    .with(new NetworkSession(NetworkPlaces.INPUT, state.session().reading(), read.problems()));
        }
    }

    record DismissLinkProblems() implements NetworkArrange {
        @Override
        public NetworkState on(NetworkState state) {
            return state.with(new NetworkSession(state.session().selected(), state.session().reading(), List.of()));
        }

        @Override
        public boolean endsGesture() {
            return false;
        }
    }

    record Prefer(Preferences preferences) implements NetworkArrange {
        @Override
        public NetworkState on(NetworkState state) {
            return state.with(preferences);
        }

        @Override
        public boolean endsGesture() {
            return false;
        }
    }

    record Undo() implements NetworkArrange {
        @Override
        public NetworkState on(NetworkState state) {
            return arrived(state, state.history().committed(state.project()).undone());
        }
    }

    record Redo() implements NetworkArrange {
        @Override
        public NetworkState on(NetworkState state) {
            return arrived(state, state.history().committed(state.project()).redone());
        }
    }

    private static NetworkState arrived(NetworkState state, History<NetworkProject> history) {
        NetworkProject project = history.current();
        int place = NetworkLines.of(state.project()).placeIn(NetworkLines.of(project), state.session().selected());
        return state.with(history).with(project).select(place);
    }
}
