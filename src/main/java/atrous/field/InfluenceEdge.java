package atrous.field;

import atrous.layer.AdaptivePool;
import atrous.layer.Axis;
import atrous.layer.MaxPool;
import atrous.layer.Relation;
import atrous.layer.Window;
import atrous.network.Operation;
import java.util.List;

/**
 * What a node reads of a source, both within their hulls, forward and backward through all pairs of cells.
 *
 * @param plane of its kernel, or null where it has none
 */
record InfluenceEdge(int source, AxisRuns rows, AxisRuns columns, FieldMap to, FieldMap from, boolean max,
                     Kernels.Plane plane) {

    static InfluenceEdge of(int node, Operation operation, List<Relation> axes, int source, FieldMap to, FieldMap from) {
        int last = axes.size() - 1;
        AxisRuns columns = AxisRuns.of(axes.get(last), operation, AxisRuns.Weighing.SHARES, to.left(), to.left() + to.width())
                .within(to.left(), to.left() + to.width(), from.left(), from.left() + from.width());
        AxisRuns rows = last == 0 ? AxisRuns.single()
                : AxisRuns.of(axes.get(0), operation, AxisRuns.Weighing.SHARES, to.top(), to.top() + to.height())
                .within(to.top(), to.top() + to.height(), from.top(), from.top() + from.height());
        boolean weighs = operation instanceof Operation.Convolve || operation instanceof Operation.ConvolveTransposed
                || operation instanceof Operation.Dense;
        return new InfluenceEdge(source, rows, columns, to, from, isMax(operation),
                weighs ? plane(node, axes) : null);
    }

    private static Kernels.Plane plane(int node, List<Relation> axes) {
        double reads = 1;
        for (Relation axis : axes) {
            Window w = ((Axis) axis).window();
            reads *= (double) w.size() / w.baseDilation();
        }
        return new Kernels.Plane(node, axes.size() == 1 ? 1 : taps(axes.get(0)), taps(axes.get(axes.size() - 1)), reads);
    }

    private static int taps(Relation axis) {
        return (int) ((Axis) axis).window().size();
    }

    private static boolean isMax(Operation operation) {
        return operation instanceof Operation.Pooling pooling && (pooling.layer() instanceof MaxPool
                || pooling.layer() instanceof AdaptivePool adaptive && adaptive.reduction() == AdaptivePool.Kind.MAX);
    }

    double pairs() {
        return rows.pairs() * columns.pairs();
    }

    /** What is done with a stretch of pairs of one weight. */
    private interface Stretch {
        void run(int to, int toStep, int from, int fromStep, int count, double weight);
    }

    private void each(double[] kernel, Stretch stretch) {
        for (int r = 0; r < rows.size(); r++) {
            for (int i = 0; i < rows.count(r); i++) {
                int toRow = (rows.output(r) + i * rows.outputStep(r) - to.top()) * to.width() - to.left();
                int fromRow = (rows.cell(r) + i * rows.cellStep(r) - from.top()) * from.width() - from.left();
                for (int c = 0; c < columns.size(); c++) {
                    double weight = kernel != null ? kernel[rows.tap(r) * plane.columns() + columns.tap(c)]
                            : rows.weight(r) * columns.weight(c);
                    stretch.run(toRow + columns.output(c), columns.outputStep(c), fromRow + columns.cell(c),
                            columns.cellStep(c), columns.count(c), weight);
                }
            }
        }
    }

    /** Adds to the node's values what the source's give it. */
    void forward(double[] values, double[] sourceValues, double[] kernel) {
        each(kernel, (to, toStep, from, fromStep, count, weight) -> {
            for (int i = 0; i < count; i++) {
                values[to + i * toStep] += weight * sourceValues[from + i * fromStep];
            }
        });
    }

    /** The largest value that each of the node's cells reads, and where it is: −1 where none; of equal ones the first. */
    void winners(double[] values, double[] sourceValues, int[] winners) {
        each(null, (to, toStep, from, fromStep, count, weight) -> {
            for (int i = 0; i < count; i++) {
                int at = to + i * toStep;
                double value = sourceValues[from + i * fromStep];
                if (winners[at] < 0 || value > values[at]) {
                    values[at] = value;
                    winners[at] = from + i * fromStep;
                }
            }
        });
    }

    /** Adds to the source's gradient what the node's is made of. */
    void backward(double[] gradient, double[] sourceGradient, double[] kernel) {
        each(kernel, (to, toStep, from, fromStep, count, weight) -> {
            for (int i = 0; i < count; i++) {
                sourceGradient[from + i * fromStep] += weight * gradient[to + i * toStep];
            }
        });
    }
}
