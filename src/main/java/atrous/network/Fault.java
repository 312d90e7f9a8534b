package atrous.network;

import atrous.layer.Problem;
import atrous.layer.Requirement;
import atrous.layer.Where;

/**
 * What is wrong with a network.
 *
 * @param item the {@link Item} by its place in the outline; −1 for the input
 * @param node its name
 */
public record Fault(int item, String node, Problem problem) {

    static Fault of(Node node, String value, Requirement requirement) {
        return new Fault(node.item(), node.name(), new Problem(new Where.OfNode(), value, requirement));
    }
}
