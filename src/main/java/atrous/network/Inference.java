package atrous.network;

import atrous.layer.Relation;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

/**
 * A network at its input's size: what each node gives and reads.
 *
 * @param at one entry a node
 */
public record Inference(Network network, List<At> at) {

    public Inference {
        at = List.copyOf(at);
    }

    /**
     * @param reads for each source, and of each for each axis, the index relation from this node's cells to that source's;
     *        nothing for a source of which only the size counts
     * @param parameters learned numbers; empty past 2⁶³ − 1
     * @param macs multiply–adds of one forward pass on one example; empty past 2⁶³ − 1
     */
    public record At(Shape shape, List<List<Relation>> reads, OptionalLong parameters, OptionalLong macs) {
        public At {
            reads = List.copyOf(reads);
        }
    }

    public Shape shape(int node) {
        return at.get(node).shape();
    }

    /** Or what is wrong in the first nodes that can't be had. */
    public static Tried<Inference> of(Network network) {
        var at = new ArrayList<At>();
        var faults = new ArrayList<Fault>();
        for (Node node : network.nodes()) {
            var sources = new ArrayList<Shape>();
            var names = new ArrayList<String>();
            for (int source : node.sources()) {
                sources.add(at.get(source) == null ? null : at.get(source).shape());
                names.add(network.nodes().get(source).name());
            }
            At found = sources.contains(null) ? null : new Resolver(node, sources, names, faults).resolve();
            at.add(found);
        }
        return faults.isEmpty() ? new Tried.Ok<>(new Inference(network, at)) : new Tried.Faulty<>(faults);
    }
}
