package atrous.network;

import java.util.HashSet;
import java.util.List;

/** An acyclic graph: every node comes after those it reads, the first one is the input and the last one the output. */
public record Network(List<Node> nodes) {

    /** Nodes, repeats written out. */
    public static final int MOST_NODES = 5000;

    public Network {
        nodes = List.copyOf(nodes);
        var names = new HashSet<String>();
        for (int i = 0; i < nodes.size(); i++) {
            Node node = nodes.get(i);
            if (!names.add(node.name())) {
                throw new IllegalArgumentException("two nodes are called " + node.name());
            }
            if ((i == 0) != node.operation() instanceof Operation.Input) {
                throw new IllegalArgumentException("the first node, and no other, is the input");
            }
            for (int source : node.sources()) {
                if (source < 0 || source >= i) {
                    throw new IllegalArgumentException(node.name() + " reads a node that does not come before it");
                }
            }
        }
    }

    public Shape input() {
        return ((Operation.Input) nodes.get(0).operation()).shape();
    }

    public int output() {
        return nodes.size() - 1;
    }
}
