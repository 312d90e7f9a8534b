package atrous.figure;

import atrous.layer.Axis;
import atrous.layer.Window;
import atrous.scene.Lettering;
import atrous.scene.Mark;
import atrous.scene.Paint;
import atrous.scene.Paint.Role;
import atrous.scene.Style;
import atrous.text.Decimal;
import java.util.ArrayList;
import java.util.List;

/** One axis: the lines between inputs and the outputs that read them. */
final class Wires {

    /** More lines than this are a grey block. */
    static final int MOST_LINES = 1200;
    private static final double LABEL_SIZE = 11;

    private final Axis axis;
    private final LayerLayout layout;
    private final Subject subject;
    private int labels;

    Wires(Subject subject, LayerLayout layout) {
        this.subject = subject;
        this.axis = subject.columns();
        this.layout = layout;
    }

    void all(List<Mark> out) {
        var lines = new ArrayList<double[]>();
        Span outputs = layout.output().columns();
        for (long o = outputs.from(); o <= outputs.to() && lines.size() <= MOST_LINES; o++) {
            Span taps = Links.tapsShown(axis, o, layout.input().columns());
            for (long t = taps.from(); t <= taps.to() && lines.size() <= MOST_LINES; t++) {
                if (!subject.transposed() || axis.source(o, t) >= 0) {
                    lines.add(line(o, t));
                }
            }
        }
        if (lines.size() <= MOST_LINES) {
            out.add(new Mark.Path(lines, Style.line(Role.HAIRLINE, 1)));
        }
    }

    void selected(Target target, boolean values, List<Mark> out) {
        switch (target.map()) {
            case OUTPUT -> {
                Span taps = Links.tapsShown(axis, target.column(), layout.input().columns());
                for (long t = taps.from(); t <= taps.to(); t++) {
                    wire(target.column(), t, values ? target.map() : null, out);
                }
            }
            case INPUT -> {
                boolean images = subject.hasSource(0, target.column());
                for (Links.Reader reader
                        : Links.readers(axis, target.column(), images, layout.output().columns())) {
                    if (layout.input().columns().contains(axis.position(reader.output(), reader.tap()))) {
                        wire(reader.output(), reader.tap(), values ? target.map() : null, out);
                    }
                }
            }
            case KERNEL -> {
                for (long o = layout.output().columns().from(); o <= layout.output().columns().to(); o++) {
                    if (target.column() < axis.taps(o) && layout.input().columns().contains(axis.position(o, target.column()))) {
                        wire(o, target.column(), null, out);
                    }
                }
            }
        }
    }

    /** @param from the map in which this and the other lines begin in one cell; null where weights are not written */
    private void wire(long output, long tap, MapKind from, List<Mark> out) {
        if (subject.transposed() && axis.source(output, tap) < 0) {
            return;
        }
        double[] line = line(output, tap);
        Paint paint = axis.source(output, tap) < 0 ? Role.PADDING_LINE : Role.TAP_LINE;
        out.add(new Mark.Line(line[0], line[1], line[2], line[3], Style.line(paint, 2)));
        double cell = layout.input().cell();
        if (from != null && subject.weighted() && cell >= MapMarks.SMALLEST_LABELLED) {
            Window w = axis.window();
            double apart = from == MapKind.OUTPUT ? 0.62 * Math.max(w.dilation(), w.baseDilation()) : 0.38 * Math.max(w.dilation(), w.stride());
            label(line, 0.62, labels++, apart * cell, "×" + Decimal.show(subject.kernel().at(0, tap), 2), out);
        }
    }

    /**
     * At one height where neighbours have room, else at three; not at all where even so they would lie on one another.
     *
     * @param height how far down the line, as a share of it
     * @param k of the line among its neighbours
     * @param apart from one line to the next at that height
     */
    static void label(double[] line, double height, int k, double apart, String weight, List<Mark> out) {
        double width = TextWidth.of(weight, LABEL_SIZE);
        if (width + 4 > 1.6 * apart) {
            return;
        }
        double at = width + 4 <= apart ? height : height + 0.17 * (k % 3 - 1);
        double x = line[0] + (line[2] - line[0]) * at;
        double y = line[1] + (line[3] - line[1]) * at;
        out.add(new Mark.Rect(x - width / 2 - 2, y - 9, width + 4, 15, 3, Style.fill(Role.BACKGROUND)));
        out.add(new Mark.Text(x, y + 3, weight, Lettering.middle(LABEL_SIZE, Role.INK)));
    }

    private double[] line(long output, long tap) {
        MapBox in = layout.input();
        MapBox top = layout.output();
        double half = in.cell() / 2;
        return new double[] {top.cellX(output) + half, top.y() + top.cell(),
            in.cellX(axis.position(output, tap)) + half, in.y()};
    }
}
