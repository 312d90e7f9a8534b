package atrous.field;

import atrous.layer.Relation;
import atrous.network.Inference;
import atrous.network.Node;
import java.util.List;

/**
 * Goes up a network and keeps what the nodes' outputs really see, without the branches that see the same for all of
 * them; as far as it is asked, and no longer than a node is still to be read.
 */
final class HullSweep {

    private final Inference inference;
    private final int axis;
    private final RealHulls[] hulls;
    private final int[] lastReader;
    private int next;

    HullSweep(Inference inference, int axis) {
        this.inference = inference;
        this.axis = axis;
        List<Node> nodes = inference.network().nodes();
        hulls = new RealHulls[nodes.size()];
        lastReader = new int[nodes.size()];
        for (int node = 0; node < hulls.length; node++) {
            lastReader[node] = node;
            for (int source : nodes.get(node).sources()) {
                lastReader[source] = node;
            }
        }
    }

    /** @return null where a node has no other branches */
    RealHulls of(int node) {
        for (; next <= node; next++) {
            forget(next - 1);
            hulls[next] = next == 0 ? RealHulls.input(inference.network().input().size().get(axis)) : through(next);
        }
        return hulls[node];
    }

    /** What a node was the last one to read. */
    private void forget(int reader) {
        for (int source : reader < 0 ? List.<Integer>of() : inference.network().nodes().get(reader).sources()) {
            if (lastReader[source] == reader) {
                hulls[source] = null;
            }
        }
    }

    private RealHulls through(int at) {
        Node node = inference.network().nodes().get(at);
        RealHulls merged = null;
        for (int i = 0; i < node.sources().size(); i++) {
            List<Relation> reads = inference.at().get(at).reads().get(i);
            RealHulls source = hulls[node.sources().get(i)];
            if (!reads.isEmpty() && source != null && !AxisFields.readsAlike(node, reads.get(axis))) {
                merged = RealHulls.merged(merged, source.through(reads.get(axis)));
            }
        }
        return merged;
    }

    /** By any output of a node, in the branches that move along with it. */
    CellSpan seenBy(int node) {
        RealHulls real = of(node);
        return real == null ? CellSpan.NONE : real.seen();
    }
}
