package atrous.figure;

import atrous.scene.Lettering;
import atrous.scene.Mark;
import atrous.scene.Paint;
import atrous.scene.Paint.Role;
import atrous.scene.Scene;
import atrous.scene.Semantics;
import atrous.scene.Style;
import java.util.ArrayList;
import java.util.List;

/**
 * The maps of a network one above another, the input at the bottom, along one axis and at one scale: a cell is as wide as
 * the input cells it stands for. What belongs to the cone of one cell is filled, and lines lead from map to map.
 */
public final class ConeFigure {

    /** Two maps of which the upper one reads the lower one, by their place in the list. */
    public record Edge(int upper, int lower) {}

    /** A cell that reads another. */
    public record Wire(int upper, long upperCell, int lower, long lowerCell) {}

    /** A cell of one of the maps. */
    public record Spot(int level, long cell) {}

    private static final double LABELS = 150;
    private static final double DETAILS = 132;
    private static final double TEXT = 12;
    private static final double GAP = 10;
    private static final double LEAST_PITCH = 30;
    private static final double MOST_PITCH = 64;
    private static final double HIGHEST_STRIP = 22;
    private static final double TOP = 6;
    private static final double LEGEND = 26;
    private static final double SWATCH = 11;
    /** Below this width cells have no lines between them. */
    private static final double SMALLEST_CELL = 5;

    private final List<ConeLevel> levels;
    private final List<Edge> edges;
    private final List<Wire> wires;
    private final Spot pinned;
    private final List<String> legend;
    private final Semantics semantics;
    private final double width;
    private final boolean narrow;
    private final double x;
    private final double unit;
    private final double from;
    private final double pitch;
    private final double strip;

    /**
     * @param levels the input first
     * @param wires all that are drawn one by one; none where they would be too many
     * @param pinned whose cone it is
     * @param from the leftmost position that is shown, in cells of the input
     * @param to the rightmost one
     * @param legend words for the pinned cell, cells that it is computed from, cells in between that are skipped, and padding
     */
    public ConeFigure(List<ConeLevel> levels, List<Edge> edges, List<Wire> wires, Spot pinned, double from, double to,
                      Frame frame, List<String> legend, Semantics semantics) {
        this.legend = List.copyOf(legend);
        this.levels = List.copyOf(levels);
        this.edges = List.copyOf(edges);
        this.wires = List.copyOf(wires);
        this.pinned = pinned;
        this.semantics = semantics;
        this.width = frame.width();
        this.narrow = frame.isNarrow();
        this.x = narrow ? 1 : LABELS;
        this.from = from;
        this.unit = (width - x - (narrow ? 1 : DETAILS)) / (to - from + 1);
        this.pitch = Math.max(narrow ? LEAST_PITCH + TEXT : LEAST_PITCH,
                Math.min(MOST_PITCH, (frame.height() - TOP - LEGEND) / Math.max(1, levels.size())));
        this.strip = Math.min(HIGHEST_STRIP, Math.max(10, Math.min(unit * levels.get(0).step(), pitch * 0.5)));
    }

    public double height() {
        return TOP + levels.size() * pitch + LEGEND;
    }

    public Scene scene() {
        var marks = new ArrayList<Mark>();
        for (Edge edge : edges) {
            cone(edge, marks);
        }
        for (Wire wire : wires) {
            wire(wire, marks);
        }
        for (int level = 0; level < levels.size(); level++) {
            strip(level, marks);
            words(level, marks);
        }
        legend(marks);
        return new Scene(width, height(), marks, semantics);
    }

    private void legend(List<Mark> out) {
        List<Style> styles = List.of(Style.fill(Role.OUTPUT_SELECTED), Style.fill(Role.TAP),
                Style.of(Role.BACKGROUND, Role.HAIRLINE, 1), Style.of(Role.PADDING, Role.PADDING_LINE, 1));
        double left = narrow ? 1 : x;
        double top = height() - SWATCH - 5;
        for (int i = 0; i < legend.size(); i++) {
            out.add(new Mark.Rect(left, top, SWATCH, SWATCH, styles.get(i)));
            if (i == 2) {
                MapMarks.hole(new MapBox(MapKind.INPUT, new Span(0, 1), new Span(0, 1), 0, 0, SWATCH, SWATCH, SWATCH), left, top, 0, out);
            }
            out.add(new Mark.Text(left + SWATCH + 5, top + SWATCH - 1.5, legend.get(i), Lettering.start(TEXT, Role.MUTED)));
            left += SWATCH + 5 + TextWidth.of(legend.get(i), TEXT) * 1.08 + 16;
        }
    }

    private double y(int level) {
        return TOP + (levels.size() - 1 - level) * pitch + (narrow ? TEXT + 4 : (pitch - strip) / 2);
    }

    private double at(double position) {
        return x + Math.max(0, Math.min(width - x - (narrow ? 1 : DETAILS), (position + 0.5 - from) * unit));
    }

    private void cone(Edge edge, List<Mark> out) {
        ConeLevel upper = levels.get(edge.upper());
        ConeLevel lower = levels.get(edge.lower());
        if (upper.to() < upper.from() || lower.to() < lower.from()) {
            return;
        }
        double bottom = y(edge.lower());
        double top = y(edge.upper()) + strip;
        out.add(new Mark.Path(List.of(new double[] {at(upper.left(upper.from())), top, at(upper.left(upper.to() + 1)), top,
                at(lower.left(lower.to() + 1)), bottom, at(lower.left(lower.from())), bottom, at(upper.left(upper.from())), top}),
                Style.fill(Role.TAP_FAINT)));
    }

