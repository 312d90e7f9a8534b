package atrous.field;

import atrous.field.NetworkFinding.What;
import atrous.layer.Relation;
import atrous.layer.Where;
import atrous.network.Node;
import atrous.network.Operation;
import java.util.ArrayList;
import java.util.List;

/** What is easily overlooked about a network, the most surprising first. */
public final class NetworkFindings {

    /** Something to be said of a node on one axis; null where there is nothing. */
    interface OfAxis {
        What of(int node, int axis, int label);
    }

    private final ReceptiveFields fields;
    private final List<NetworkFinding> found = new ArrayList<>();

    private NetworkFindings(ReceptiveFields fields) {
        this.fields = fields;
    }

    public static List<NetworkFinding> of(ReceptiveFields fields) {
        var all = new NetworkFindings(fields);
        var layers = new LayerFindings(fields);
        all.found.addAll(new LostCells(fields.inference()).findings());
        all.addAll(layers::inPadding);
        var decoder = new DecoderPaths(fields.inference());
        all.eachAxis(decoder::overlaps);
        all.found.addAll(decoder.findings());
        var spread = new SpreadFindings(fields);
        all.found.addAll(spread.misaligned());
        all.found.addAll(spread.byPhase());
        all.found.addAll(spread.beyondInput());
        all.eachAxis(layers::spaced);
        all.eachAxis(layers::offCentre);
        all.addAll(layers::dilatedPoint);
        all.eachAxis(layers::paddedPoint);
        return List.copyOf(all.found);
    }

    /** The same said of several nodes is said once. */
    private void addAll(OfNode say) {
        int start = found.size();
        for (int node = 1; node < fields.at().size(); node++) {
            What what = say.of(node);
            if (what != null) {
                add(start, node, what);
            }
        }
    }

    private interface OfNode {
        What of(int node);
    }

    private void eachAxis(OfAxis say) {
        int start = found.size();
        int rank = fields.inference().network().input().rank();
        for (int node = 1; node < fields.at().size(); node++) {
            for (What what : collect(rank, node, say)) {
                add(start, node, what);
            }
        }
    }

    /** Once where it is the same of all axes. */
    static List<What> collect(int rank, int node, OfAxis say) {
        var each = new ArrayList<What>();
        What first = say.of(node, 0, Where.ALL_AXES);
        boolean same = true;
        for (int axis = 0; axis < rank; axis++) {
            What what = say.of(node, axis, axis);
            if (what != null) {
                each.add(what);
            }
            What alike = say.of(node, axis, Where.ALL_AXES);
            same &= alike == null ? first == null : alike.equals(first);
        }
        return same && first != null ? List.of(first) : each;
    }

    private void add(int start, int node, What what) {
        for (int i = start; i < found.size(); i++) {
            if (found.get(i).what().equals(what)) {
                var nodes = new ArrayList<>(found.get(i).nodes());
                nodes.add(node);
                found.set(i, new NetworkFinding(nodes, what));
                return;
            }
        }
        found.add(new NetworkFinding(List.of(node), what));
    }

    /** Of a node that reads one map, the relation on an axis; null of others. */
    static Relation relation(ReceptiveFields fields, int node, int axis) {
        Node at = fields.inference().network().nodes().get(node);
        return at.operation() instanceof Operation.Merge || at.operation() instanceof Operation.Input ? null
                : fields.inference().at().get(node).reads().get(0).get(axis);
    }

    /** What moves along with an output, where that is known; else null. */
    static AxisField.Even even(AxisField field) {
        AxisField local = field instanceof AxisField.Whole whole && whole.local().isPresent() ? whole.local().get() : field;
        return local instanceof AxisField.Even even ? even : null;
    }
}
