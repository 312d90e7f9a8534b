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
import java.util.Arrays;
import java.util.List;

/** Numbers of layer after layer as lines on one axis, which goes in powers of ten where the numbers do. */
public final class LinePlot {

    /** @param values one a layer, from the first on; those that are not above 0 are left out on an axis of powers */
    public record Series(String label, double[] values, Paint paint, boolean dashed) {}

    private static final double TEXT = 12;
    private static final double LINE = 18;
    private static final double BOTTOM = 40;
    private static final double TOP = 10;
    private static final double HEIGHT = 260;
    private static final double SWATCH = 24;
    private static final int MOST_TICKS = 8;
    /** From one number of a layer to the next. */
    private static final double BETWEEN = 36;

    private final List<Series> series;
    private final String across;
    private final Semantics semantics;
    private final double width;
    private final double left;
    private final double right;
    private final boolean powers;
    private final double step;
    private final double most;
    private final int layers;

    /** @param across what is counted from left to right */
    public LinePlot(List<Series> series, String across, boolean powers, double room, Semantics semantics) {
        this.series = List.copyOf(series);
        this.across = across;
        this.powers = powers;
        this.semantics = semantics;
        this.width = room;
        double largest = 1;
        int longest = 1;
        double words = 0;
        for (Series each : series) {
            longest = Math.max(longest, each.values().length);
            words = Math.max(words, TextWidth.of(each.label(), TEXT));
            for (double value : each.values()) {
                largest = Math.max(largest, value);
            }
        }
        layers = longest;
        double top = powers ? Math.max(1, Math.ceil(log10(largest))) : largest;
        step = powers ? Math.ceil(top / MOST_TICKS) : nice(top / MOST_TICKS);
        most = Math.ceil(top / step) * step;
        double numbers = 0;
        for (int tick = 0; tick * step <= most; tick++) {
            numbers = Math.max(numbers, TextWidth.of(number(tick), TEXT));
        }
        left = numbers + 14;
        // Words take no more than a third beside the lines; there they are told apart more easily than under them.
        double beside = words * 1.1 + SWATCH + 40;
        right = beside > room / 3 ? 16 : beside;
    }

    private boolean isBeside() {
        return right > 16;
    }

    private static double log10(double value) {
        return Math.log(value) / Math.log(10);
    }

    private double x(double layer) {
        return left + (layers == 1 ? 0.5 : layer / (layers - 1)) * (width - left - right);
    }

    private double y(double value) {
        double share = powers ? log10(Math.max(1, value)) / most : value / most;
        return TOP + (1 - share) * (HEIGHT - TOP - BOTTOM);
    }

    public Scene scene() {
        var marks = new ArrayList<Mark>();
        axes(marks);
        for (Series each : series) {
            line(each, marks);
        }
        double below = isBeside() ? 0 : series.size() * LINE + 8;
        List<Series> ordered = isBeside() ? byEnd() : series;
        double first = isBeside() ? firstWord(ordered) : HEIGHT + 14;
        for (int i = 0; i < ordered.size(); i++) {
            word(ordered.get(i), isBeside() ? width - right + 20 : 4, first + i * LINE, marks);
        }
        return new Scene(width, HEIGHT + below, marks, semantics);
    }

    private String number(int tick) {
        return powers ? decade((int) (tick * step)) : Decimal.show(tick * step, 2);
    }

    private void axes(List<Mark> out) {
        for (int tick = 0; tick * step <= most; tick++) {
            double y = y(powers ? power(tick * step) : tick * step);
            out.add(new Mark.Line(left, y, width - right, y, Style.line(Role.HAIRLINE, 1)));
            out.add(new Mark.Text(left - 6, y + TEXT * 0.36, number(tick), Lettering.end(TEXT, Role.MUTED)));
        }
        int every = (int) nice(layers * BETWEEN / (width - left - right));
        for (int layer = 1; layer <= layers; layer++) {
            if (Math.floorMod(layer, every) == 0 || layer == 1 && x(every - 1) - x(0) >= BETWEEN / 2) {
                out.add(new Mark.Text(x(layer - 1), HEIGHT - BOTTOM + 16, Integer.toString(layer), Lettering.middle(TEXT, Role.MUTED)));
            }
        }
        double middle = (left + width - right) / 2;
        double half = TextWidth.of(across, TEXT) / 2;
        out.add(new Mark.Text(Math.max(half, Math.min(width - half, middle)), HEIGHT - 6, across, Lettering.middle(TEXT, Role.MUTED)));
    }

    private static double power(double exponent) {
        double power = 1;
        for (int i = 0; i < exponent; i++) {
            power *= 10;
        }
        return power;
    }

    private static String decade(int exponent) {
        String[] digits = {"⁰", "¹", "²", "³", "⁴", "⁵", "⁶", "⁷", "⁸", "⁹"};
        return exponent == 0 ? "1" : exponent == 1 ? "10"
                : "10" + (exponent > 9 ? digits[exponent / 10] : "") + digits[exponent % 10];
    }

    /** 1, 2 or 5 times a power of ten, not below this. */
    private static double nice(double least) {
        double unit = 1;
        while (unit * 10 <= least) {
            unit *= 10;
        }
        return least <= unit ? unit : least <= 2 * unit ? 2 * unit : least <= 5 * unit ? 5 * unit : 10 * unit;
    }

    private void line(Series each, List<Mark> out) {
        double[] points = new double[2 * each.values().length];
        int used = 0;
        for (int layer = 0; layer < each.values().length; layer++) {
            if (!powers || each.values()[layer] > 0) {
                points[used++] = x(layer);
                points[used++] = y(each.values()[layer]);
            }
        }
        double[] drawn = Arrays.copyOf(points, used);
        if (used > 2) {
            out.add(new Mark.Path(List.of(drawn), new Style(Role.NONE, each.paint(), 2, each.dashed())));
        }
        for (int i = 0; i < used && layers <= 40; i += 2) {
            out.add(new Mark.Rect(drawn[i] - 2.5, drawn[i + 1] - 2.5, 5, 5, 2.5, Style.fill(each.paint())));
        }
    }

    private static double end(Series each) {
        return each.values().length == 0 ? 0 : each.values()[each.values().length - 1];
    }

    /** The line that ends highest first. */
    private List<Series> byEnd() {
        var ordered = new ArrayList<>(series);
        ordered.sort((a, b) -> Double.compare(end(b), end(a)));
        return ordered;
    }

    /** Words stand as near to the ends of their lines, on the whole, as they have room. */
    private double firstWord(List<Series> ordered) {
        double sum = 0;
        for (int i = 0; i < ordered.size(); i++) {
            sum += y(end(ordered.get(i))) - i * LINE;
        }
        double last = HEIGHT - BOTTOM - (ordered.size() - 1) * LINE;
        return Math.max(TOP + TEXT, Math.min(last, sum / Math.max(1, ordered.size()) + TEXT * 0.36));
    }

    private static void word(Series each, double x, double y, List<Mark> out) {
        out.add(new Mark.Line(x, y - 4, x + SWATCH, y - 4, new Style(Role.NONE, each.paint(), 2, each.dashed())));
        out.add(new Mark.Text(x + SWATCH + 8, y, each.label(), Lettering.start(TEXT, Role.INK)));
    }
}
