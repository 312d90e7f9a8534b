package atrous.field;

import atrous.layer.Relation;
import atrous.network.Inference;
import atrous.network.Network;
import java.util.List;

/**
 * On one axis, exactly which cells of each node have to do with one cell of one node: through real cells only, so that
 * a zero in the padding of a map in between reads nothing. Cells on the other axes are taken where something is read.
 */
public final class IndexSets {

    private final IndexSet[] sets;

    private IndexSets(IndexSet[] sets) {
        this.sets = sets;
    }

    /** Of the node and those before it, the cells that a cell of it is computed from. */
    public static IndexSets readBy(Inference inference, int axis, int node, long cell) {
        IndexSet[] sets = start(inference, axis, node, cell);
        for (int reader = node; reader > 0; reader--) {
            List<Integer> sources = inference.network().nodes().get(reader).sources();
            for (int i = 0; i < sources.size() && !sets[reader].isEmpty(); i++) {
                List<Relation> reads = inference.at().get(reader).reads().get(i);
                if (!reads.isEmpty()) {
                    int source = sources.get(i);
                    sets[source] = sets[source].and(SetsThrough.back(reads.get(axis), sets[reader]));
                }
            }
        }
        return new IndexSets(sets);
    }

    /** Of the node and those after it, the cells that a cell of it has a part in. */
    public static IndexSets reachedFrom(Inference inference, int axis, int node, long cell) {
        IndexSet[] sets = start(inference, axis, node, cell);
        for (int reader = node + 1; reader < sets.length; reader++) {
            List<Integer> sources = inference.network().nodes().get(reader).sources();
            for (int i = 0; i < sources.size(); i++) {
                List<Relation> reads = inference.at().get(reader).reads().get(i);
                if (!reads.isEmpty() && !sets[sources.get(i)].isEmpty()) {
                    sets[reader] = sets[reader].and(SetsThrough.forth(reads.get(axis), sets[sources.get(i)]));
                }
            }
        }
        return new IndexSets(sets);
    }

    private static IndexSet[] start(Inference inference, int axis, int node, long cell) {
        Network network = inference.network();
        if (cell < 0 || cell >= inference.shape(node).size().get(axis)) {
            throw new IllegalArgumentException("no cell " + cell + " on the map of " + network.nodes().get(node).name());
        }
        var sets = new IndexSet[network.nodes().size()];
        for (int i = 0; i < sets.length; i++) {
            sets[i] = IndexSet.NONE;
        }
        sets[node] = IndexSet.run((int) cell, (int) cell);
        return sets;
    }

    public IndexSet of(int node) {
        return sets[node];
    }

    /** Cells of the network's input. */
    public IndexSet input() {
        return sets[0];
    }
}
