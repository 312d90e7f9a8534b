package atrous.figure;

import atrous.field.Spread;
import atrous.scene.Lettering;
import atrous.scene.Mark;
import atrous.scene.Paint;
import atrous.scene.Paint.Role;
import atrous.scene.Scene;
import atrous.scene.Semantics;
import atrous.scene.Style;
import java.util.ArrayList;

/** How influence lies along an axis: a bar a cell, the smallest window with most of it darker, the field under them. */
public final class SpreadBars {

    private static final double HEIGHT = 110;
    private static final double RULER = 7;
    private static final double TEXT = 12;
    private static final double LARGEST_BAR = 18;

    private SpreadBars() {}

    public static Scene of(Spread spread, double room, String title) {
        double[] shares = spread.shares();
        double most = 0;
        for (double share : shares) {
            most = Math.max(most, share);
        }
        double bar = Math.min(LARGEST_BAR, room / shares.length);
        double width = bar * shares.length;
        double middle = spread.mean() - spread.from();
        double half = spread.width95() / 2.0;
        var marks = new ArrayList<Mark>();
        for (int i = 0; i < shares.length; i++) {
            boolean within = i >= middle - half - 0.25 && i <= middle + half + 0.25 && Math.abs(i - middle) <= half;
            double height = shares[i] / most * HEIGHT;
            Paint fill = within ? Role.TAP : Role.TAP_FAINT;
            marks.add(new Mark.Rect(i * bar, HEIGHT - height, Math.max(0.5, bar - (bar > 4 ? 1 : 0)), height, Style.fill(fill)));
        }
        double y = HEIGHT + 6;
        marks.add(new Mark.Line(0, HEIGHT + 0.5, width, HEIGHT + 0.5, Style.line(Role.HAIRLINE, 1)));
        marks.add(new Mark.Rect(0, y, width, RULER, Style.of(Role.INPUT, Role.INPUT_LINE, 1)));
        marks.add(new Mark.Text(0, y + RULER + TEXT + 3, Long.toString(spread.from()), Lettering.start(TEXT, Role.MUTED)));
        String last = Long.toString(spread.from() + shares.length - 1L);
        if (width > TextWidth.of(last, TEXT) * 3) {
            marks.add(new Mark.Text(width, y + RULER + TEXT + 3, last, Lettering.end(TEXT, Role.MUTED)));
        }
        return new Scene(Math.max(width, 40), y + RULER + TEXT + 8, marks, new Semantics(title, ""));
    }
}
