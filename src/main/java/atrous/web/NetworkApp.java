package atrous.web;

import atrous.state.NetworkAction;
import atrous.state.NetworkArrange;
import atrous.state.NetworkKept;
import atrous.state.NetworkLink;
import atrous.state.NetworkState;
import atrous.state.NetworkUpdate;
import atrous.state.Preferences;
import atrous.text.NetworkWords;
import atrous.view.NetworkSpoken;
import atrous.view.NetworkView;
import java.util.ArrayList;
import java.util.List;
import org.teavm.jso.browser.Location;
import org.teavm.jso.browser.Window;
import org.teavm.jso.dom.html.HTMLElement;

/** Holds the state of the network's page, lets actions change it, and paints at most once a frame. */
final class NetworkApp {

    private static final String PREFERENCES = "atrous.preferences";
    private static final String SESSION = "atrous.network";

    private final NetworkWords words;
    private final List<NetworkPart> parts = new ArrayList<>();
    private NetworkState state;
    private String lastHash = "";
    private boolean painting;

    NetworkApp(NetworkWords words) {
        this.words = words;
    }

    void start() {
        String hash = Location.current().getHash();
        String kept = Browser.keptSession(SESSION);
        if (hash.isEmpty() && !NetworkKept.hash(kept).isEmpty()) {
            // Who comes back from another page without a link finds the network that was left there.
            hash = NetworkKept.hash(kept);
            Location.current().replace(hash);
        }
        lastHash = hash;
        String reopened = Browser.reopened();
        NetworkLink.Read read = NetworkLink.read(hash);
        state = NetworkKept.restored(NetworkState.start(read.project(), read.problems(),
                Preferences.parse(reopened.isEmpty() ? Browser.stored(PREFERENCES) : reopened)), kept, hash);
        var header = new NetworkHeader(this);
        parts.add(header);
        parts.add(new NetworkNotes(this));
        parts.addAll(NetworkParts.of(this, Dom.byId("figures"), Dom.byId("sections")));
        parts.add(new NetworkEditor(this, Dom.byId("editor")));
        parts.add(new NetworkTablePanel(Dom.byId("table"), words));
        Dom.on(Window.current(), "hashchange", e -> hashChanged());
        Dom.on(Window.current(), "pagehide",
                e -> Browser.keepSession(SESSION, NetworkKept.text(state, Location.current().getHash())));
        Browser.Callback repaint = this::schedule;
        Browser.onMatchChange("(prefers-color-scheme: dark)", repaint);
        Browser.onMatchChange("(forced-colors: active)", repaint);
        Browser.onWidthChange(Dom.byId("figures"), repaint);
        paint();
        if (!reopened.isEmpty()) {
            header.focusLanguage();
        }
    }

    NetworkState state() {
        return state;
    }

    NetworkWords words() {
        return words;
    }

    /** Says something to those who listen. */
    void announce(String text) {
        HTMLElement place = Dom.byId("announcement");
        // The same once more is only said if it is another text.
        Dom.text(place, text.equals(place.getTextContent()) ? text + '\u00a0' : text);
    }

    void dispatch(NetworkAction action) {
        NetworkState before = state;
        NetworkUpdate.Next next = NetworkUpdate.apply(state, action);
        state = next.state();
        for (NetworkUpdate.Effect effect : next.effects()) {
            run(effect);
        }
        if (before.preferences().language() != state.preferences().language()) {
            Browser.reopen(PREFERENCES, state.preferences().text(),
                    state.preferences().language() == Preferences.Language.CHINESE ? "zh-CN" : "en");
        }
        String spoken = NetworkSpoken.of(action, before, state, words);
        if (!spoken.isEmpty()) {
            announce(spoken);
        }
        schedule();
    }

    private void schedule() {
        if (!painting) {
            painting = true;
            Window.requestAnimationFrame(time -> paint());
        }
    }

    /** Now, where the focus is to go to what comes of an action. */
    void paint() {
        painting = false;
        var view = new NetworkView(state, words);
        Look look = Look.of(words.common(), state.preferences());
        Browser.keepingFocus(() -> {
            for (NetworkPart part : parts) {
                part.update(view, look);
            }
        });
    }

    /** Keys may come quicker than frames, and mean what is shown after those before them. */
    void paintIfWaiting() {
        if (painting) {
            paint();
        }
    }

    private void run(NetworkUpdate.Effect effect) {
        if (effect instanceof NetworkUpdate.Effect.WriteLink link && !link.hash().isEmpty()) {
            lastHash = link.hash();
            if (!lastHash.equals(Location.current().getHash())) {
                Location.current().setHash(lastHash);
            }
        } else if (effect instanceof NetworkUpdate.Effect.SavePreferences save) {
            Browser.store(PREFERENCES, save.text());
        }
    }

    private void hashChanged() {
        String hash = Location.current().getHash();
        if (!hash.equals(lastHash)) {
            lastHash = hash;
            dispatch(new NetworkArrange.OpenLink(hash));
        }
    }
}
