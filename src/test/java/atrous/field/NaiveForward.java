package atrous.field;

import atrous.layer.Axis;
import atrous.layer.MaxPool;
import atrous.layer.PaddingMode;
import atrous.layer.Relation;
import atrous.layer.ResizeAxis;
import atrous.network.Inference;
import atrous.network.Node;
import atrous.network.Operation;
import java.util.List;

/** Values of all nodes of a network of one channel and two axes, by naive loops: convolutions, maxima, resizing, sums and ReLU. */
final class NaiveForward {

    private NaiveForward() {}

    static double[][] of(Inference inference, int last, Kernels kernels, double[] input) {
        double[][] values = new double[last + 1][];
        values[0] = input;
        for (int n = 1; n <= last; n++) {
            Node node = inference.network().nodes().get(n);
            values[n] = new double[NaivePaths.cells(inference, n)];
            for (int cell = 0; cell < values[n].length; cell++) {
                boolean max = node.operation() instanceof Operation.Pooling pooling && pooling.layer() instanceof MaxPool;
                double value = max ? Double.NEGATIVE_INFINITY : 0;
                for (int s = 0; s < node.sources().size(); s++) {
                    List<Relation> axes = inference.at().get(n).reads().get(s);
                    int source = node.sources().get(s);
                    int row = cell / NaivePaths.width(inference, n);
                    int column = cell % NaivePaths.width(inference, n);
                    for (int i = 0; i < axes.get(0).taps(row); i++) {
                        for (int j = 0; j < axes.get(1).taps(column); j++) {
                            long y = axes.get(0).source(row, i);
                            long x = axes.get(1).source(column, j);
                            if (y != PaddingMode.NONE && x != PaddingMode.NONE) {
                                double read = values[source][(int) y * NaivePaths.width(inference, source) + (int) x];
                                value = max ? Math.max(value, read)
                                        : value + read * weight(node.operation(), axes, n, kernels, row, column, i, j);
                            }
                        }
                    }
                }
                boolean relu = node.operation() instanceof Operation.Pointwise p && p.function() == Operation.Function.RELU;
                values[n][cell] = relu ? Math.max(0, value) : value;
            }
        }
        return values;
    }

    private static double weight(Operation operation, List<Relation> axes, int node, Kernels kernels, int row, int column, int i, int j) {
        if (operation instanceof Operation.Convolve) {
            int rows = (int) ((Axis) axes.get(0)).window().size();
            int columns = (int) ((Axis) axes.get(1)).window().size();
            return kernels.of(new Kernels.Plane(node, rows, columns, rows * columns), 0)[i * columns + j];
        }
        return axes.get(0) instanceof ResizeAxis down && axes.get(1) instanceof ResizeAxis across
                ? (double) down.weight(row, i) / down.whole() * across.weight(column, j) / across.whole() : 1;
    }
}
