package atrous.network;

import java.util.List;

/**
 * @param sources the nodes that it reads, by their index in the network
 * @param item the {@link Item} it comes from, by its place in the outline; −1 for the input
 */
public record Node(String name, Operation operation, List<Integer> sources, int item) {
    public Node {
        sources = List.copyOf(sources);
    }
}
