package atrous.web;

import atrous.state.Side;
import atrous.state.TextAction;
import atrous.text.Messages;
import atrous.view.Fact;
import atrous.view.LayerView;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;
import org.teavm.jso.dom.html.HTMLElement;

/** Under the figure: sizes and cost, and what the script of {@link DetailsMain} writes once the reader comes to it. */
final class Details {

    @JSFunctor
    interface Acted extends JSObject {
        void call(String action);
    }

    private final App app;
    private final HTMLElement facts;
    private final HTMLElement more;
    private final HTMLElement waiting;
    private final HTMLElement notice;
    private final HTMLElement again;
    private final LateScript script = new LateScript("details.js", this::write);
    private LayerView view;
    private boolean writing;
    private int width;

    Details(App app) {
        this.app = app;
        HTMLElement place = Dom.byId("details");
        facts = Dom.add(place, "div", "");
        more = Dom.add(place, "div", "more");
        waiting = Dom.add(place, "div", "waiting");
        waiting.setAttribute("role", "status");
        notice = Dom.add(waiting, "p", "hint");
        again = Dom.button(waiting, "", script::load);
        again.setTextContent(app.look().messages().tryAgain());
        Browser.onSight(waiting, script::load);
        Browser.onFirstUse(() -> {
            if (!script.hasFailed()) {
                script.load();
            }
        });
    }

    /** Before the first update, and before the page is written to: measuring afterwards would lay it out once more. */
    void measure() {
        width = more.getClientWidth();
    }

    void update(LayerView changed) {
        view = changed;
        writeFacts(app.look().messages());
        write();
    }

    private void writeFacts(Messages m) {
        Dom.clear(facts);
        facts.setClassName(view.sides().size() == 2 ? "compared" : "");
        for (Side side : view.sides()) {
            HTMLElement column = Dom.add(facts, "section", "");
            if (!view.heading(side).isEmpty()) {
                Dom.add(column, "h3", "", view.heading(side));
            }
            HTMLElement list = Dom.add(column, "dl", "facts");
            Dom.attribute(list, "aria-label", m.facts());
            for (Fact fact : view.facts(side)) {
                HTMLElement pair = Dom.add(list, "div", "");
                Dom.add(pair, "dt", "", fact.name());
                HTMLElement value = Dom.add(pair, "dd", "", fact.value());
                if (!fact.detail().isEmpty()) {
                    Dom.add(value, "small", "", fact.detail());
                }
            }
        }
    }

    private void write() {
        Messages m = app.look().messages();
        boolean missing = script.hasFailed();
        Dom.text(notice, missing ? m.detailsFailed() : m.loading());
        again.setHidden(!missing);
        if (script.isReady() && !writing) {
            writing = true;
            app.whenWhole(this::writeMore);
        }
    }

    private void writeMore() {
        writing = false;
        show(more, view.project(), app.state().session().editing().name(), app.state().preferences().framework().name(),
                app.look().messages().languageTag(), app.look().palette().name(), width,
                action -> app.dispatch(TextAction.of(action, app.state())));
        // Not before: a shorter page would slide away under the pointer, and what was pressed would not be clicked.
        waiting.setHidden(true);
    }

    @JSBody(params = {"place", "project", "side", "framework", "language", "palette", "width", "acted"},
            script = "atrousDetails(place, project, side, framework, language, palette, width, acted);")
    private static native void show(HTMLElement place, String project, String side, String framework, String language,
                                    String palette, int width, Acted acted);
}
