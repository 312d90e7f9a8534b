package atrous.figure;

import atrous.network.Inference;
import atrous.network.Node;
import atrous.network.Operation;
import java.util.ArrayList;
import java.util.List;

/** Those of the nodes before one that there is room to draw, in their order: first of all where the map's size changes. */
public final class ShownNodes {

    private final Inference inference;
    private final List<Integer> nodes;
    private final int all;

    private ShownNodes(Inference inference, List<Integer> nodes, int all) {
        this.inference = inference;
        this.nodes = nodes;
        this.all = all;
    }

    /** @param most how many are drawn, at least the input and the node itself */
    public static ShownNodes before(Inference inference, int node, int most) {
        boolean[] read = new boolean[node + 1];
        read[node] = true;
        for (int n = node; n > 0; n--) {
            for (int i = 0; i < inference.network().nodes().get(n).sources().size() && read[n]; i++) {
                if (!inference.at().get(n).reads().get(i).isEmpty()) {
                    read[inference.network().nodes().get(n).sources().get(i)] = true;
                }
            }
        }
        var worth = new ArrayList<Integer>();
        for (int n = 0; n <= node; n++) {
            if (read[n] && (n == 0 || n == node || doesSomething(inference.network().nodes().get(n)))) {
                worth.add(n);
            }
        }
        return new ShownNodes(inference, chosen(inference, worth, Math.max(2, most)), worth.size());
    }

    /** Pointwise functions read the cell that stands where theirs does. */
    private static boolean doesSomething(Node node) {
        return !(node.operation() instanceof Operation.Pointwise);
    }

    private static List<Integer> chosen(Inference inference, List<Integer> worth, int most) {
        if (worth.size() <= most) {
            return worth;
        }
        var turns = new ArrayList<Integer>();
        for (int i = 0; i < worth.size(); i++) {
            boolean last = i == worth.size() - 1;
            if (i == 0 || last || !inference.shape(worth.get(i)).size().equals(inference.shape(worth.get(i + 1)).size())) {
                turns.add(worth.get(i));
            }
        }
        if (turns.size() >= most) {
            return spread(turns, most);
        }
        var others = new ArrayList<>(worth);
        others.removeAll(turns);
        turns.addAll(spread(others, most - turns.size()));
        turns.sort(null);
        return turns;
    }

    /** The first, the last, and as many between as there may be. */
    private static List<Integer> spread(List<Integer> nodes, int most) {
        var spread = new ArrayList<Integer>();
        for (int i = 0; i < most; i++) {
            spread.add(nodes.get(most == 1 ? nodes.size() / 2 : i * (nodes.size() - 1) / (most - 1)));
        }
        return spread;
    }

    /** The input first. */
    public List<Integer> nodes() {
        return nodes;
    }

    /** How many there would be to draw. */
    public int all() {
        return all;
    }

    /** Whether a node is drawn where there is room. */
    public boolean isWorth(int node) {
        return node == inference.network().output() || doesSomething(inference.network().nodes().get(node));
    }

    /** Pairs of places in {@link #nodes} between which a way leads over none that is drawn. */
    List<ConeFigure.Edge> edges() {
        var edges = new ArrayList<ConeFigure.Edge>();
        for (int upper = 1; upper < nodes.size(); upper++) {
            var lower = new ArrayList<Integer>();
            down(nodes.get(upper), lower, new boolean[inference.at().size()]);
            for (int each : lower) {
                edges.add(new ConeFigure.Edge(upper, each));
            }
        }
        return edges;
    }

    private void down(int node, List<Integer> found, boolean[] seen) {
        List<Integer> sources = inference.network().nodes().get(node).sources();
        for (int i = 0; i < sources.size(); i++) {
            int source = sources.get(i);
            if (inference.at().get(node).reads().get(i).isEmpty() || seen[source]) {
                continue;
            }
            seen[source] = true;
            int place = nodes.indexOf(source);
            if (place < 0) {
                down(source, found, seen);
            } else {
                found.add(place);
            }
        }
    }
}