    private void wire(Wire wire, List<Mark> out) {
        ConeLevel upper = levels.get(wire.upper());
        ConeLevel lower = levels.get(wire.lower());
        out.add(new Mark.Line(at(upper.centre() + wire.upperCell() * upper.step()), y(wire.upper()) + strip,
                at(lower.centre() + wire.lowerCell() * lower.step()), y(wire.lower()), Style.line(Role.TAP_LINE, 1)));
    }

    private void strip(int index, List<Mark> out) {
        ConeLevel level = levels.get(index);
        double y = y(index);
        if (level.from() < 0) {
            rect(level, level.from(), Math.min(level.to(), -1), y, Style.of(Role.PADDING, Role.PADDING_LINE, 1), out);
        }
        if (level.to() >= level.size()) {
            rect(level, Math.max(level.from(), level.size()), level.to(), y, Style.of(Role.PADDING, Role.PADDING_LINE, 1), out);
        }
        Paint fill = level.kind() == ConeLevel.Kind.INPUT ? Role.INPUT
                : level.kind() == ConeLevel.Kind.OUTPUT ? Role.OUTPUT : Role.BACKGROUND;
        Paint line = level.kind() == ConeLevel.Kind.INPUT ? Role.INPUT_LINE
                : level.kind() == ConeLevel.Kind.OUTPUT ? Role.OUTPUT_LINE : Role.HAIRLINE;
        rect(level, 0, level.size() - 1, y, Style.fill(fill), out);
        boolean ruled = level.step() * unit >= SMALLEST_CELL;
        long start = Math.max(0, level.from());
        long end = Math.min(level.size() - 1, level.to());
        for (long cell = start; cell <= end; cell++) {
            long run = cell;
            while (run <= end && level.isReached(run)) {
                run++;
            }
            if (run > cell) {
                boolean chosen = pinned.level() == index && pinned.cell() == cell && run == cell + 1;
                rect(level, cell, run - 1, y, Style.fill(chosen ? Role.OUTPUT_SELECTED : Role.TAP), out);
                cell = run - 1;
            } else if (ruled) {
                MapMarks.hole(new MapBox(MapKind.INPUT, new Span(0, 1), new Span(0, 1), 0, 0, strip, strip, strip),
                        (at(level.left(cell)) + at(level.left(cell + 1)) - strip) / 2, y, 0, out);
            }
        }
        if (ruled) {
            rules(level, y, line, out);
        }
        rect(level, 0, level.size() - 1, y, Style.line(line, 1), out);
    }

    private void rules(ConeLevel level, double y, Paint line, List<Mark> out) {
        var lines = new ArrayList<double[]>();
        long first = Math.max(1, (long) Math.floor((from - level.centre()) / level.step()));
        long last = Math.min(level.size() - 1, (long) Math.ceil((from + (width - x) / unit - level.centre()) / level.step()));
        for (long cell = first; cell <= last; cell++) {
            double edge = at(level.left(cell));
            lines.add(new double[] {edge, y, edge, y + strip});
        }
        if (!lines.isEmpty()) {
            out.add(new Mark.Path(lines, Style.line(line, 1)));
        }
    }

    private void rect(ConeLevel level, double first, double last, double y, Style style, List<Mark> out) {
        double left = at(level.left(first));
        double right = at(level.left(last + 1));
        if (right > left) {
            out.add(new Mark.Rect(left, y, right - left, strip, style));
        }
    }

    private void words(int index, List<Mark> out) {
        ConeLevel level = levels.get(index);
        double middle = y(index) + strip / 2 + TEXT * 0.36;
        if (narrow) {
            // The cone goes on behind them.
            words(0, level.label(), y(index), out);
            words(width - TextWidth.of(level.detail(), TEXT) * 1.08, level.detail(), y(index), out);
            out.add(new Mark.Text(0, y(index) - 4, level.label(), Lettering.start(TEXT, Role.INK)));
            out.add(new Mark.Text(width, y(index) - 4, level.detail(), Lettering.end(TEXT, Role.MUTED)));
        } else {
            out.add(new Mark.Text(x - GAP, middle, fitting(level.label(), LABELS - GAP), Lettering.end(TEXT, Role.INK)));
            out.add(new Mark.Text(width - DETAILS + GAP, middle, level.detail(), Lettering.start(TEXT, Role.MUTED)));
        }
    }

    private static void words(double left, String text, double y, List<Mark> out) {
        out.add(new Mark.Rect(left, y - 4 - TEXT, TextWidth.of(text, TEXT) * 1.08, TEXT + 3, Style.fill(Role.BACKGROUND)));
    }

    /** Widths are estimates, so some room is left. */
    private static String fitting(String text, double width) {
        double room = 0.92 * width;
        if (TextWidth.of(text, TEXT) <= room) {
            return text;
        }
        int length = text.length();
        while (length > 1 && TextWidth.of(text.substring(0, length) + "…", TEXT) > room) {
            length--;
        }
        return text.substring(0, length) + "…";
    }

    /** The cell at a place of the figure, or null. */
    public Spot hit(double px, double py) {
        for (int i = 0; i < levels.size(); i++) {
            ConeLevel level = levels.get(i);
            if (py >= y(i) - 4 && py <= y(i) + strip + 4) {
                double position = from - 0.5 + (px - x) / unit;
                long cell = (long) Math.floor((position - level.centre()) / level.step() + 0.5);
                return cell >= 0 && cell < level.size() && px >= x ? new Spot(i, cell) : null;
            }
        }
        return null;
    }
}
