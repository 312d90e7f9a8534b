package atrous.figure;

import atrous.scene.Lettering;
import atrous.scene.Mark;
import atrous.scene.Paint.Role;
import atrous.scene.Scene;
import atrous.scene.Semantics;
import atrous.scene.Style;
import atrous.text.Quantity;
import java.util.ArrayList;
import java.util.List;

/** Channels as dots in columns, with a line wherever one is read for another. Many channels share a dot. */
public final class ChannelDiagram {

    /** Dots in a column. */
    private static final long MOST = 16;
    private static final double STEP = 19;
    private static final double RADIUS = 5;
    private static final double TOP = 34;
    private static final double LABEL = 58;
    private static final double APART = 150;

    /** @param fill of its dots */
    public record Column(String name, long channels, Role fill, Role line) {

        /** How many channels a dot stands for, but for the last. */
        public long perDot() {
            return Math.floorDiv(channels + MOST - 1, MOST);
        }

        int dots() {
            return (int) Math.floorDiv(channels + perDot() - 1, perDot());
        }

        private long last(int dot) {
            return Math.min(channels, (dot + 1) * perDot()) - 1;
        }

        /** The group that a channel belongs to. */
        private long group(long channel, long groups) {
            return Math.floorDiv(channel, Math.floorDiv(channels, groups));
        }

        private String label(int dot) {
            long first = dot * perDot() + 1;
            return perDot() == 1 ? Quantity.of(first) : Quantity.of(first) + "–" + Quantity.of(last(dot) + 1);
        }
    }

    private final List<Column> columns;
    private final int rows;
    private final double apart;
    private final List<Mark> marks = new ArrayList<>();

    private ChannelDiagram(List<Column> columns, Frame frame) {
        this.columns = columns;
        apart = Math.min(APART, (frame.width() - 2 * LABEL) / (columns.size() - 1));
        int most = 1;
        for (Column column : columns) {
            most = Math.max(most, column.dots());
        }
        rows = most;
    }

    /**
     * @param groups of the layer after each column but the last
     * @param shown the channel of the last column whose lines are marked, or −1
     */
    public static Scene of(List<Column> columns, List<Long> groups, long shown, Frame frame, Semantics semantics) {
        var diagram = new ChannelDiagram(columns, frame);
        for (int c = 0; c < groups.size(); c++) {
            diagram.lines(c, groups.get(c), c == groups.size() - 1 ? shown : -1);
        }
        for (int c = 0; c < columns.size(); c++) {
            diagram.dots(c);
        }
        return new Scene(2 * LABEL + diagram.apart * (columns.size() - 1), TOP + diagram.rows * STEP, diagram.marks, semantics);
    }

    private double x(int column) {
        return LABEL + column * apart;
    }

    private double y(int column, int dot) {
        return TOP + ((rows - columns.get(column).dots()) / 2.0 + dot + 0.5) * STEP;
    }

    private void lines(int column, long groups, long shown) {
        var all = new ArrayList<double[]>();
        var marked = new ArrayList<double[]>();
        Column to = columns.get(column + 1);
        for (int b = 0; b < to.dots(); b++) {
            boolean mark = shown >= 0 && b == Math.floorDiv(shown, to.perDot());
            for (int a = 0; a < columns.get(column).dots(); a++) {
                if (linked(columns.get(column), a, to, b, groups)) {
                    double[] line = {x(column), y(column, a), x(column + 1), y(column + 1, b)};
                    (mark ? marked : all).add(line);
                }
            }
        }
        marks.add(new Mark.Path(all, Style.line(Role.MUTED, 0.6)));
        if (!marked.isEmpty()) {
            marks.add(new Mark.Path(marked, Style.line(Role.TAP_LINE, 2)));
        }
    }

    /** Whether any channel of one dot is read for any of the other. */
    private static boolean linked(Column from, int a, Column to, int b, long groups) {
        return from.group(from.last(a), groups) >= to.group(b * to.perDot(), groups)
                && from.group(a * from.perDot(), groups) <= to.group(to.last(b), groups);
    }

    private void dots(int column) {
        Column c = columns.get(column);
        marks.add(new Mark.Text(x(column), 14, c.name(), Lettering.middle(13, Role.INK).asBold()));
        marks.add(new Mark.Text(x(column), 29, Quantity.of(c.channels()), Lettering.middle(12, Role.MUTED)));
        for (int dot = 0; dot < c.dots(); dot++) {
            double y = y(column, dot);
            marks.add(new Mark.Rect(x(column) - RADIUS, y - RADIUS, 2 * RADIUS, 2 * RADIUS, RADIUS,
                    Style.of(c.fill(), c.line(), 1.5)));
            if (column == 0) {
                marks.add(new Mark.Text(x(column) - 10, y + 4, c.label(dot), Lettering.end(11, Role.MUTED)));
            } else if (column == columns.size() - 1) {
                marks.add(new Mark.Text(x(column) + 10, y + 4, c.label(dot), Lettering.start(11, Role.MUTED)));
            }
        }
    }
}
