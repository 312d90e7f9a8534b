package atrous.view;

import atrous.network.Item;
import atrous.network.Preset;
import atrous.state.NetworkAction;
import atrous.state.NetworkArrange;
import atrous.state.NetworkEdit;
import atrous.state.NetworkLines;
import atrous.state.NetworkPlaces;
import atrous.state.NetworkState;
import atrous.state.NetworkTyping;
import atrous.text.NetworkWords;
import java.util.List;

/** What a change of the network is to those who do not see it: what was done, where that is not clear, and what comes of it. */
public final class NetworkSpoken {

    private final NetworkState before;
    private final NetworkState after;
    private final NetworkWords words;

    private NetworkSpoken(NetworkState before, NetworkState after, NetworkWords words) {
        this.before = before;
        this.after = after;
        this.words = words;
    }

    /** Empty where there is nothing to say. */
    public static String of(NetworkAction action, NetworkState before, NetworkState after, NetworkWords words) {
        boolean isText = action instanceof NetworkTyping && !(action instanceof NetworkTyping.Line);
        boolean isSeen = action instanceof NetworkArrange
                && !(action instanceof NetworkArrange.Undo || action instanceof NetworkArrange.Redo || action instanceof NetworkArrange.Open);
        return isText || isSeen || !action.endsGesture() ? "" : new NetworkSpoken(before, after, words).of(action);
    }

    private String of(NetworkAction action) {
        if (action instanceof NetworkTyping.Line line && line.isRefused(before)) {
            return words.turnsOnly();
        }
        String done = done(action);
        if (before.history().current().equals(after.history().current())) {
            return done;
        }
        return done.isEmpty() ? outcome() : words.spoken(done, outcome());
    }

    private String outcome() {
        var view = new NetworkView(after, words);
        List<NetworkView.Mistake> mistakes = view.mistakes();
        return mistakes.isEmpty() ? view.caption()
                : words.mistakeAt(Integer.toString(mistakes.get(0).line()), mistakes.get(0).sentence());
    }

    private String done(NetworkAction action) {
        if (action instanceof NetworkArrange.Undo) {
            return words.undone();
        } else if (action instanceof NetworkArrange.Redo) {
            return words.redone();
        } else if (action instanceof NetworkArrange.Open) {
            Preset preset = KnownNetwork.of(after.project());
            return preset == null ? "" : words.opened(KnownNetwork.title(preset, words.presets()));
        } else if (action instanceof NetworkEdit.Remove remove) {
            Item item = NetworkPlaces.at(before.project().outline(), remove.place());
            return words.removedRepeat(line(before, remove.place()), NetworkPlaces.count(item) - 1);
        } else if (action instanceof NetworkEdit.Move move) {
            return moved(move.place());
        } else if (action instanceof NetworkEdit.Shift shift) {
            return moved(shift.place());
        }
        return "";
    }

    private String moved(int place) {
        int now = after.session().selected();
        int from = depth(before, place);
        int to = depth(after, now);
        int parent = NetworkPlaces.slot(after.project().outline(), now).parent();
        int count = NetworkPlaces.count(after.project().outline().items());
        String line = line(after, now);
        return to > from ? words.movedInto(line, line(after, parent), now + 1, count)
                : to < from ? words.movedOut(line, now + 1, count) : words.moved(line, now + 1, count);
    }

    private static int depth(NetworkState state, int place) {
        int depth = 0;
        for (int at = NetworkPlaces.slot(state.project().outline(), place).parent(); at != NetworkPlaces.INPUT; depth++) {
            at = NetworkPlaces.slot(state.project().outline(), at).parent();
        }
        return depth;
    }

    private static String line(NetworkState state, int place) {
        return NetworkLines.of(state.project()).at(place);
    }
}
