package atrous.web;

import atrous.render.Palette;
import atrous.view.Exhibit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.teavm.jso.browser.Window;
import org.teavm.jso.dom.html.HTMLCanvasElement;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.xml.Node;

/** One section: its choices stay in place while what they choose changes, so that they keep the focus. */
final class ExhibitSection {

    /** Everything that the section depends on. */
    private record Shown(Exhibit exhibit, Palette palette, double scale) {}

    private final HTMLElement section;
    private final HTMLElement heading;
    private final HTMLElement intro;
    private final HTMLElement choices;
    private final HTMLElement content;
    private final HTMLElement notes;
    private final Consumer<String> acted;
    private final List<Segments> segments = new ArrayList<>();
    private List<Exhibit.Choice> offered = List.of();
    private Shown shown;

    ExhibitSection(HTMLElement parent, Consumer<String> acted) {
        this.acted = acted;
        section = Dom.add(parent, "section", "");
        heading = Dom.add(section, "h2", "");
        intro = Dom.add(section, "div", "prose");
        choices = Dom.add(section, "div", "choices");
        content = Dom.add(section, "div", "");
        notes = Dom.add(section, "div", "prose");
    }

    void remove() {
        section.getParentNode().removeChild(section);
    }

    boolean isTitled(String title) {
        return shown != null && shown.exhibit().title().equals(title);
    }

    /** Moved only where it stands elsewhere: an element that is moved loses the focus. */
    void standAt(int index) {
        Node there = section.getParentNode().getChildNodes().item(index);
        if (there != section) {
            section.getParentNode().insertBefore(section, there);
        }
    }

    void update(Exhibit exhibit, Palette palette) {
        var wanted = new Shown(exhibit, palette, Window.current().getDevicePixelRatio());
        if (wanted.equals(shown)) {
            return;
        }
        shown = wanted;
        Dom.text(heading, exhibit.title());
        paragraphs(intro, exhibit.intro());
        updateChoices(exhibit.choices());
        Dom.clear(content);
        HTMLElement drawings = Dom.add(content, "div", "readings");
        for (Exhibit.Drawing drawing : exhibit.drawings()) {
            draw(drawing, drawings, wanted);
        }
        for (Exhibit.Table table : exhibit.tables()) {
            TableElement.add(content, table);
        }
        paragraphs(notes, exhibit.notes());
    }

    private static void paragraphs(HTMLElement place, List<String> texts) {
        Dom.clear(place);
        for (String text : texts) {
            Dom.add(place, "p", "", text);
        }
    }

    private void updateChoices(List<Exhibit.Choice> wanted) {
        int focused = sameControls(wanted) ? -1 : focused();
        if (!sameControls(wanted)) {
            Dom.clear(choices);
            segments.clear();
            for (int c = 0; c < wanted.size(); c++) {
                Exhibit.Choice choice = wanted.get(c);
                int index = c;
                HTMLElement row = Dom.add(choices, "div", "choice");
                Dom.add(row, "span", "", choice.label());
                segments.add(new Segments(row, choice.options().size(), i -> acted.accept(offered.get(index).actions().get(i))));
            }
        }
        offered = wanted;
        for (int i = 0; i < wanted.size(); i++) {
            Exhibit.Choice choice = wanted.get(i);
            segments.get(i).update(choice.label(), choice.options(), choice.chosen());
            if (i == focused) {
                segments.get(i).focus(choice.chosen());
            }
        }
    }

    private int focused() {
        for (int i = 0; i < segments.size(); i++) {
            if (segments.get(i).hasFocus()) {
                return i;
            }
        }
        return -1;
    }

    private boolean sameControls(List<Exhibit.Choice> wanted) {
        boolean same = wanted.size() == offered.size();
        for (int i = 0; same && i < wanted.size(); i++) {
            same = wanted.get(i).label().equals(offered.get(i).label())
                    && wanted.get(i).options().size() == offered.get(i).options().size();
        }
        return same;
    }

    private static void draw(Exhibit.Drawing drawing, HTMLElement parent, Shown shown) {
        HTMLElement figure = Dom.add(parent, "figure", "");
        Dom.add(figure, "figcaption", "", drawing.caption());
        var canvas = (HTMLCanvasElement) Dom.add(figure, "canvas", "");
        canvas.setAttribute("role", "img");
        String description = drawing.scene().semantics().description();
        canvas.setAttribute("aria-label",
                drawing.scene().semantics().title() + (description.isEmpty() ? "" : ". " + description));
        CanvasRenderer.draw(canvas, drawing.scene().width(), drawing.scene().height(), shown.scale(), shown.palette(),
                drawing.scene().marks());
    }
}
