package atrous.state;

import atrous.text.Decimal;
import java.util.ArrayList;
import java.util.List;

/** What a reload must not lose though no link holds it: the way back and forward, and values too many for a link. */
public final class Kept {

    private Kept() {}

    /** A gesture on its way ends here. @param hash of the page */
    public static String text(AppState state, String hash) {
        History<Project> history = state.history().committed(state.project());
        var text = new StringBuilder(hash).append('\n').append(history.past().size());
        for (Project each : history.past()) {
            text.append('\n').append(Link.writeWhole(each));
        }
        text.append('\n').append(Link.writeWhole(history.current()));
        for (Project each : history.future()) {
            text.append('\n').append(Link.writeWhole(each));
        }
        return text.toString();
    }

    /**
     * The state as it was left.
     *
     * @param opened from the page's hash: what is returned if the text is of another page, or of none
     */
    public static AppState restored(AppState opened, String text, String hash) {
        List<String> lines = LinkWords.cut(text, '\n');
        if (lines.size() < 3 || !lines.get(0).equals(hash)) {
            return opened;
        }
        int current = (int) Decimal.wholeNumber(lines.get(1));
        var past = new ArrayList<Project>();
        var future = new ArrayList<Project>();
        for (int i = 2; i < lines.size(); i++) {
            Project project = Link.readWhole(lines.get(i)).project();
            if (i - 2 < current) {
                past.add(project);
            } else {
                future.add(project);
            }
        }
        Project project = future.remove(0);
        return opened.opened(project, opened.session().linkProblems()).with(new History<>(past, project, future));
    }
}
