package atrous.view;

import atrous.field.AtrousBranches;
import atrous.field.EffectiveReceptiveField;
import atrous.field.NetworkFinding;
import atrous.field.NetworkFindings;
import atrous.field.PathCounts;
import atrous.field.ReceptiveFields;
import atrous.network.Inference;
import atrous.state.NetworkPin;
import java.util.List;
import java.util.Optional;

/** What is computed of a network, once for all that show it. */
final class NetworkAnalysis {

    /** Of the network that was shown last: each paint asks for it in many places. */
    private static NetworkAnalysis last;

    private final Inference inference;
    private final ReceptiveFields fields;
    private List<AtrousBranches> branches;
    private List<NetworkFinding> findings;
    private NetworkPin.Cell counted;
    private Optional<PathCounts> paths = Optional.empty();
    private NetworkPin.Cell influenced;
    private Optional<EffectiveReceptiveField> influence = Optional.empty();

    private NetworkAnalysis(Inference inference) {
        this.inference = inference;
        this.fields = ReceptiveFields.of(inference);
    }

    static NetworkAnalysis of(Inference inference) {
        if (last == null || last.inference != inference) {
            last = new NetworkAnalysis(inference);
        }
        return last;
    }

    ReceptiveFields fields() {
        return fields;
    }

    /** Empty where they are too many cells. */
    Optional<PathCounts> paths(NetworkPin.Cell of) {
        if (!of.equals(counted)) {
            counted = of;
            paths = PathCounts.of(inference, of.node(), of.cell());
        }
        return paths;
    }

    /** For uniform weights; empty where it is too large, or nothing is read. */
    Optional<EffectiveReceptiveField> influence(NetworkPin.Cell of) {
        if (!of.equals(influenced)) {
            influenced = of;
            influence = EffectiveReceptiveField.uniform(inference, of.node(), of.cell());
        }
        return influence;
    }

    /** Those of differing rates. */
    List<AtrousBranches> branches() {
        if (branches == null) {
            branches = AtrousBranches.of(inference.network());
        }
        return branches;
    }

    List<NetworkFinding> findings() {
        if (findings == null) {
            findings = NetworkFindings.of(fields);
        }
        return findings;
    }
}
