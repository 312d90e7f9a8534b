package atrous.figure;

import atrous.field.AxisField;
import atrous.field.CellSpan;
import atrous.field.ReceptiveFields;

/**
 * Where the cells of a node lie over the input, on one axis: cell 0 at {@code centre}, the next ones {@code step} further
 * each. Where a field goes by the output's phase, by their mean; where there is none that moves along, spread evenly.
 */
public record NodePlaces(double centre, double step) {

    public static NodePlaces of(ReceptiveFields fields, int node, int axis) {
        AxisField field = fields.of(node, axis);
        if (field instanceof AxisField.Whole whole && whole.local().isPresent()) {
            field = whole.local().get();
        }
        if (field instanceof AxisField.Even even && even.effectivePadding().isPresent()) {
            double step = even.effectiveStride().value();
            double sum = 0;
            int found = 0;
            for (int phase = 0; phase < even.period(); phase++) {
                CellSpan span = even.at(phase);
                if (!span.isEmpty()) {
                    sum += span.centre().value() - phase * step;
                    found++;
                }
            }
            return new NodePlaces(sum / found, step);
        }
        double step = (double) fields.inference().network().input().size().get(axis) / fields.inference().shape(node).size().get(axis);
        return new NodePlaces(step / 2 - 0.5, step);
    }

    double at(double cell) {
        return centre + cell * step;
    }

    /** The cell of a map of this size that lies nearest. */
    long nearest(double position, long size) {
        return Math.max(0, Math.min(size - 1, (long) Math.floor((position - centre) / step + 0.5)));
    }
}
