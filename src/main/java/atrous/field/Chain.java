package atrous.field;

import atrous.layer.AdaptivePool;
import atrous.layer.KernelAxis;
import atrous.network.Expansion;
import atrous.network.Inference;
import atrous.network.Network;
import atrous.network.Node;
import atrous.network.Operation;
import atrous.network.Outline;
import atrous.network.Tried;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * A network's beginning in which each node reads the one before it: convolutions, pooling with windows, what
 * goes cell by cell, paddings.
 *
 * @param nodes how many that are, the input among them
 * @param whole whether they are all
 */
public record Chain(Inference inference, int nodes, boolean whole) {

    public static Chain of(Inference inference) {
        List<Node> all = inference.network().nodes();
        int nodes = 1;
        while (nodes < all.size() && goesOn(all.get(nodes), nodes)) {
            nodes++;
        }
        return new Chain(inference, nodes, nodes == all.size());
    }

    /** Of an outline that holds; null where something is wrong with it. */
    public static Chain of(Outline outline) {
        if (Expansion.of(outline) instanceof Tried.Ok<Network> network
                && Inference.of(network.value()) instanceof Tried.Ok<Inference> inference) {
            return of(inference.value());
        }
        return null;
    }

    private static boolean goesOn(Node node, int index) {
        Operation operation = node.operation();
        return node.sources().equals(List.of(index - 1)) && (operation instanceof Operation.Convolve
                || operation instanceof Operation.Pointwise || operation instanceof Operation.Pad
                || operation instanceof Operation.Pooling pooling && !(pooling.layer() instanceof AdaptivePool));
    }

    /** What a node of the chain slides over its source, by axis. */
    List<KernelAxis> kernel(int node) {
        Operation operation = inference.network().nodes().get(node).operation();
        return operation instanceof Operation.Convolve conv ? conv.kernel()
                : operation instanceof Operation.Pooling pooling ? pooling.layer().kernel()
                : Collections.nCopies(inference.shape(node).rank(), new KernelAxis(1, 1, 1));
    }

    /** A layer for each node but the input. */
    public Stack stack(int axis) {
        var layers = new ArrayList<KernelAxis>();
        for (int node = 1; node < nodes; node++) {
            layers.add(kernel(node).get(axis));
        }
        return new Stack(layers);
    }

    /**
     * The outline with other dilations on every axis. Repeats whose turns would differ are written out, without the
     * names in them, which nothing refers to in a chain.
     *
     * @param dilations one for each node but the input
     */
    public static Outline with(Outline outline, List<Long> dilations) {
        return new Outline(outline.input(), new Redilation(dilations).items(outline.items()));
    }
}
