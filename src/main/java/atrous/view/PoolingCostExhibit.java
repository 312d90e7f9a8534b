package atrous.view;

import atrous.field.PoolingRow;
import atrous.figure.Frame;
import atrous.figure.HeatMap;
import atrous.figure.Subject;
import atrous.layer.Pool;
import atrous.state.LayerSpec;
import atrous.state.Project;
import atrous.state.Side;
import atrous.tensor.Tensor;
import atrous.text.ChinesePoolingCost;
import atrous.text.Decimal;
import atrous.text.EnglishPoolingCost;
import atrous.text.Messages;
import atrous.text.PoolingCostWords;
import atrous.text.Quantity;
import java.util.ArrayList;
import java.util.List;

/** What is left of a map that is pooled several times, and what up-sampling brings back. */
final class PoolingCostExhibit {

    /** Cells along one side: what is drawn of the input. */
    private static final int MOST = 96;
    private static final long MOST_TAPS = 400;
    private static final double WIDTH = 200;

    private final PoolingCostWords say;
    private final LayerSpec spec;
    private final int asked;
    private final double width;

    private PoolingCostExhibit(Project project, Side side, Frame frame, Messages m) {
        say = m.languageTag().startsWith("zh") ? new ChinesePoolingCost() : new EnglishPoolingCost();
        spec = project.layer(side);
        asked = project.show().inRow();
        width = Math.min(WIDTH, frame.width());
    }

    static Exhibit of(Project project, Side side, Frame frame, Messages m) {
        var e = new PoolingCostExhibit(project, side, frame, m);
        var taps = e.spec.layer().taps();
        if (taps.isEmpty() || taps.getAsLong() > MOST_TAPS) {
            return e.only(e.say.tooLarge());
        }
        var size = new ArrayList<Integer>();
        for (long own : e.spec.inputSize()) {
            size.add((int) Math.min(MOST, own));
        }
        var row = new PoolingRow((Pool) e.spec.layer(), InARow.middle(e.spec, size, Subject.INPUT_RANGE), e.asked);
        return row.times() == 0 ? e.only(e.say.notEvenOnce()) : e.exhibit(row);
    }

    private Exhibit only(String sentence) {
        return new Exhibit(say.title(), List.of(sentence), List.of(InARow.choice(asked, say.times())), List.of(), List.of(), List.of());
    }

    private Exhibit exhibit(PoolingRow row) {
        Tensor nearest = row.nearest();
        Tensor stamped = row.stamped();
        return new Exhibit(say.title(), intro(row), List.of(InARow.choice(asked, say.times())), drawings(row, nearest, stamped),
                List.of(table(row, nearest, stamped)), new PoolingCostNotes(say, row, !told(row.last()) || !told(stamped)).all());
    }

    private List<String> intro(PoolingRow row) {
        var intro = new ArrayList<>(List.of(becomes(row)));
        if (row.times() < asked) {
            intro.add(say.stopsAfter(row.times(), size(row.last())));
        }
        if (row.last().data().length == 1 && row.input().data().length > 1 && told(row.last())) {
            intro.add(say.oneCell());
        }
        if (!size(row.input()).equals(Facts.times(spec.inputSize()))) {
            intro.add(say.cut(size(row.input())));
        }
        return intro;
    }

    private String becomes(PoolingRow row) {
        String from = size(row.input());
        String to = size(row.last());
        int cells = row.last().data().length;
        String percent = Decimal.show(100.0 * cells / row.input().data().length, 1);
        return from.equals(to) ? say.stays(row.times(), to)
                : cells < row.input().data().length ? say.shrinks(row.times(), from, to, shorter(row), percent)
                : say.grows(row.times(), from, to, percent);
    }

    /** How many times shorter the sides are; empty where that is no whole number or not more than one. */
    private static String shorter(PoolingRow row) {
        var factors = new ArrayList<Long>();
        for (int a = 2; a < row.input().rank(); a++) {
            if (row.input().size(a) % row.last().size(a) != 0 || row.input().size(a) == row.last().size(a)) {
                return "";
            }
            factors.add((long) row.input().size(a) / row.last().size(a));
        }
        return Sides.once(factors);
    }

    private List<Exhibit.Drawing> drawings(PoolingRow row, Tensor nearest, Tensor stamped) {
        HeatMap input = InARow.map(row.input());
        var drawings = new ArrayList<Exhibit.Drawing>();
        add(say.input(size(row.input())), input, drawings);
        add(say.pooled(row.times(), size(row.last())), like(input, row.last()), drawings);
        add(say.nearest(size(nearest)), like(input, nearest), drawings);
        addMissed(say.nearestMisses(error(row, nearest)), row, nearest, drawings);
        add(say.transposed(size(stamped)), like(input, stamped), drawings);
        if (!row.stampsAsNearest()) {
            addMissed(say.transposedMisses(error(row, stamped)), row, stamped, drawings);
        }
        if (row.knowsPlaces()) {
            add(say.unpooled(size(row.input())), like(input, row.unpooled()), drawings);
            addMissed(say.unpooledMisses(error(row, row.unpooled())), row, row.unpooled(), drawings);
        }
        return drawings;
    }

    private void add(String caption, HeatMap map, List<Exhibit.Drawing> drawings) {
        drawings.add(new Exhibit.Drawing(caption, map.scene(width, caption, "")));
    }

    private void addMissed(String caption, PoolingRow row, Tensor back, List<Exhibit.Drawing> drawings) {
        if (told(back)) {
            add(caption, InARow.map(missed(row, back)), drawings);
        }
    }

    /** Whether every cell has a value. */
    private static boolean told(Tensor map) {
        for (float value : map.data()) {
            if (!Float.isFinite(value)) {
                return false;
            }
        }
        return true;
    }

    /** On the same ramp. */
    private static HeatMap like(HeatMap input, Tensor values) {
        HeatMap map = InARow.map(values);
        return new HeatMap(map.rows(), map.columns(), map.cells(), input.low(), input.high());
    }

    private static Tensor missed(PoolingRow row, Tensor back) {
        Tensor missed = Tensor.zeros(back.shape());
        for (int i = 0; i < missed.data().length; i++) {
            missed.data()[i] = Math.abs(back.data()[i] - row.input().data()[i]);
        }
        return missed;
    }

    private static String error(PoolingRow row, Tensor back) {
        if (!told(back)) {
            return "–";
        }
        double sum = 0;
        for (float each : missed(row, back).data()) {
            sum += each;
        }
        return Decimal.show(sum / back.data().length, 2);
    }

    private Exhibit.Table table(PoolingRow row, Tensor nearest, Tensor stamped) {
        var rows = new ArrayList<List<String>>();
        rows.add(line(say.inputRow(), row.input(), "0"));
        rows.add(line(say.pooledRow(row.times()), row.last(), "–"));
        rows.add(line(say.nearestRow(), nearest, error(row, nearest)));
        rows.add(line(say.transposedRow(), stamped, error(row, stamped)));
        if (row.knowsPlaces()) {
            rows.add(line(say.unpooledRow(), row.unpooled(), error(row, row.unpooled())));
        }
        return new Exhibit.Table(say.caption(), List.of(say.mapHead(), say.sizeHead(), say.distinctHead(), say.errorHead()), rows, -1);
    }

    private List<String> line(String name, Tensor map, String error) {
        return List.of(name, size(map), Quantity.of(PoolingCostNotes.distinct(map).size()), error);
    }

    private static String size(Tensor map) {
        var sizes = new ArrayList<Long>();
        for (int a = 2; a < map.rank(); a++) {
            sizes.add((long) map.size(a));
        }
        return Facts.times(sizes);
    }
}
