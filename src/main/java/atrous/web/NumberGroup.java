package atrous.web;

import atrous.view.NumberControl;
import java.util.ArrayList;
import java.util.List;
import org.teavm.jso.dom.html.HTMLElement;

/** Rows of numbers that are made anew only when there are others: a row that is in use must stay. */
final class NumberGroup {

    private final App app;
    private final HTMLElement place;
    private final List<NumberRow> rows = new ArrayList<>();

    NumberGroup(App app, HTMLElement parent) {
        this.app = app;
        place = Dom.add(parent, "div", "group");
    }

    void update(List<NumberControl> controls) {
        if (!fits(controls)) {
            Dom.clear(place);
            rows.clear();
            for (NumberControl control : controls) {
                rows.add(new NumberRow(app, place, control));
            }
        }
        for (int i = 0; i < controls.size(); i++) {
            rows.get(i).update(controls.get(i));
        }
        place.setHidden(controls.isEmpty());
    }

    private boolean fits(List<NumberControl> controls) {
        if (controls.size() != rows.size()) {
            return false;
        }
        for (int i = 0; i < controls.size(); i++) {
            if (!rows.get(i).id().equals(controls.get(i).id())) {
                return false;
            }
        }
        return true;
    }
}
