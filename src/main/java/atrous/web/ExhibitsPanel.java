package atrous.web;

import atrous.render.Palette;
import atrous.view.Exhibit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.teavm.jso.dom.html.HTMLElement;

/** The sections that a layer's kind has under the figure. */
final class ExhibitsPanel {

    private final HTMLElement place;
    private final Consumer<String> acted;
    private final List<ExhibitSection> sections = new ArrayList<>();

    /** @param acted told what the reader chooses */
    ExhibitsPanel(HTMLElement parent, Consumer<String> acted) {
        place = Dom.add(parent, "div", "exhibits");
        this.acted = acted;
    }

    void update(List<Exhibit> exhibits, Palette palette) {
        place.setHidden(exhibits.isEmpty());
        while (sections.size() > exhibits.size()) {
            sections.remove(sections.size() - 1).remove();
        }
        while (sections.size() < exhibits.size()) {
            sections.add(new ExhibitSection(place, acted));
        }
        for (int i = 0; i < exhibits.size(); i++) {
            sections.get(i).update(exhibits.get(i), palette);
        }
    }
}
