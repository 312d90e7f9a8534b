package atrous.figure;

import atrous.layer.Axis;
import atrous.layer.BinAxis;
import atrous.layer.Relation;
import atrous.scene.Mark;
import atrous.scene.Paint.Role;
import atrous.scene.Style;
import atrous.text.Messages;
import atrous.text.Quantity;
import java.util.ArrayList;
import java.util.List;

/** The bins of adaptive pooling: how they lie on the input, and what is said of them. */
public final class Bins {

    /** More frames than this, or smaller cells, would hide the input. */
    private static final long MOST_FRAMES = 800;
    private static final double SMALLEST_FRAMED = 12;
    private static final double INSET = 2.5;
    /** Of cells from this side on; in smaller ones a number takes up the rest. */
    private static final double ROOMY = 28;
    private static final double TIGHT_INSET = 1.25;

    private Bins() {}

    /** A frame around every bin; inside its cells, so that it can be seen where bins overlap. */
    static void draw(Subject s, MapBox map, List<Mark> out) {
        if (!framed(s, map)) {
            return;
        }
        Relation.Outputs rows = over(s.rows(), map.rows());
        Relation.Outputs columns = over(s.columns(), map.columns());
        boolean roomy = map.cell() >= ROOMY;
        double inset = roomy ? INSET : TIGHT_INSET;
        var lines = new ArrayList<double[]>();
        for (long r = rows.from(); r <= rows.to(); r++) {
            Span down = Links.windowShown(s.rows(), r, map.rows());
            double top = map.cellY(down.from()) + inset;
            double bottom = map.cellY(down.to()) + map.cell() - inset;
            for (long c = columns.from(); c <= columns.to(); c++) {
                Span across = Links.windowShown(s.columns(), c, map.columns());
                double left = map.cellX(across.from()) + inset;
                double right = map.cellX(across.to()) + map.cell() - inset;
                lines.add(new double[] {left, top, right, top, right, bottom, left, bottom, left, top});
            }
        }
        out.add(new Mark.Path(lines, Style.line(Role.OUTPUT_LINE, roomy ? 1.5 : 1)));
    }

    /** Whether the bins can be told from the cells, and one from the other. */
    static boolean framed(Subject s, MapBox map) {
        boolean single = s.rows().window().size() * s.columns().window().size() == 1;
        return s.adaptive() && !single && map.cell() >= SMALLEST_FRAMED
                && count(over(s.rows(), map.rows())) * count(over(s.columns(), map.columns())) <= MOST_FRAMES;
    }

    private static long count(Relation.Outputs outputs) {
        return outputs.to() - outputs.from() + 1;
    }

    private static Relation.Outputs over(Axis axis, Span inputs) {
        return new Relation.Outputs(axis.readers(inputs.from()).from(), axis.readers(inputs.to()).to());
    }

    /** The input in one place of every bin that has it, and the outputs of these bins. */
    static void place(Subject s, LayerLayout layout, Options options, long i, long j, List<Mark> out) {
        MapBox in = layout.input();
        MapBox map = layout.output();
        boolean all = outputsWith(s.rows(), i) * outputsWith(s.columns(), j) == s.outputs();
        for (long r = map.rows().from(); r <= map.rows().to(); r++) {
            for (long c = map.columns().from(); c <= map.columns().to(); c++) {
                if (i < s.rows().taps(r) && j < s.columns().taps(c)) {
                    long row = s.rows().position(r, i);
                    long column = s.columns().position(c, j);
                    if (in.shows(row, column)) {
                        MapMarks.cell(in, row, column, Style.of(Role.TAP_FAINT, Role.TAP_LINE, Math.min(1, in.cell() / 6)), out);
                    }
                    if (in.shows(row, column) && options.values() && MapMarks.labelled(in)) {
                        MapMarks.label(in, row, column, s.label(row, column), Role.INK, false, out);
                    }
                    if (!all) {
                        MapMarks.outline(map, r, c, Role.TAP_LINE, Math.min(2, map.cell() / 5), out);
                    }
                }
            }
        }
        if (all) {
            out.add(new Mark.Rect(map.x(), map.y(), map.width(), map.height(), Style.line(Role.TAP_LINE, 2)));
        }
        MapMarks.outline(layout.kernel(), i, j, Role.INK, Highlights.thick(layout.kernel()), out);
    }

    /** Blanks the places of the largest bin that an output's own does not have. */
    static void missing(Subject s, MapBox map, long row, long column, List<Mark> out) {
        for (long i = map.rows().from(); i <= map.rows().to(); i++) {
            for (long j = map.columns().from(); j <= map.columns().to(); j++) {
                if (i >= s.rows().taps(row) || j >= s.columns().taps(column)) {
                    MapMarks.cell(map, i, j, Style.of(Role.BACKGROUND, Role.HAIRLINE, 1), out);
                }
            }
        }
    }

    /** The sizes of all bins, {@code 3–4 × 2}. */
    static String sizes(Subject s) {
        return s.oneAxis() ? sizes(s.columns()) : sizes(s.rows()) + " × " + sizes(s.columns());
    }

    public static String sizes(Axis axis) {
        BinAxis bins = axis.bins();
        return range(bins.smallest(), bins.largest());
    }

    /** One number where both are the same. */
    public static String range(long from, long to) {
        return from == to ? Quantity.of(from) : Quantity.of(from) + "–" + Quantity.of(to);
    }

    /** Of an output: which cells its bin holds. */
    static String reading(Subject s, Target o, Messages m) {
        long rows = s.rows().taps(o.row());
        long columns = s.columns().taps(o.column());
        return m.outputBin(Reading.cell(s, o), s.oneAxis() ? "" : held(s.rows(), o.row()), held(s.columns(), o.column()),
                rows * columns);
    }

    private static String held(Axis axis, long output) {
        return range(axis.position(output, 0), axis.position(output, axis.taps(output) - 1));
    }

    /** Of a place in the bins: how many bins have it. */
    static String placeReading(Subject s, Target at, Messages m) {
        return m.binPlace(Reading.cell(s, at), outputsWith(s.rows(), at.row()) * outputsWith(s.columns(), at.column()),
                s.outputs());
    }

    private static long outputsWith(Axis axis, long place) {
        return axis.bins() == null ? axis.outputSize() : axis.bins().outputsWith(place);
    }
}
