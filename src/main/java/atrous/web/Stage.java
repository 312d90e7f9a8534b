package atrous.web;

import atrous.state.Side;
import atrous.view.LayerView;
import java.util.ArrayList;
import java.util.List;
import org.teavm.jso.dom.html.HTMLElement;

/** The figure, or two of them. */
final class Stage {

    private final App app;
    private final HTMLElement place = Dom.byId("figures");
    private final List<FigureView> figures = new ArrayList<>();

    Stage(App app) {
        this.app = app;
    }

    void update(LayerView view) {
        List<Side> sides = view.sides();
        while (figures.size() > sides.size()) {
            figures.remove(figures.size() - 1).remove();
        }
        while (figures.size() < sides.size()) {
            figures.add(new FigureView(app, place, sides.get(figures.size())));
        }
        place.setClassName(sides.size() == 2 ? "figures two" : "figures");
        for (FigureView figure : figures) {
            figure.update(view);
        }
        // Where narrow: see the style sheet.
        Browser.style(Dom.byId("figure"), "top", "min(0px,45vh - " + place.getOffsetHeight() + "px)");
    }

    void point(LayerView view) {
        for (FigureView figure : figures) {
            figure.point(view);
        }
    }
}
