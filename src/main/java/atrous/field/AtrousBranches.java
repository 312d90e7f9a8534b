package atrous.field;

import atrous.layer.KernelAxis;
import atrous.network.Network;
import atrous.network.Node;
import atrous.network.Operation;
import java.util.ArrayList;
import java.util.List;

/**
 * Branches from one node that convolve with differing dilations and come together again, as in atrous spatial pyramid
 * pooling.
 *
 * @param origin the node that all branches start from
 * @param merge the node that they come together in
 */
public record AtrousBranches(int origin, int merge, List<Branch> branches) {

    /**
     * @param nodes from the one that reads the origin on; none of a branch that is the origin itself
     * @param spread of these, the convolutions of more than one tap
     */
    public record Branch(List<Integer> nodes, List<Integer> spread) {
        public Branch {
            nodes = List.copyOf(nodes);
            spread = List.copyOf(spread);
        }
    }

    public AtrousBranches {
        branches = List.copyOf(branches);
    }

    /** The branch's last node. */
    public int end(Branch branch) {
        return branch.nodes().isEmpty() ? origin : branch.nodes().get(branch.nodes().size() - 1);
    }

    /** All of a network, in its order. */
    public static List<AtrousBranches> of(Network network) {
        var found = new ArrayList<AtrousBranches>();
        var search = new Search(network);
        for (int node = 1; node < network.nodes().size(); node++) {
            if (search.joins(node) && !search.isPartOfLarger(node)) {
                AtrousBranches branches = search.at(node);
                if (branches != null && branches.isOfDifferingRates(network)) {
                    found.add(branches);
                }
            }
        }
        return found;
    }

    private boolean isOfDifferingRates(Network network) {
        List<Long> first = null;
        boolean differ = false;
        for (Branch branch : branches) {
            if (!branch.spread().isEmpty()) {
                List<Long> rates = largestRates(network, branch);
                first = first == null ? rates : first;
                differ |= !rates.equals(first);
            }
        }
        return differ;
    }

    private static List<Long> largestRates(Network network, Branch branch) {
        var largest = new ArrayList<Long>();
        for (int node : branch.spread()) {
            List<Long> rates = KernelAxis.dilations(((Operation.Convolve) network.nodes().get(node).operation()).kernel());
            for (int axis = 0; axis < rates.size(); axis++) {
                if (largest.size() == axis) {
                    largest.add(rates.get(axis));
                }
                largest.set(axis, Math.max(largest.get(axis), rates.get(axis)));
            }
        }
        return largest;
    }

    private record Search(Network network, List<List<Integer>> readers) {

        Search(Network network) {
            this(network, readers(network));
        }

        private static List<List<Integer>> readers(Network network) {
            var readers = new ArrayList<List<Integer>>();
            for (int node = 0; node < network.nodes().size(); node++) {
                readers.add(new ArrayList<>());
                for (int source : network.nodes().get(node).sources()) {
                    readers.get(source).add(node);
                }
            }
            return readers;
        }

        private Node node(int index) {
            return network.nodes().get(index);
        }

        boolean joins(int index) {
            return node(index).operation() instanceof Operation.Merge merge && merge.how() != Operation.How.MULTIPLY;
        }

        /** Whether it is nothing but a summand of one other sum, or a part of one other concatenation. */
        boolean isPartOfLarger(int index) {
            return readers.get(index).size() == 1 && node(readers.get(index).get(0)).operation().equals(node(index).operation());
        }

        /** Null where the branches don't start from one node, or several merges are between. */
        AtrousBranches at(int merge) {
            var chains = new ArrayList<List<Integer>>();
            addChains(merge, chains);
            int origin = Ancestry.nearestCommon(chains);
            return origin < 0 ? null : cut(origin, merge, chains);
        }

        private void addChains(int merge, List<List<Integer>> chains) {
            for (int source : node(merge).sources()) {
                if (node(source).operation().equals(node(merge).operation()) && isPartOfLarger(source)) {
                    addChains(source, chains);
                } else {
                    chains.add(Ancestry.chain(network, source));
                }
            }
        }

        private AtrousBranches cut(int origin, int merge, List<List<Integer>> chains) {
            var branches = new ArrayList<Branch>();
            for (List<Integer> chain : chains) {
                List<Integer> nodes = chain.subList(chain.indexOf(origin) + 1, chain.size());
                var spread = new ArrayList<Integer>();
                for (int node : nodes) {
                    if (node(node).operation() instanceof Operation.Convolve conv && isSpread(conv)) {
                        spread.add(node);
                    }
                }
                branches.add(new Branch(nodes, spread));
            }
            return new AtrousBranches(origin, merge, branches);
        }

        private static boolean isSpread(Operation.Convolve conv) {
            boolean spread = false;
            for (KernelAxis axis : conv.kernel()) {
                spread |= axis.size() > 1;
            }
            return spread;
        }
    }
}
