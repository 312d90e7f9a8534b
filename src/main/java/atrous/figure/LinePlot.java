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
    private static final double LEFT = 54;
    private static final double BOTTOM = 40;
    private static final double WORDS = 150;
    private static final double TOP = 10;
    private static final double MOST_HEIGHT = 260;
    private static final int MOST_TICKS = 8;

    private final List<Series> series;
    private final String across;
    private final Semantics semantics;
    private final double width;
    private final double height;
    private final double right;
    private final boolean powers;
    private final double most;
    private final int layers;

    /** @param across what is counted from left to right */
    public LinePlot(List<Series> series, String across, boolean powers, double room, Semantics semantics) {
        this.series = List.copyOf(series);
        this.across = across;
        this.powers = powers;
        this.semantics = semantics;
        this.width = room;
        this.height = MOST_HEIGHT;
        this.right = room < 480 ? 10 : WORDS;
        double largest = 1;
        int longest = 1;
        for (Series each : series) {
            longest = Math.max(longest, each.values().length);
            for (double value : each.values()) {
                largest = Math.max(largest, value);
            }
        }
        this.layers = longest;
        this.most = powers ? Math.max(1, Math.ceil(log10(largest))) : largest;
    }

    private static double log10(double value) {
        return Math.log(value) / Math.log(10);
    }

    private double x(double layer) {
        return LEFT + (layers == 1 ? 0.5 : layer / (layers - 1)) * (width - LEFT - right);
    }

    private double y(double value) {
        double share = powers ? log10(Math.max(1, value)) / most : value / most;
        return TOP + (1 - share) * (height - TOP - BOTTOM);
    }

    public Scene scene() {
        var marks = new ArrayList<Mark>();
        axes(marks);
        var words = new ArrayList<Double>();
        for (Series each : series) {
            line(each, words, marks);
        }
        double below = right < WORDS ? legend(marks) : 0;
        return new Scene(width, height + below, marks, semantics);
    }

    private void axes(List<Mark> out) {
        double step = powers ? Math.max(1, Math.ceil(most / MOST_TICKS)) : nice(most / MOST_TICKS);
        for (double tick = 0; tick <= most; tick += step) {
            double value = powers ? power(tick) : tick;
            out.add(new Mark.Line(LEFT, y(value), width - right, y(value), Style.line(Role.HAIRLINE, 1)));
            out.add(new Mark.Text(LEFT - 6, y(value) + TEXT * 0.36, powers ? decade((int) tick) : Decimal.show(value, 2),
                    Lettering.end(TEXT, Role.MUTED)));
        }
        int every = (int) Math.max(1, nice(layers / 12.0));
        for (int layer = 0; layer < layers; layer++) {
            if ((layer + 1) % every == 0 || layer == 0) {
                out.add(new Mark.Text(x(layer), height - BOTTOM + 16, Integer.toString(layer + 1), Lettering.middle(TEXT, Role.MUTED)));
            }
        }
        out.add(new Mark.Text((LEFT + width - right) / 2, height - 6, across, Lettering.middle(TEXT, Role.MUTED)));
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

    private void line(Series each, List<Double> words, List<Mark> out) {
        double[] points = new double[2 * each.values().length];
        int used = 0;
        for (int layer = 0; layer < each.values().length; layer++) {
            if (!powers || each.values()[layer] > 0) {
                points[used++] = x(layer);
                points[used++] = y(each.values()[layer]);
            }
        }
        if (used == 0) {
            return;
        }
        double[] drawn = Arrays.copyOf(points, used);
        out.add(new Mark.Path(List.of(drawn), new Style(Role.NONE, each.paint(), 2, each.dashed())));
        for (int i = 0; i < used && layers <= 40; i += 2) {
            out.add(new Mark.Rect(drawn[i] - 2.5, drawn[i + 1] - 2.5, 5, 5, 2.5, Style.fill(each.paint())));
        }
        if (right >= WORDS) {
            double place = free(drawn[used - 1] + TEXT * 0.36, words);
            words.add(place);
            out.add(new Mark.Text(drawn[used - 2] + 8, place, each.label(), Lettering.start(TEXT, each.paint())));
        }
    }

    /** The nearest height at which no words stand yet. */
    private static double free(double wanted, List<Double> words) {
        for (int step = 0; ; step++) {
            for (int sign = -1; sign <= 1; sign += 2) {
                double place = wanted + sign * step * 4;
                if (words.stream().allMatch(other -> Math.abs(other - place) >= TEXT + 2)) {
                    return place;
                }
            }
        }
    }

    private double legend(List<Mark> out) {
        for (int i = 0; i < series.size(); i++) {
            double y = height + 14 + i * 18;
            out.add(new Mark.Line(LEFT, y - 4, LEFT + 24, y - 4, new Style(Role.NONE, series.get(i).paint(), 2, series.get(i).dashed())));
            out.add(new Mark.Text(LEFT + 32, y, series.get(i).label(), Lettering.start(TEXT, Role.INK)));
        }
        return series.size() * 18 + 8;
    }
}
