package atrous.field;

import atrous.layer.Relation;
import atrous.network.Inference;
import atrous.network.Node;
import atrous.network.Operation;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The gradient of one output by the input of a network, averaged over draws of its weights and of an input of random
 * normal numbers. Every map stands for one channel. A draw is a step, so that many can be taken in turns.
 */
public final class InfluenceDraws {

    /** Pairs of an output and a cell that one draw goes through. */
    private static final double MOST_WORK = 1 << 28;

    /** What lets a gradient through. */
    public enum Flow {
        /** Everything; of a maximum all cells of its window have a part. No input is needed. */
        LINEAR,
        /** A random input runs through the network: ReLU cuts off where its value is not positive, a maximum comes from the cell that has it. */
        RELU,
        /** The same, and every convolution has a ReLU of its own behind it. */
        RELU_EVERYWHERE
    }

    /** What of a gradient is averaged. */
    public enum Measure { ABSOLUTE, SQUARED }

    private final Inference inference;
    private final int node;
    private final Kernels kernels;
    private final Flow flow;
    private final Measure measure;
    private final int seed;
    private final FieldMap[] hulls;
    private final List<List<InfluenceEdge>> edges = new ArrayList<>();
    private final double[] sums;
    private int draws;

    private InfluenceDraws(Inference inference, int node, FieldMap[] hulls, Kernels kernels, Flow flow, Measure measure,
                           int seed) {
        this.inference = inference;
        this.node = node;
        this.hulls = hulls;
        this.kernels = kernels;
        this.flow = flow;
        this.measure = measure;
        this.seed = seed;
        this.sums = new double[cells(0)];
        for (int n = 0; n <= node; n++) {
            var read = new ArrayList<InfluenceEdge>();
            Node at = inference.network().nodes().get(n);
            for (int s = 0; s < at.sources().size() && hulls[n] != null; s++) {
                List<Relation> axes = inference.at().get(n).reads().get(s);
                int source = at.sources().get(s);
                if (!axes.isEmpty() && hulls[source] != null) {
                    read.add(InfluenceEdge.of(n, at.operation(), axes, source, hulls[n], hulls[source]));
                }
            }
            edges.add(read);
        }
    }

    /**
     * Empty where a map is too large, a draw would take too long, or the output reads no input.
     *
     * @param cell of the node, one number an axis
     * @param seed of the input; weights have their own
     */
    public static Optional<InfluenceDraws> of(Inference inference, int node, List<Long> cell, Kernels kernels, Flow flow,
                                              Measure measure, int seed) {
        FieldMap[] hulls = Backward.from(inference, node, Backward.cell(inference, node, cell, true),
                AxisRuns.Weighing.PATHS, Backward.ALL);
        if (hulls == null || hulls[0] == null || area(hulls) > Backward.MOST_CELLS) {
            return Optional.empty();
        }
        var draws = new InfluenceDraws(inference, node, hulls, kernels, flow, measure, seed);
        return draws.work() > MOST_WORK ? Optional.empty() : Optional.of(draws);
    }

    private static double area(FieldMap[] hulls) {
        double area = 0;
        for (FieldMap hull : hulls) {
            area += hull == null ? 0 : (double) hull.height() * hull.width();
        }
        return area;
    }

    private int cells(int n) {
        return hulls[n].height() * hulls[n].width();
    }

    /** Pairs of an output and a cell that a draw goes through. */
    public double work() {
        double pairs = 0;
        for (List<InfluenceEdge> read : edges) {
            for (InfluenceEdge edge : read) {
                pairs += edge.pairs();
            }
        }
        return flow == Flow.LINEAR ? pairs : 2 * pairs;
    }

    public int draws() {
        return draws;
    }

    /** One more draw. */
    public void draw() {
        double[][] weights = new double[node + 1][];
        for (int n = 1; n <= node; n++) {
            for (InfluenceEdge edge : edges.get(n)) {
                weights[n] = edge.plane() == null ? null : kernels.of(edge.plane(), draws);
            }
        }
        double[][] values = flow == Flow.LINEAR ? null : new double[node + 1][];
        int[][] winners = new int[node + 1][];
        if (values != null) {
            forward(values, winners, weights);
        }
        double[] gradient = backward(values, winners, weights);
        for (int i = 0; i < sums.length; i++) {
            sums[i] += measure == Measure.ABSOLUTE ? Math.abs(gradient[i]) : gradient[i] * gradient[i];
        }
        draws++;
    }

    private void forward(double[][] values, int[][] winners, double[][] weights) {
        values[0] = new double[cells(0)];
        int width = hulls[0].width();
        for (int i = 0; i < values[0].length; i++) {
            values[0][i] = input(draws, hulls[0].top() + i / width, hulls[0].left() + i % width);
        }
        for (int n = 1; n <= node; n++) {
            if (hulls[n] == null) {
                continue;
            }
            values[n] = new double[cells(n)];
            for (InfluenceEdge edge : edges.get(n)) {
                if (edge.max()) {
                    winners[n] = new int[cells(n)];
                    Arrays.fill(winners[n], -1);
                    edge.winners(values[n], values[edge.source()], winners[n]);
                } else {
                    edge.forward(values[n], values[edge.source()], weights[n]);
                }
            }
            for (int i = 0; isGated(n) && i < values[n].length; i++) {
                values[n][i] = Math.max(0, values[n][i]);
            }
        }
    }

    /** The value of an input cell in a draw, whatever output is asked about. */
    double input(int draw, int row, int column) {
        return new Normals(seed ^ draw * 0xC2B2AE35 ^ row * 0x27D4EB2F ^ column * 0x165667B1).next();
    }

    private boolean isGated(int n) {
        Operation operation = inference.network().nodes().get(n).operation();
        return flow != Flow.LINEAR && operation instanceof Operation.Pointwise pointwise
                && pointwise.function() == Operation.Function.RELU
                || flow == Flow.RELU_EVERYWHERE
                && (operation instanceof Operation.Convolve || operation instanceof Operation.ConvolveTransposed);
    }

    private double[] backward(double[][] values, int[][] winners, double[][] weights) {
        double[][] gradients = new double[node + 1][];
        gradients[node] = new double[] {1};
        for (int n = node; n > 0; n--) {
            for (int i = 0; gradients[n] != null && isGated(n) && i < gradients[n].length; i++) {
                gradients[n][i] = values[n][i] > 0 ? gradients[n][i] : 0;
            }
            for (InfluenceEdge edge : edges.get(n)) {
                int source = edge.source();
                gradients[source] = gradients[source] == null ? new double[cells(source)] : gradients[source];
                if (winners[n] == null) {
                    edge.backward(gradients[n], gradients[source], weights[n]);
                    continue;
                }
                for (int i = 0; i < winners[n].length; i++) {
                    if (winners[n][i] >= 0) {
                        gradients[source][winners[n][i]] += gradients[n][i];
                    }
                }
            }
            gradients[n] = null;
        }
        return gradients[0] == null ? new double[] {1} : gradients[0];
    }

    /** What the draws so far come to; empty before the first, and where nothing got through. */
    public Optional<EffectiveReceptiveField> field() {
        double[] mean = new double[sums.length];
        for (int i = 0; i < mean.length; i++) {
            mean[i] = draws == 0 ? 0 : sums[i] / draws;
        }
        FieldMap field = hulls[0];
        Grid grid = new Grid(field.top(), field.left(), field.height(), field.width(), mean, 0).trimmed();
        return grid == null ? Optional.empty()
                : Optional.of(EffectiveReceptiveField.of(new FieldMap(grid, false), field, inference.network().input().rank()));
    }
}
