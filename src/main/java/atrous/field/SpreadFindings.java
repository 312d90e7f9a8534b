package atrous.field;

import atrous.field.NetworkFinding.What;
import atrous.layer.Axis;
import atrous.layer.Relation;
import atrous.layer.Where;
import atrous.layer.WindowAxis;
import atrous.network.Inference;
import atrous.network.Node;
import atrous.network.Operation;
import java.util.ArrayList;
import java.util.List;

/** What is to be said of how fields grow along a network: of the first layer of which it holds, with those after it. */
final class SpreadFindings {

    private final ReceptiveFields fields;
    private final Inference inference;
    private final int rank;

    SpreadFindings(ReceptiveFields fields) {
        this.fields = fields;
        this.inference = fields.inference();
        this.rank = inference.network().input().rank();
    }

    private Node node(int index) {
        return inference.network().nodes().get(index);
    }

    /** The first node of which there is something to say, with all of which there is. */
    private List<NetworkFinding> first(NetworkFindings.OfAxis say) {
        var found = new ArrayList<NetworkFinding>();
        var all = new ArrayList<List<Integer>>();
        for (int label = Where.ALL_AXES; label < rank; label++) {
            all.add(new ArrayList<>());
        }
        var told = new ArrayList<What>();
        boolean alike = true;
        for (int axis = 0; axis < rank; axis++) {
            What what = null;
            for (int node = 1; node < fields.at().size(); node++) {
                What here = say.of(node, axis, axis);
                what = what == null ? here : what;
                if (here != null) {
                    all.get(axis).add(node);
                }
            }
            told.add(what);
            alike &= all.get(axis).equals(all.get(0));
        }
        int start = all.get(0).isEmpty() ? 0 : all.get(0).get(0);
        if (alike && start > 0 && NetworkFindings.collect(rank, start, say).size() == 1) {
            return List.of(new NetworkFinding(all.get(0), NetworkFindings.collect(rank, start, say).get(0)));
        }
        for (int axis = 0; axis < rank; axis++) {
            if (told.get(axis) != null) {
                found.add(new NetworkFinding(all.get(axis), told.get(axis)));
            }
        }
        return found;
    }

    List<NetworkFinding> beyondInput() {
        int layers = 0;
        var beyond = new ArrayList<Integer>();
        for (int node = 1; node < fields.at().size(); node++) {
            if (hasWindows(node)) {
                layers++;
                if (isBeyond(node)) {
                    beyond.add(node);
                }
            }
        }
        return beyond.isEmpty() ? List.of() : List.of(new NetworkFinding(beyond, new NetworkFinding.BeyondInput(smallest(beyond.get(0)),
                inference.network().input().size(), layers)));
    }

    private boolean isBeyond(int node) {
        boolean beyond = false;
        List<Long> field = smallest(node);
        for (int axis = 0; axis < field.size(); axis++) {
            beyond |= field.get(axis) > inference.network().input().size().get(axis);
        }
        return beyond;
    }

    /** Of any output on each axis; nothing where that is not known. */
    private List<Long> smallest(int node) {
        var field = new ArrayList<Long>();
        for (AxisField each : fields.at().get(node)) {
            AxisField.Even even = NetworkFindings.even(each);
            if (even == null) {
                return List.of();
            }
            field.add(even.smallest());
        }
        return field;
    }

    private boolean hasWindows(int node) {
        boolean windows = false;
        for (int axis = 0; axis < rank; axis++) {
            Relation relation = NetworkFindings.relation(fields, node, axis);
            windows |= relation instanceof Axis along && along.window().size() > 1 && !(node(node).operation() instanceof Operation.Dense)
                    || relation instanceof WindowAxis;
        }
        return windows;
    }

    List<NetworkFinding> byPhase() {
        var found = new ArrayList<>(first((node, axis, label) -> {
            AxisField.Even field = NetworkFindings.even(fields.of(node, axis));
            return field == null || field.smallest() == field.largest() ? null
                    : new NetworkFinding.ByPhase(label, field.period(), field.smallest(), field.largest());
        }));
        found.addAll(first((node, axis, label) -> fields.of(node, axis) instanceof AxisField.Uneven field
                ? new NetworkFinding.Uneven(label, field.reason(), field.smallest(), field.largest()) : null));
        return found;
    }

    List<NetworkFinding> misaligned() {
        return first((node, axis, label) -> {
            AxisField.Even field = NetworkFindings.even(fields.of(node, axis));
            return field == null || field.alignment().isAligned() ? null
                    : new NetworkFinding.Misaligned(label, field.alignment().most(), field.alignment().mean(), branches(node, axis));
        });
    }

    private List<NetworkFinding.Branch> branches(int merge, int axis) {
        var chains = new ArrayList<List<Integer>>();
        for (int source : node(merge).sources()) {
            AxisField.Even field = NetworkFindings.even(fields.of(source, axis));
            if (field != null && !field.at(0).isEmpty()) {
                chains.add(Ancestry.chain(inference.network(), source));
            }
        }
        int origin = Ancestry.nearestCommon(chains);
        var branches = new ArrayList<NetworkFinding.Branch>();
        for (List<Integer> chain : chains) {
            int end = chain.get(chain.size() - 1);
            var shifts = new ArrayList<NetworkFinding.Shift>();
            for (int node : origin < 0 ? List.<Integer>of() : chain.subList(chain.indexOf(origin) + 1, chain.size())) {
                Rational by = shift(node, axis);
                if (!by.isZero()) {
                    shifts.add(new NetworkFinding.Shift(node, by));
                }
            }
            branches.add(new NetworkFinding.Branch(end, NetworkFindings.even(fields.of(end, axis)).at(0).centre(), shifts));
        }
        return branches;
    }

    /** From the centre of its source's output 0 to that of its own. */
    private Rational shift(int node, int axis) {
        AxisField.Even own = NetworkFindings.even(fields.of(node, axis));
        AxisField.Even before = NetworkFindings.even(fields.of(node(node).sources().get(0), axis));
        if (own == null || before == null || own.at(0).isEmpty() || before.at(0).isEmpty()) {
            return Rational.ZERO;
        }
        Rational one = own.at(0).centre();
        Rational other = before.at(0).centre();
        return Rational.of(one.numerator() * other.denominator() - other.numerator() * one.denominator(),
                one.denominator() * other.denominator());
    }
}
