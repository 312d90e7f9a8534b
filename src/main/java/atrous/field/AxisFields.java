package atrous.field;

import atrous.layer.BinAxis;
import atrous.layer.EndlessAxis;
import atrous.layer.Relation;
import atrous.layer.ResizeAxis;
import atrous.network.Inference;
import atrous.network.Node;
import atrous.network.Operation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The fields of all nodes on one axis, each from its sources'. */
final class AxisFields {

    private final Inference inference;
    private final int axis;
    private final List<AxisField> fields = new ArrayList<>();
    private final HullSweep hulls;

    AxisFields(Inference inference, int axis) {
        this.inference = inference;
        this.axis = axis;
        hulls = new HullSweep(inference, axis);
    }

    List<AxisField> all() {
        fields.add(AxisField.Even.INPUT);
        for (int node = 1; node < inference.network().nodes().size(); node++) {
            fields.add(of(node));
        }
        return fields;
    }

    /** Whether each output of a node reads all of a source, or the only cell that there is for all of them. */
    static boolean readsAlike(Node node, Relation relation) {
        return node.operation() instanceof Operation.Dense
                || relation instanceof BinAxis bins && bins.outputSize() == 1
                || node.operation() instanceof Operation.Merge && relation instanceof ResizeAxis spread
                        && spread.inputSize() == 1 && spread.outputSize() > 1;
    }

    private AxisField of(int at) {
        Node node = inference.network().nodes().get(at);
        CellSpan seen = CellSpan.NONE;
        boolean whole = false;
        var branches = new ArrayList<AxisField.Local>();
        for (int i = 0; i < node.sources().size(); i++) {
            List<Relation> reads = inference.at().get(at).reads().get(i);
            if (reads.isEmpty()) {
                continue;
            }
            int source = node.sources().get(i);
            AxisField field = fields.get(source);
            boolean alike = readsAlike(node, reads.get(axis));
            if (field instanceof AxisField.Whole all) {
                whole = true;
                seen = seen.around(all.seen());
            }
            if (alike) {
                whole = true;
                seen = seen.around(hulls.seenBy(source));
            } else {
                local(field).ifPresent(local -> branches.add(through(at, local, reads.get(axis))));
            }
        }
        Optional<AxisField.Local> local = merged(at, branches);
        return whole ? new AxisField.Whole(seen, local) : local.orElseThrow();
    }

    private static Optional<AxisField.Local> local(AxisField field) {
        return field instanceof AxisField.Whole whole ? whole.local() : Optional.of((AxisField.Local) field);
    }

    private AxisField.Local through(int node, AxisField.Local source, Relation relation) {
        WindowTaps window = WindowTaps.of(relation);
        if (source instanceof AxisField.Even even) {
            if (window != null && window.isIdentity()) {
                return new AxisField.Even(even.phases(), even.shift(), Alignment.ALIGNED, even.aligned());
            }
            return found(node, Recurrence.through(even, EndlessAxis.of(relation)));
        }
        AxisField.Uneven lost = (AxisField.Uneven) source;
        return uneven(node, lost.reason(), lost.since());
    }

    private Optional<AxisField.Local> merged(int node, List<AxisField.Local> branches) {
        if (branches.size() < 2) {
            return branches.stream().findFirst();
        }
        var even = new ArrayList<AxisField.Even>();
        for (AxisField.Local branch : branches) {
            if (branch instanceof AxisField.Even field) {
                even.add(field);
            } else {
                return Optional.of(branch);
            }
        }
        return Optional.of(found(node, Recurrence.merged(even)));
    }

    private AxisField.Local found(int node, Recurrence.Step step) {
        return step instanceof Recurrence.Found found ? found.field() : uneven(node, ((Recurrence.Lost) step).reason(), node);
    }

    private AxisField.Uneven uneven(int node, AxisField.Reason reason, int since) {
        RealHulls real = hulls.of(node);
        long smallest = Long.MAX_VALUE;
        long largest = 0;
        for (int output = 0; output < real.first().length; output++) {
            long size = real.at(output).size();
            smallest = Math.min(smallest, size);
            largest = Math.max(largest, size);
        }
        return new AxisField.Uneven(reason, since, smallest, largest, real.seen());
    }
}
