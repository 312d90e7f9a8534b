package atrous.code;

import atrous.layer.Axis;
import atrous.layer.KernelAxis;
import atrous.layer.Padding;
import atrous.layer.Pool;
import atrous.layer.Relation;
import atrous.layer.Window;
import atrous.network.Operation;
import atrous.network.Shape;
import java.util.List;

/** Whether the turns of a repeat are the same program, and nothing but what comes in and goes out ties them to the rest. */
final class Turns {

    private final Graph graph;
    private final int length;

    /** @param length nodes of a turn */
    Turns(Graph graph, int length) {
        this.graph = graph;
        this.length = length;
    }

    /** @param from the first node of the first turn */
    boolean areOne(int from, long turns) {
        for (int t = 0; t < turns; t++) {
            for (int j = 0; j < length; j++) {
                if (!isLike(from, from + t * length, j)) {
                    return false;
                }
            }
        }
        int to = Math.toIntExact(from + turns * length);
        for (int node = from; node < to - 1; node++) {
            if (graph.lastReader(node) >= to) {
                return false;
            }
        }
        return true;
    }

    private boolean isLike(int first, int turn, int j) {
        List<Integer> sources = graph.sources(turn + j);
        List<Integer> model = graph.sources(first + j);
        for (int i = 0; i < sources.size(); i++) {
            int source = sources.get(i);
            int alike = model.get(i);
            boolean same = source >= turn - 1 && source - turn == alike - first && graph.isFlat(source) == graph.isFlat(alike)
                    && graph.shape(source).channels() == graph.shape(alike).channels();
            if (!same) {
                return false;
            }
        }
        Shape one = graph.shape(sources.get(0));
        Shape other = graph.shape(model.get(0));
        return one.equals(other) && graph.shape(turn + j).equals(graph.shape(first + j))
                || !knowsSize(graph.operation(turn + j)) && windows(turn + j, first + j);
    }

    /** Whether the text for it may differ from one input size to another although its windows do not. */
    private static boolean knowsSize(Operation operation) {
        if (operation instanceof Operation.Convolve conv) {
            return isSame(conv.padding()) && !Py.all(KernelAxis.strides(conv.kernel()), 1);
        } else if (operation instanceof Operation.Pooling pooling && pooling.layer() instanceof Pool pool) {
            return pool.ceilMode() || isSame(pool.padding());
        } else if (operation instanceof Operation.Resize resize) {
            return resize.linear() || !(resize.to() instanceof Operation.To.Times);
        }
        return operation instanceof Operation.Dense;
    }

    private static boolean isSame(Padding padding) {
        return padding == Padding.Rule.SAME_UPPER || padding == Padding.Rule.SAME_LOWER;
    }

    private boolean windows(int one, int other) {
        List<List<Relation>> reads = graph.reads(one);
        List<List<Relation>> model = graph.reads(other);
        for (int s = 0; s < reads.size(); s++) {
            for (int a = 0; a < reads.get(s).size(); a++) {
                Relation relation = reads.get(s).get(a);
                if (relation instanceof Axis axis && axis.bins() == null && model.get(s).get(a) instanceof Axis like
                        && !corners(axis.window()).equals(corners(like.window()))) {
                    return false;
                }
            }
        }
        return true;
    }

    private static List<Long> corners(Window w) {
        return List.of(w.paddingLow(), w.paddingHigh(), w.size(), w.stride(), w.dilation());
    }
}
