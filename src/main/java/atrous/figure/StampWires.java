package atrous.figure;

import atrous.layer.Axis;
import atrous.scene.Mark;
import atrous.scene.Paint.Role;
import atrous.scene.Style;
import atrous.text.Decimal;
import java.util.ArrayList;
import java.util.List;

/** One axis: the lines from inputs to the outputs on which they are stamped. */
final class StampWires {

    private final Scatter scatter;
    private final Axis seen;
    private final MapBox inputs;
    private final MapBox outputs;
    private int labels;

    StampWires(Scatter scatter, LayerLayout layout) {
        this.scatter = scatter;
        this.seen = scatter.across();
        this.inputs = layout.input();
        this.outputs = layout.output();
    }

    void all(List<Mark> out) {
        var lines = new ArrayList<double[]>();
        for (long i = inputs.columns().from(); i <= inputs.columns().to(); i++) {
            Span weights = Links.tapsShown(seen, i, outputs.columns());
            for (long w = weights.from(); w <= weights.to() && lines.size() <= Wires.MOST_LINES; w++) {
                lines.add(line(i, w));
            }
        }
        if (lines.size() <= Wires.MOST_LINES) {
            out.add(new Mark.Path(lines, Style.line(Role.HAIRLINE, 1)));
        }
    }

    void selected(Target cell, boolean values, List<Mark> out) {
        for (long i = inputs.columns().from(); i <= inputs.columns().to(); i++) {
            Span weights = Links.tapsShown(seen, i, outputs.columns());
            for (long w = weights.from(); w <= weights.to(); w++) {
                boolean lit = switch (cell.map()) {
                    case INPUT -> i == cell.column();
                    case KERNEL -> w == cell.column();
                    case OUTPUT -> seen.window().position(i, w) == cell.column();
                };
                if (lit) {
                    double[] line = line(i, w);
                    out.add(new Mark.Line(line[0], line[1], line[2], line[3], Style.line(Role.TAP_LINE, 2)));
                    if (values && cell.map() != MapKind.KERNEL && inputs.cell() >= MapMarks.SMALLEST_LABELLED) {
                        boolean up = cell.map() == MapKind.INPUT;
                        Wires.label(line, up ? 0.25 : 0.62, labels++, up ? 0.75 * seen.window().dilation() * inputs.cell()
                                : 0.62 * Math.max(seen.window().stride(), seen.window().dilation()) * inputs.cell(), "×" + Decimal.show(scatter.weight(0, w), 2), out);
                    }
                }
            }
        }
    }

    private double[] line(long input, long weight) {
        double half = inputs.cell() / 2;
        return new double[] {outputs.cellX(seen.window().position(input, weight)) + half, outputs.y() + outputs.cell(),
            inputs.cellX(input) + half, inputs.y()};
    }
}
