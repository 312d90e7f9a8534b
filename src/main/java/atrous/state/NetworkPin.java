package atrous.state;

import atrous.network.Inference;
import atrous.network.Shape;
import java.util.ArrayList;
import java.util.List;

/** The cell whose field is shown. */
public sealed interface NetworkPin {

    /** The middle of the output, wherever that is. */
    record Middle() implements NetworkPin {}

    /**
     * @param node by its name
     * @param cell height before width; empty for the node's middle
     */
    record At(String node, List<Long> cell) implements NetworkPin {
        public At {
            cell = List.copyOf(cell);
        }
    }

    /** A cell of a network at hand. */
    record Cell(int node, List<Long> cell) {
        public Cell {
            cell = List.copyOf(cell);
        }
    }

    /** Null where the network has no such cell. */
    default Cell find(Inference inference) {
        if (!(this instanceof At at)) {
            return middle(inference, inference.network().output());
        }
        for (int node = 0; node < inference.at().size(); node++) {
            if (inference.network().nodes().get(node).name().equals(at.node())) {
                return at.cell().isEmpty() ? middle(inference, node)
                        : lies(at.cell(), inference.shape(node)) ? new Cell(node, at.cell()) : null;
            }
        }
        return null;
    }

    /** The middle of the output stands in where the network has no such cell. */
    default Cell in(Inference inference) {
        Cell found = find(inference);
        return found == null ? new Middle().find(inference) : found;
    }

    private static Cell middle(Inference inference, int node) {
        var cell = new ArrayList<Long>();
        for (long cells : inference.shape(node).size()) {
            cell.add(cells / 2);
        }
        return new Cell(node, cell);
    }

    private static boolean lies(List<Long> cell, Shape shape) {
        boolean lies = cell.size() == shape.rank();
        for (int axis = 0; lies && axis < cell.size(); axis++) {
            lies = cell.get(axis) < shape.size().get(axis);
        }
        return lies;
    }
}
