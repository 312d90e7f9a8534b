package atrous.figure;

import atrous.scene.Mark;
import atrous.scene.Paint;
import atrous.scene.Paint.Role;
import atrous.scene.Style;
import java.util.List;

/** What lights up when a cell of a deformable layer is pointed at: points between cells, and the cells around them. */
final class DeformHighlights {

    private static final double DOT = 4.5;
    /** The share of a cell that its number takes up on each side of the middle. */
    private static final double NUMBER = 0.3;

    private final Subject subject;
    private final Deformed deformed;
    private final LayerLayout layout;
    private final Options options;
    private final Highlights plain;
    private final List<Mark> out;

    DeformHighlights(Subject subject, LayerLayout layout, Options options, Highlights plain, List<Mark> out) {
        this.subject = subject;
        this.deformed = subject.deformed();
        this.layout = layout;
        this.options = options;
        this.plain = plain;
        this.out = out;
    }

    void draw(Selection selection) {
        Target shown = selection.shown();
        Target pinned = selection.pinnedOutput();
        switch (shown.map()) {
            case OUTPUT -> output(shown, selection.tap());
            case INPUT -> {
                if (pinned != null && deformed.affordable(1)) {
                    dots(TapPoint.all(layout.input(), deformed.taps(pinned)), null);
                }
                DeformReaders.of(subject, layout, shown).draw(plain, options, out);
            }
            case KERNEL -> weight(shown, pinned);
        }
    }

    private void output(Target output, Target held) {
        if (!deformed.affordable(1)) {
            plain.window(output.row(), output.column());
        } else {
            List<Tap> taps = deformed.taps(output);
            Target close = deformed.closest(output, taps, null);
            if (close == null && !deformed.isModulated()) {
                plain.output(output.row(), output.column());
                return;
            }
            close = deformed.closest(output, taps, held);
            List<TapPoint> points = TapPoint.all(layout.input(), taps);
            new Neighbours(subject, layout.input(), options).of(points, close).draw(out);
            dots(points, close);
            if (close != null && layout.kernel().shows(close.row(), close.column())) {
                MapMarks.outline(layout.kernel(), close.row(), close.column(), Role.INK, Highlights.thick(layout.kernel()), out);
            }
        }
        if (layout.output().shows(output.row(), output.column())) {
            plain.selectedOutput(output.row(), output.column(), 0);
        }
    }

    /** A dot's area is its mask value's share of the largest. */
    private void dots(List<TapPoint> points, Target close) {
        double radius = radius(layout.input());
        for (TapPoint p : points) {
            line(p);
        }
        for (TapPoint p : points) {
            dot(p, Math.max(1.5, radius * Math.sqrt(p.tap().mask())), p.tap().at().equals(close));
        }
    }

    /** From beside the number in the cell where the tap would be. */
    private void line(TapPoint p) {
        double right = p.x() - p.fromX();
        double down = p.y() - p.fromY();
        MapBox in = layout.input();
        double left = options.values() && MapMarks.labelled(in) ? in.cell() * NUMBER / Math.sqrt(right * right + down * down) : 0;
        if (left < 1) {
            out.add(new Mark.Line(p.fromX() + left * right, p.fromY() + left * down, p.x(), p.y(), Style.line(Role.TAP_LINE, 1.2)));
        }
    }

    /** Of the largest. */
    static double radius(MapBox map) {
        return Math.min(DOT, map.cell() / 5);
    }

    /** Hollow where the point itself is not in the picture. */
    private void dot(TapPoint p, double radius, boolean close) {
        Paint fill = p.outside() ? Role.BACKGROUND : Role.TAP;
        out.add(new Mark.Rect(p.x() - radius, p.y() - radius, 2 * radius, 2 * radius, radius,
                Style.of(fill, close ? Role.INK : Role.TAP_LINE, close ? 2 : 1.5)));
    }

    /** That tap of every output; closely of the current one. */
    private void weight(Target tap, Target pinned) {
        MapBox in = layout.input();
        MapBox map = layout.output();
        List<TapPoint> current = pinned == null || !deformed.affordable(1) ? List.of()
                : List.of(TapPoint.of(in, deformed.tap(pinned, tap.row(), tap.column())));
        new Neighbours(subject, in, options).of(current, tap).draw(out);
        if (deformed.affordable((long) map.rows().count() * map.columns().count())) {
            for (long r = map.rows().from(); r <= map.rows().to(); r++) {
                for (long c = map.columns().from(); c <= map.columns().to(); c++) {
                    TapPoint p = TapPoint.of(in, deformed.tap(new Target(MapKind.OUTPUT, r, c), tap.row(), tap.column()));
                    if (!p.outside()) {
                        dot(p, Math.min(2.5, in.cell() / 8), false);
                    }
                }
            }
        }
        dots(current, tap);
        MapMarks.outline(layout.kernel(), tap.row(), tap.column(), Role.INK, Highlights.thick(layout.kernel()), out);
        out.add(new Mark.Rect(map.x(), map.y(), map.width(), map.height(), Style.line(Role.TAP_LINE, 2)));
        if (pinned != null && map.shows(pinned.row(), pinned.column())) {
            plain.selectedOutput(pinned.row(), pinned.column(), 0);
        }
    }
}
