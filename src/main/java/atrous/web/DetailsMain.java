package atrous.web;

import atrous.code.Framework;
import atrous.figure.Frame;
import atrous.render.Palette;
import atrous.state.Side;
import atrous.text.English;
import atrous.text.Messages;
import atrous.text.SimplifiedChinese;
import atrous.view.LayerDetails;
import org.teavm.jso.JSExport;
import org.teavm.jso.dom.html.HTMLElement;

/** What is read under the figure, as a script of its own: it shares no objects with the page, only texts. */
public final class DetailsMain {

    private static final int HIGHEST_DRAWING = 400;
    private static final Messages ENGLISH = new English();
    private static final Messages CHINESE = new SimplifiedChinese();

    private static DetailsPanel panel;

    private DetailsMain() {}

    public static void main(String[] args) {
    }

    /**
     * Fills a place, the same one each time.
     *
     * @param project as {@link atrous.state.Link#writeWhole} has it
     * @param side the name of the {@link Side} that is edited
     * @param framework the name of a {@link Framework}
     * @param palette the name of a {@link Palette}
     * @param width of the place, in pixels
     * @param acted told what the reader does, as {@link atrous.state.TextAction} reads it
     */
    @JSExport
    public static void atrousDetails(HTMLElement place, String project, String side, String framework, String language,
                                     String palette, int width, Details.Acted acted) {
        if (panel == null) {
            panel = new DetailsPanel(place, acted::call);
        }
        Messages m = language.startsWith("zh") ? CHINESE : ENGLISH;
        panel.update(new LayerDetails(project, m), named(Side.values(), side), named(Framework.values(), framework),
                new Frame(width, HIGHEST_DRAWING), named(Palette.values(), palette), m);
    }

    private static <E extends Enum<E>> E named(E[] values, String name) {
        for (E each : values) {
            if (each.name().equals(name)) {
                return each;
            }
        }
        throw new IllegalArgumentException(name);
    }
}
