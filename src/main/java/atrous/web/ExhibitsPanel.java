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
        var kept = new ArrayList<ExhibitSection>();
        for (Exhibit exhibit : exhibits) {
            kept.add(titled(exhibit.title()));
        }
        for (ExhibitSection section : sections) {
            section.remove();
        }
        sections.clear();
        for (int i = 0; i < exhibits.size(); i++) {
            ExhibitSection section = kept.get(i) == null ? new ExhibitSection(place, acted) : kept.get(i);
            section.update(exhibits.get(i), palette);
            section.standAt(i);
            sections.add(section);
        }
    }

    /** Taken out of the sections; null where there is none. A section stays the element that it was, and keeps the focus. */
    private ExhibitSection titled(String title) {
        for (int i = 0; i < sections.size(); i++) {
            if (sections.get(i).isTitled(title)) {
                return sections.remove(i);
            }
        }
        return null;
    }
}
