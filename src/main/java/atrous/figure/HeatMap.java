package atrous.figure;

import atrous.scene.Lettering;
import atrous.scene.Mark;
import atrous.scene.Paint;
import atrous.scene.Paint.Role;
import atrous.scene.Scene;
import atrous.scene.Semantics;
import atrous.scene.Style;
import atrous.text.Decimal;
import java.util.ArrayList;
import java.util.List;

/**
 * A map as one picture: each cell on the ramp between two numbers, which stand under it, and its own number where there
 * is room. Of a map too large for that only the middle is drawn.
 *
 * @param low what the light end of the ramp stands for, {@code high} the dark end
 */
public record HeatMap(int rows, int columns, Cells cells, double low, double high) {

    /** The most cells along one side. */
    public static final int MOST = 128;

    private static final double LARGEST_CELL = 40;
    private static final double STRIP = 24;
    private static final int STEPS = 8;
    private static final double SCALE_WIDTH = 120;
    private static final double SCALE_HEIGHT = 10;
    private static final double TEXT = 12;
    private static final double SPACE = 6;

    /** The value of each cell. */
    public interface Cells {
        double at(int row, int column);
    }

    /** With the ramp over the values that are drawn, from 0 where none is below. */
    public static HeatMap of(int rows, int columns, Cells cells) {
        double low = 0;
        double high = Double.NEGATIVE_INFINITY;
        Span down = middle(rows);
        Span across = middle(columns);
        for (long r = down.from(); r <= down.to(); r++) {
            for (long c = across.from(); c <= across.to(); c++) {
                double value = cells.at((int) r, (int) c);
                low = isFinite(value) ? Math.min(low, value) : low;
                high = isFinite(value) ? Math.max(high, value) : high;
            }
        }
        return new HeatMap(rows, columns, cells, low, isFinite(high) ? high : low);
    }

    private static boolean isFinite(double value) {
        return Math.abs(value) < Double.POSITIVE_INFINITY;
    }

    public boolean isPart() {
        return rows > MOST || columns > MOST;
    }

    /** @param width of the place that the map fills */
    public Scene scene(double width, String title, String description) {
        Span down = middle(rows);
        Span across = middle(columns);
        double cell = Math.min(LARGEST_CELL, Math.max(1, Math.floor(width / Math.max(down.count(), across.count()))));
        double height = rows == 1 ? Math.max(STRIP, cell) : cell;
        var marks = new ArrayList<Mark>();
        for (int r = 0; r < down.count(); r++) {
            row((int) down.from() + r, across, cell, r * height, height, marks);
        }
        var box = new MapBox(MapKind.OUTPUT, down, across, 0, (height - cell) / 2, cell, cell, cell);
        if (MapMarks.labelled(box)) {
            labels(box, marks);
        }
        double bottom = down.count() * height;
        marks.add(new Mark.Rect(0.5, 0.5, across.count() * cell - 1, bottom - 1, Style.line(Role.HAIRLINE, 1)));
        scale(bottom + 10, marks);
        double least = SCALE_WIDTH + TextWidth.of(label(low), TEXT) + TextWidth.of(label(high), TEXT) + 2 * SPACE;
        return new Scene(Math.max(across.count() * cell, least), bottom + 10 + SCALE_HEIGHT + 2, marks,
                new Semantics(title, description));
    }

    private static Span middle(int cells) {
        int count = Math.min(MOST, cells);
        return new Span((cells - count) / 2, count);
    }

    /** Neighbours of one value are one mark. */
    private void row(int row, Span across, double cell, double y, double height, List<Mark> out) {
        double gap = cell >= MapMarks.SMALLEST_LABELLED ? 1 : 0;
        int start = 0;
        for (int c = 1; c <= across.count(); c++) {
            boolean ends = c == across.count() || gap > 0
                    || cells.at(row, (int) across.from() + c) != cells.at(row, (int) across.from() + start);
            if (ends) {
                double share = share(cells.at(row, (int) across.from() + start));
                out.add(new Mark.Rect(start * cell, y, (c - start) * cell - gap, height - gap,
                        Style.fill(new Paint.Ramp(share))));
                start = c;
            }
        }
    }

    private void labels(MapBox box, List<Mark> out) {
        for (long r = box.rows().from(); r <= box.rows().to(); r++) {
            for (long c = box.columns().from(); c <= box.columns().to(); c++) {
                double value = cells.at((int) r, (int) c);
                MapMarks.label(box, r, c, label(value), new Paint.OnRamp(share(value)), false, out);
            }
        }
    }

    private void scale(double y, List<Mark> out) {
        double x = TextWidth.of(label(low), TEXT) + SPACE;
        out.add(new Mark.Text(0, y + SCALE_HEIGHT - 1, label(low), Lettering.start(TEXT, Role.MUTED)));
        for (int i = 0; i < STEPS; i++) {
            out.add(new Mark.Rect(x + i * SCALE_WIDTH / STEPS, y, SCALE_WIDTH / STEPS, SCALE_HEIGHT,
                    Style.fill(new Paint.Ramp((double) i / (STEPS - 1)))));
        }
        out.add(new Mark.Text(x + SCALE_WIDTH + SPACE, y + SCALE_HEIGHT - 1, label(high), Lettering.start(TEXT, Role.MUTED)));
    }

    private static String label(double value) {
        return isFinite(value) ? Decimal.show(value, 2) : "–";
    }

    private double share(double value) {
        return !isFinite(value) || high <= low ? 0 : Math.max(0, Math.min(1, (value - low) / (high - low)));
    }
}
