package atrous.field;

import atrous.field.NetworkFinding.What;
import atrous.layer.Axis;
import atrous.layer.KernelAxis;
import atrous.layer.Overlap;
import atrous.layer.Relation;
import atrous.layer.ResizeAxis;
import atrous.layer.WindowAxis;
import atrous.network.Inference;
import atrous.network.Node;
import atrous.network.Operation;
import java.util.ArrayList;
import java.util.List;

/** What transposed convolutions of uneven overlap do: each by itself, and all of them from the first one's input on. */
final class DecoderPaths {

    /** Taps to be counted, of one layer on one axis. */
    private static final double MOST_TAPS = 1e6;

    private final Inference inference;

    DecoderPaths(Inference inference) {
        this.inference = inference;
    }

    private Node node(int index) {
        return inference.network().nodes().get(index);
    }

    /** Null where nothing is uneven. */
    What overlaps(int node, int axis, int label) {
        if (!(node(node).operation() instanceof Operation.ConvolveTransposed conv)) {
            return null;
        }
        Overlap.Interior inner = new Overlap((Axis) inference.at().get(node).reads().get(0).get(axis)).interior();
        KernelAxis kernel = conv.kernel().get(axis);
        return inner.even() ? null
                : new NetworkFinding.Overlaps(label, kernel.size(), kernel.stride(), kernel.dilation(), inner.fewest(), inner.most());
    }

    List<NetworkFinding> findings() {
        for (int node = 1; node < inference.at().size(); node++) {
            int first = node;
            int source = node(node).sources().get(0);
            List<What> uneven = NetworkFindings.collect(inference.network().input().rank(), node, this::overlaps);
            if (!uneven.isEmpty()) {
                List<What> said = NetworkFindings.collect(inference.network().input().rank(), source,
                        (from, axis, label) -> counted(from, first, axis, label));
                var all = new ArrayList<NetworkFinding>();
                for (What what : said) {
                    all.add(new NetworkFinding(transposed(source, ((NetworkFinding.Decoder) what).to()), what));
                }
                return all;
            }
        }
        return List.of();
    }

    /** Those that come after a node and before another, or are it. */
    private List<Integer> transposed(int from, int to) {
        var nodes = new ArrayList<Integer>();
        for (int node : Ancestry.all(inference.network(), from, to)) {
            if (node(node).operation() instanceof Operation.ConvolveTransposed) {
                nodes.add(node);
            }
        }
        return nodes;
    }

    /** From a map on, as far as its paths do not part and come together; null where no layer is counted but the first one. */
    private What counted(int from, int first, int axis, int label) {
        var paths = new Paths[inference.at().size()];
        var windows = new int[paths.length];
        paths[from] = Paths.start((int) Math.min(Integer.MAX_VALUE, inference.shape(from).size().get(axis)));
        int to = from;
        for (int node = first; node < paths.length; node++) {
            int source = descended(node, paths);
            if (source < 0) {
                continue;
            }
            Relation relation = inference.at().get(node).reads().get(source).get(axis);
            int before = node(node).sources().get(source);
            paths[node] = isSame(relation) ? paths[before] : through(paths[before], relation);
            windows[node] = windows[before] + (isSame(relation) ? 0 : 1);
            if (paths[node] != null && windows[node] > windows[to]) {
                to = node;
            }
        }
        Paths.Interior inner = to == from ? null : paths[to].interior();
        return windows[to] < 2 || inner == null ? null
                : new NetworkFinding.Decoder(label, from, to, inner.fewest(), inner.most(), inner.period());
    }

    /** The index of the only source that paths lead to, or −1. */
    private int descended(int node, Paths[] paths) {
        int found = -1;
        for (int i = 0; i < node(node).sources().size(); i++) {
            if (paths[node(node).sources().get(i)] != null && !inference.at().get(node).reads().get(i).isEmpty()) {
                if (found >= 0) {
                    return -1;
                }
                found = i;
            }
        }
        return found;
    }

    private static boolean isSame(Relation relation) {
        WindowTaps window = WindowTaps.of(relation);
        return window != null && window.isIdentity();
    }

    /** Null of what is not counted. */
    private static Paths through(Paths before, Relation relation) {
        if ((double) relation.outputSize() * relation.taps(0) > MOST_TAPS) {
            return null;
        }
        if (relation instanceof ResizeAxis resize) {
            return before.through(resize);
        }
        return relation instanceof WindowAxis pool ? before.through(pool.axis())
                : relation instanceof Axis axis && axis.bins() == null ? before.through(axis) : null;
    }
}
