package atrous.field;

import atrous.network.Network;
import atrous.network.Operation;
import java.util.ArrayList;
import java.util.List;

/** From which nodes others come without a merge between. */
final class Ancestry {

    private Ancestry() {}

    /**
     * A node and those before it, from the first on: back to a merge or the input. Of two sources the second is one of
     * which only the size counts.
     */
    static List<Integer> chain(Network network, int last) {
        var chain = new ArrayList<Integer>();
        int node = last;
        chain.add(node);
        while (node > 0 && !(network.nodes().get(node).operation() instanceof Operation.Merge)) {
            node = network.nodes().get(node).sources().get(0);
            chain.add(0, node);
        }
        return chain;
    }

    /** The last node that is in all of some chains, or −1. */
    static int nearestCommon(List<List<Integer>> chains) {
        for (int place = chains.get(0).size() - 1; place >= 0; place--) {
            int node = chains.get(0).get(place);
            boolean inAll = true;
            for (List<Integer> chain : chains) {
                inAll &= chain.contains(node);
            }
            if (inAll) {
                return node;
            }
        }
        return -1;
    }

    /** Nodes by way of which one comes from another, and itself. */
    static List<Integer> all(Network network, int from, int to) {
        boolean[] after = new boolean[network.nodes().size()];
        after[from] = true;
        for (int node = from + 1; node <= to; node++) {
            for (int source : network.nodes().get(node).sources()) {
                after[node] |= after[source];
            }
        }
        boolean[] before = new boolean[after.length];
        before[to] = true;
        var between = new ArrayList<Integer>();
        for (int node = to; node > from; node--) {
            if (before[node] && after[node]) {
                between.add(0, node);
                for (int source : network.nodes().get(node).sources()) {
                    before[source] = true;
                }
            }
        }
        return between;
    }
}
