package atrous.figure;

import atrous.claim.Strip;
import atrous.scene.Lettering;
import atrous.scene.Mark;
import atrous.scene.Paint;
import atrous.scene.Paint.Role;
import atrous.scene.Scene;
import atrous.scene.Semantics;
import atrous.scene.Style;
import atrous.text.Quantity;
import java.util.ArrayList;
import java.util.List;

/**
 * Axes as rows of cells with their counts: darker for more, a dot for none, and the indices of both ends below. Cells of
 * one index stand above each other.
 */
public record CountStrips(List<Strip> strips) {

    private static final double LARGEST_CELL = 30;
    private static final double HEIGHT = 28;
    private static final double TEXT = 12;
    private static final double BELOW = 16;
    private static final double FEWEST_PIXELS = 1;

    public CountStrips {
        strips = List.copyOf(strips);
    }

    private long first() {
        long first = Long.MAX_VALUE;
        for (Strip strip : strips) {
            first = Math.min(first, strip.from());
        }
        return first;
    }

    /** All of one size of cells, so that they can be compared. */
    private double cell(double width) {
        long last = first();
        for (Strip strip : strips) {
            last = Math.max(last, strip.from() + strip.counts().size() - 1);
        }
        return Math.max(FEWEST_PIXELS, Math.min(LARGEST_CELL, Math.floor((width - 1) / (last - first() + 1))));
    }

    /** @param width of the place that the longest fills */
    public Scene scene(int index, double width, Semantics semantics) {
        Strip strip = strips.get(index);
        double cell = cell(width);
        long most = 1;
        for (long count : strip.counts()) {
            most = Math.max(most, count);
        }
        boolean numbered = TextWidth.of(Long.toString(most), TEXT) <= cell - 2;
        double start = (strip.from() - first()) * cell;
        var marks = new ArrayList<Mark>();
        for (int i = 0; i < strip.counts().size(); i++) {
            cell(start + i * cell, cell, strip.counts().get(i), most, numbered, marks);
        }
        double end = start + strip.counts().size() * cell;
        marks.add(new Mark.Rect(start + 0.5, 0.5, end - start, HEIGHT, Style.line(Role.MUTED, 1)));
        double y = HEIGHT + BELOW - 2;
        String last = index(strip.from() + strip.counts().size() - 1);
        marks.add(new Mark.Text(start, y, index(strip.from()), Lettering.start(TEXT, Role.MUTED)));
        if (strip.counts().size() > 1) {
            marks.add(new Mark.Text(end, y, last, Lettering.end(TEXT, Role.MUTED)));
        }
        return new Scene(end + 1, HEIGHT + BELOW + 2, marks, semantics);
    }

    private static String index(long cell) {
        return Quantity.of(cell);
    }

    private static void cell(double x, double cell, long count, long most, boolean numbered, List<Mark> out) {
        double share = (double) count / most;
        Paint fill = count == 0 ? Role.BACKGROUND : new Paint.Ramp(share);
        out.add(new Mark.Rect(x + 0.5, 0.5, cell, HEIGHT, cell > 8 ? Style.of(fill, Role.HAIRLINE, 1) : Style.fill(fill)));
        if (count == 0 && cell > 4) {
            out.add(new Mark.Rect(x + cell / 2 - 1, HEIGHT / 2 - 1, 3, 3, 1.5, Style.fill(Role.HOLE)));
        } else if (count > 0 && numbered) {
            out.add(new Mark.Text(x + cell / 2 + 0.5, HEIGHT / 2 + 5, Long.toString(count), Lettering.middle(TEXT, new Paint.OnRamp(share))));
        }
    }
}
