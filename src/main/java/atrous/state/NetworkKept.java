package atrous.state;

import atrous.text.Decimal;
import java.util.ArrayList;
import java.util.List;

/** What a reload must not lose though no link holds it: the way back and forward, and networks too long for a link. */
public final class NetworkKept {

    private NetworkKept() {}

    /** A gesture on its way ends here. @param hash of the page */
    public static String text(NetworkState state, String hash) {
        History<NetworkProject> history = state.history().committed(state.project());
        var text = new StringBuilder(hash).append('\n').append(history.past().size());
        for (NetworkProject each : history.past()) {
            text.append('\n').append(NetworkLink.writeWhole(each));
        }
        text.append('\n').append(NetworkLink.writeWhole(history.current()));
        for (NetworkProject each : history.future()) {
            text.append('\n').append(NetworkLink.writeWhole(each));
        }
        return text.toString();
    }

    /** Of the page that a text is of; empty where it is of none. */
    public static String hash(String text) {
        return LinkWords.before(text, '\n');
    }

    /** The state as it was left; {@code opened}, from the page's hash, if the text is of another page or of none. */
    public static NetworkState restored(NetworkState opened, String text, String hash) {
        List<String> lines = LinkWords.cut(text, '\n');
        if (lines.size() < 3 || !lines.get(0).equals(hash)) {
            return opened;
        }
        int current = (int) Decimal.wholeNumber(lines.get(1));
        var past = new ArrayList<NetworkProject>();
        var future = new ArrayList<NetworkProject>();
        for (int i = 2; i < lines.size(); i++) {
            (i - 2 < current ? past : future).add(NetworkLink.readWhole(lines.get(i)).project());
        }
        NetworkProject project = future.remove(0);
        return NetworkState.start(project, opened.session().linkProblems(), opened.preferences())
                .with(new History<>(past, project, future));
    }
}
