package atrous.code;

import atrous.network.Operation;
import java.util.ArrayList;
import java.util.List;

/** Resizing in Keras: layers for factors, an operation for sizes, indices where backends disagree. */
final class KerasResize {

    private final Graph graph;
    private final Script script;
    private final NetworkCaveatWords words;

    KerasResize(Graph graph, Script script, NetworkCaveatWords words) {
        this.graph = graph;
        this.script = script;
        this.words = words;
    }

    /** How many times as large each axis becomes; empty where one does not become a multiple. */
    static List<Long> factors(Graph graph, int i) {
        var factors = new ArrayList<Long>();
        for (int a = 0; a < graph.rank(); a++) {
            long before = graph.before(i).size().get(a);
            long after = graph.shape(i).size().get(a);
            if (Math.floorMod(after, before) != 0) {
                return List.of();
            }
            factors.add(Math.floorDiv(after, before));
        }
        return factors;
    }

    static boolean takesIndices(Graph graph, int i, Operation.Resize resize) {
        return !resize.linear() && factors(graph, i).isEmpty();
    }

    void write(int i, Operation.Resize resize, List<String> sources, String to) {
        List<Long> factors = factors(graph, i);
        List<Long> size = graph.shape(i).size();
        String x = sources.get(0);
        if (takesIndices(graph, i, resize)) {
            script.remark(words.of(NetworkCaveat.KERAS_NEAREST_BY_INDEX));
            for (int a = 0; a < graph.rank(); a++) {
                String indices = "np.arange(" + size.get(a).longValue() + ") * " + graph.before(i).size().get(a).longValue() + " // "
                        + size.get(a).longValue();
                script.line((a == graph.rank() - 1 ? to : "x = ") + "keras.ops.take(" + x + ", " + indices + ", axis=" + (a + 1) + ")");
                x = "x";
            }
        } else if (!factors.isEmpty() && (graph.rank() == 2 || !resize.linear())) {
            script.line(to, new Call("keras.layers.UpSampling" + graph.rank() + "D").with("size", Py.square(factors))
                    .withIf(resize.linear(), "interpolation", Py.quote("bilinear")).then("(" + x + ")"));
        } else if (graph.rank() == 1) {
            script.remark(words.of(NetworkCaveat.KERAS_RESIZES_TWO_AXES));
            script.line(to, resize(x + "[:, :, None]", Py.tuple(List.of(size.get(0), 1L))).then("[:, :, 0]"));
        } else {
            script.line(to, resize(x, Py.tuple(size)));
        }
    }

    private static Call resize(String x, String size) {
        return new Call("keras.ops.image.resize").with(x).with(size).with("interpolation", Py.quote("bilinear"));
    }
}
