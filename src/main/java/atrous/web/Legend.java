package atrous.web;

import atrous.figure.Features;
import atrous.figure.LayerFigure;
import atrous.figure.Options;
import atrous.figure.Picture;
import atrous.figure.Subject;
import atrous.layer.LayerKind;
import atrous.layer.PaddingMode;
import atrous.scene.Lettering;
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

    static final double SIDE = 14;
    private static final Mark DOT = new Mark.Rect(5.4, 5.4, 3.2, 3.2, 1.6, Style.line(Role.HOLE, 1));


    private static final Mark ROUNDED = new Mark.Text(SIDE / 2, 12, "≈", Lettering.middle(SIDE, Role.INK));

    /** Everything that the list depends on. */
    private record Shown(LayerKind kind, Picture picture, boolean holes, boolean inserted, boolean padding,
                         boolean overhang, boolean dropped, boolean bins, boolean rounded, boolean values, boolean counts,
                         boolean dead, boolean moved, boolean masked, boolean shares, boolean signs, PaddingMode mode,
                         Look look, double scale) {}

    private final HTMLElement list;
    private Shown shown;

    Legend(HTMLElement parent) {
        list = Dom.add(parent, "ul", "legend");
    }

    void update(LayerFigure figure, Options options, Look look) {
        Subject s = figure.subject();
        Picture picture = figure.places().scattered() ? options.picture() : Picture.ZEROS;
        Features has = figure.features();
        var wanted = new Shown(s.layer().kind(), picture, has.hasHoles() && !s.moved(), has.hasInserted(),
                has.hasPadding(), has.hasOverhang(), has.hasDropped(), has.hasBins(), has.hasRounded(),
                options.values(), options.counts(), has.hasDeadInputs(), s.moved(),
                s.moved() && s.deformed().isModulated(), has.hasShares(), has.hasSigns(), s.rows().mode(), look,
                Window.current().getDevicePixelRatio());
        if (wanted.equals(shown)) {
            return;
        }
        shown = wanted;
        Messages m = look.messages();
        Dom.clear(list);
        Dom.attribute(list, "aria-label", m.legend());
        List<Mark> read = List.of(square(
                wanted.counts() ? Style.line(Role.INK, 2) : Style.of(Role.TAP, Role.TAP_LINE, 1.5)));
        if (wanted.moved()) {
            LateLegend.points(this, look, wanted.masked(), wanted.values() && !wanted.counts() && wanted.shares(), read);
        } else if (picture == Picture.ZEROS) {
            entry(look, m.legendTap(s.weighted() && wanted.values() && !wanted.counts()), read);
        } else {
            LateLegend.stamps(this, look, picture, wanted.signs(), wanted.counts(), read);
        }
        if (s.isMax()) {
            entry(look, m.legendWinner(), List.of(square(Style.of(Role.OUTPUT, Role.OUTPUT_SELECTED, 2))));
        }
        if (wanted.bins()) {
            entry(look, m.legendBin(), List.of(square(Style.line(Role.OUTPUT_LINE, 1.5))));
        }
        if (wanted.holes()) {
            entry(look, m.legendHole(), List.of(square(Style.of(Role.INPUT, Role.INPUT_LINE, 1)),
                    DOT));
        }
        if (wanted.inserted()) {
            entry(look, m.legendInserted(), List.of(square(Style.of(Role.BACKGROUND, Role.HAIRLINE, 1)), DOT));
        }
        if (wanted.padding()) {
            String filled = wanted.mode() == PaddingMode.ZEROS ? "" : m.colon() + m.modeName(wanted.mode());
            entry(look, picture == Picture.STAMP ? m.legendCut() : m.legendPadding() + filled, List.of(square(Style.of(Role.PADDING, Role.PADDING_LINE, 1))));
        }
        if (wanted.overhang()) {
            entry(look, m.legendOverhang(), List.of(square(Style.of(Role.BACKGROUND, Role.PADDING_LINE, 1))));
        }
        if (wanted.dropped()) {
            entry(look, m.legendDropped(), List.of(square(Style.dashed(Role.MUTED, 1.5))));
        }
        if (wanted.counts()) {
            entry(look, s.transposed() ? m.legendReached() : m.legendMost(), List.of(square(Style.fill(new Paint.Ramp(1)))));
        }
        if (wanted.rounded()) {
            entry(look, m.legendRounded(), List.of(ROUNDED));
        }
        if (wanted.dead()) {
            entry(look, m.legendDead(), List.of(square(Style.of(Role.INPUT, Role.DEAD, 1.6))));
        }
    }

    static Mark square(Style style) {
        return new Mark.Rect(1, 1, SIDE - 2, SIDE - 2, style);
    }

    void entry(Look look, String text, List<Mark> marks) {
        HTMLElement item = Dom.add(list, "li", "");
        var canvas = (HTMLCanvasElement) Dom.add(item, "canvas", "");
        canvas.setAttribute("aria-hidden", "true");
        CanvasRenderer.draw(canvas, SIDE, SIDE, Window.current().getDevicePixelRatio(), look.palette(), marks);
        Dom.add(item, "span", "", text);
    }
}
