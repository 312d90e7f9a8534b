package atrous.web;

import atrous.figure.LayerFigure;
import atrous.figure.Options;
import atrous.layer.PaddingMode;
import atrous.scene.Mark;
import atrous.scene.Paint;
import atrous.scene.Paint.Role;
import atrous.scene.Style;
import atrous.text.Messages;
import java.util.List;
import org.teavm.jso.browser.Window;
import org.teavm.jso.dom.html.HTMLCanvasElement;
import org.teavm.jso.dom.html.HTMLElement;

/** What the colours in a figure mean; only those that are in it. */
final class Legend {

    private static final double SIDE = 14;

    /** Everything that the list depends on. */
    private record Shown(boolean holes, boolean padding, boolean values, boolean counts, boolean dead,
                         PaddingMode mode, Look look, double scale) {}

    private final HTMLElement list;
    private Shown shown;

    Legend(HTMLElement parent) {
        list = Dom.add(parent, "ul", "legend");
    }

    void update(LayerFigure figure, Options options, Look look) {
        var wanted = new Shown(figure.hasHoles(), figure.hasPadding(), options.values(),
                options.counts(), figure.hasDeadInputs(), figure.subject().rows().mode(), look,
                Window.current().getDevicePixelRatio());
        if (wanted.equals(shown)) {
            return;
        }
        shown = wanted;
        Messages m = look.messages();
        Dom.clear(list);
        Dom.attribute(list, "aria-label", m.legend());
        entry(look, m.legendTap(wanted.values() && !wanted.counts()), List.of(square(
                wanted.counts() ? Style.line(Role.INK, 2) : Style.of(Role.TAP, Role.TAP_LINE, 1.5))));
        if (wanted.holes()) {
            entry(look, m.legendHole(), List.of(square(Style.of(Role.INPUT, Role.INPUT_LINE, 1)),
                    new Mark.Rect(5.4, 5.4, 3.2, 3.2, 1.6, Style.line(Role.HOLE, 1))));
        }
        if (wanted.padding()) {
            String filled = wanted.mode() == PaddingMode.ZEROS ? "" : ": " + m.modeName(wanted.mode());
            entry(look, m.legendPadding() + filled, List.of(square(Style.of(Role.PADDING, Role.PADDING_LINE, 1))));
        }
        if (wanted.counts()) {
            entry(look, m.legendMost(), List.of(square(Style.fill(new Paint.Ramp(1)))));
        }
        if (wanted.dead()) {
            entry(look, m.legendDead(), List.of(square(Style.of(Role.INPUT, Role.DEAD, 1.6))));
        }
    }

    private static Mark square(Style style) {
        return new Mark.Rect(1, 1, SIDE - 2, SIDE - 2, style);
    }

    private void entry(Look look, String text, List<Mark> marks) {
        HTMLElement item = Dom.add(list, "li", "");
        var canvas = (HTMLCanvasElement) Dom.add(item, "canvas", "");
        canvas.setAttribute("aria-hidden", "true");
        CanvasRenderer.draw(canvas, SIDE, SIDE, Window.current().getDevicePixelRatio(), look.palette(), marks);
        Dom.add(item, "span", "", text);
    }
}
