package atrous.field;

import atrous.layer.KernelAxis;
import atrous.network.Network;
import atrous.network.Node;
import atrous.network.Operation;
import java.util.ArrayList;
import java.util.List;

/**
 * Convolutions of a network that {@link Hdc}'s rule is about: one after another, with nothing between them that moves
 * cells, of stride 1 and one kernel size, one at least dilated.
 *
 * @param nodes by their index, the first one first
 * @param axes the rule on each axis, height before width; null where the kernel has one tap there
 */
public record HdcGroup(List<Integer> nodes, List<Hdc> axes) {

    /** The longest groups; where several branches follow one layer, one for each. */
    public static List<HdcGroup> of(Network network) {
        int[] before = new int[network.nodes().size()];
        boolean[] continued = new boolean[before.length];
        for (int n = 0; n < before.length; n++) {
            before[n] = before(network, n);
            if (before[n] >= 0) {
                continued[before[n]] = true;
            }
        }
        var groups = new ArrayList<HdcGroup>();
        for (int n = 0; n < before.length; n++) {
            if (before[n] >= 0 && !continued[n]) {
                var nodes = new ArrayList<Integer>();
                for (int at = n; at >= 0; at = before[at]) {
                    nodes.add(0, at);
                }
                HdcGroup group = of(network, nodes);
                if (group != null) {
                    groups.add(group);
                }
            }
        }
        return groups;
    }

    private static HdcGroup of(Network network, List<Integer> nodes) {
        var axes = new ArrayList<Hdc>();
        boolean dilated = false;
        List<KernelAxis> kernel = kernel(network, nodes.get(0));
        for (int axis = 0; axis < kernel.size(); axis++) {
            var dilations = new ArrayList<Long>();
            for (int node : nodes) {
                dilations.add(kernel(network, node).get(axis).dilation());
            }
            long size = kernel.get(axis).size();
            dilated |= size > 1 && dilations.stream().anyMatch(dilation -> dilation > 1);
            axes.add(size > 1 ? new Hdc(size, dilations) : null);
        }
        return dilated ? new HdcGroup(nodes, axes) : null;
    }

    /** The convolution before it that belongs to its group; −1 where there is none. */
    private static int before(Network network, int node) {
        List<KernelAxis> kernel = kernel(network, node);
        if (kernel == null) {
            return -1;
        }
        int before = network.nodes().get(node).sources().get(0);
        while (network.nodes().get(before).operation() instanceof Operation.Pointwise) {
            before = network.nodes().get(before).sources().get(0);
        }
        List<KernelAxis> other = kernel(network, before);
        return other != null && KernelAxis.sizes(other).equals(KernelAxis.sizes(kernel)) ? before : -1;
    }

    /** Null where it is no convolution of stride 1. */
    private static List<KernelAxis> kernel(Network network, int node) {
        Node at = network.nodes().get(node);
        return at.operation() instanceof Operation.Convolve conv && conv.kernel().stream().allMatch(k -> k.stride() == 1)
                ? conv.kernel() : null;
    }
}
