package atrous.web;

import atrous.state.Action;
import atrous.state.AppState;
import atrous.state.Arrange;
import atrous.state.Effect;
import atrous.state.Kept;
import atrous.state.Link;
import atrous.state.Pointing;
import atrous.state.Preferences;
import atrous.state.Update;
import atrous.text.Messages;
import atrous.view.LayerView;
import org.teavm.jso.browser.Location;
import org.teavm.jso.browser.Window;

/** Holds the state, lets actions change it, and paints at most once a frame. */
final class App {

    /** How much has to be painted: each includes those before it. */
    private static final int POINTED = 0;
    private static final int STEPPED = 1;
    private static final int EVERYTHING = 2;

    private static final String PREFERENCES = "atrous.preferences";
    private static final String SESSION = "atrous.session";

    private final Messages messages;
    private AppState state;
    private Look look;
    private String lastHash = "";
    private boolean painting;
    private int changed = EVERYTHING;
    private Header header;
    private Notes notes;
    private ControlsPanel controls;
    private Stage stage;
    private Player player;
    private ChannelSliders channels;
    private Details details;
    private More more;

    App(Messages messages) {
        this.messages = messages;
    }

    void start() {
        String hash = Location.current().getHash();
        String kept = Browser.keptSession(SESSION);
        more = new More(messages);
        if (kept.isEmpty() && Link.isPlain(hash) && Link.read(hash).problems().isEmpty()) {
            open(hash, kept);
        } else {
            more.run(() -> open(hash, kept));
        }
        Browser.onFirstUse(more::load);
    }

    private void open(String hash, String kept) {
        String reopened = Browser.reopened();
        Preferences preferences = Preferences.parse(reopened.isEmpty() ? Browser.stored(PREFERENCES) : reopened);
        lastHash = hash;
        Link.Read read = Link.read(hash);
        AppState opened = AppState.start(read.project(), read.problems(), preferences);
        state = kept.isEmpty() ? opened : Kept.restored(opened, kept, hash);
        look = Look.of(messages, preferences);
        header = new Header(this);
        notes = new Notes(this);
        controls = new ControlsPanel(this);
        stage = new Stage(this);
        player = new Player(this);
        channels = new ChannelSliders(this, Dom.byId("player"));
        details = new Details(this);
        new Shortcuts(this).listen();
        // A step back out of ?lang= changes more than the hash, and no hashchange tells of it.
        Dom.on(Window.current(), "popstate", e -> hashChanged());
        Dom.on(Window.current(), "pagehide", e -> {
            if (isWhole()) {
                Browser.keepSession(SESSION, Kept.text(state, Location.current().getHash()));
            }
        });
        Browser.Callback repaint = this::repaint;
        Browser.onMatchChange("(prefers-color-scheme: dark)", repaint);
        Browser.onMatchChange("(forced-colors: active)", repaint);
        Browser.onMatchChange("(prefers-reduced-motion: reduce)", repaint);
        Browser.onWidthChange(Dom.byId("figures"), repaint);
        Dom.on(Window.current(), "resize", e -> repaint());
        paint();
        if (!reopened.isEmpty()) {
            header.focusLanguage();
        }
        if (!state.project().equals(read.project())) {
            run(new Effect.WriteLink(state.project()));
        }
    }

    AppState state() {
        return state;
    }

    Look look() {
        return look;
    }

    /** Looking at cells can be done at once, everything else when all of the page is there. */
    void dispatch(Action action) {
        if (action instanceof Pointing) {
            act(action);
        } else {
            whenWhole(() -> act(action));
        }
    }

    /** Whether all of the page is there. */
    boolean isWhole() {
        return more.isReady();
    }

    /** Now, or once all of the page is there. */
    void whenWhole(Runnable what) {
        more.run(what);
    }

    private void act(Action action) {
        AppState before = state;
        Update.Next next = Update.apply(state, action);
        state = next.state();
        for (Effect effect : next.effects()) {
            run(effect);
        }
        if (before.preferences().language() != state.preferences().language()) {
            Browser.reopen(PREFERENCES, state.preferences().text(),
                    state.preferences().language() == Preferences.Language.CHINESE ? "zh-CN" : "en");
        }
        schedule(extent(before, state));
    }

    /** Draws everything anew: something outside the state changed. */
    private void repaint() {
        schedule(EVERYTHING);
    }

    private static int extent(AppState before, AppState after) {
        return !same(before, after) ? EVERYTHING : before.project() == after.project() ? POINTED
                : before.project().sameButForStep(after.project()) ? STEPPED : EVERYTHING;
    }

    /** Whether two states are the same but for the project and what is pointed at. */
    private static boolean same(AppState a, AppState b) {
        return a.preferences() == b.preferences() && a.history() == b.history()
                && a.session().first() == b.session().first() && a.session().second() == b.session().second()
                && a.session().linked() == b.session().linked() && a.session().editing() == b.session().editing()
                && a.session().playing() == b.session().playing()
                && a.session().linkProblems().equals(b.session().linkProblems())
                && a.session().matrixProblem() == b.session().matrixProblem();
    }

    private void schedule(int extent) {
        changed = Math.max(changed, extent);
        if (!painting) {
            painting = true;
            Window.requestAnimationFrame(time -> paint());
        }
    }

    private void paint() {
        painting = false;
        int extent = changed;
        changed = POINTED;
        if (extent == EVERYTHING) {
            look = Look.of(messages, state.preferences());
        }
        Browser.keepingFocus(() -> paint(extent));
    }

    private void paint(int extent) {
        var view = new LayerView(state, look.messages());
        if (extent == EVERYTHING) {
            look.apply();
            header.update();
            notes.update(view);
            controls.update(view.controls());
            details.measure();
            channels.update(view);
            stage.update(view);
        } else {
            stage.point(view);
        }
        if (extent != POINTED) {
            details.update(view);
            player.update();
        }
    }

    private void run(Effect effect) {
        if (effect instanceof Effect.WriteLink link) {
            whenWhole(() -> writeLink(Link.write(link.project())));
        } else if (effect instanceof Effect.SavePreferences save) {
            Browser.store(PREFERENCES, save.text());
        }
    }

    private void writeLink(String hash) {
        lastHash = hash;
        if (!hash.equals(Location.current().getHash())) {
            Location.current().setHash(hash);
        }
    }

    /** Also comes after the page's own writing, which may have left values out: that is no reason to lose them. */
    private void hashChanged() {
        String hash = Location.current().getHash();
        if (!hash.equals(lastHash)) {
            lastHash = hash;
            notes.send();
            dispatch(new Arrange.OpenLink(hash));
        }
    }

    void togglePlaying() {
        player.toggle();
    }
}
