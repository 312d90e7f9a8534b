package atrous.web;

import atrous.field.FieldMap;
import atrous.field.IndexSets;
import atrous.field.PathCounts;
import atrous.field.ReceptiveFields;
import atrous.network.Expansion;
import atrous.network.Inference;
import atrous.network.Network;
import atrous.network.OutlineText;
import atrous.network.Tried;
import java.util.ArrayList;
import java.util.List;

/** What the network's page computes, without the page: for the benchmark. */
final class NetworkTrial {

    private final Inference inference;
    private final int node;
    private final List<Long> middle = new ArrayList<>();

    NetworkTrial(String text) {
        Tried<Network> network = Expansion.of(OutlineText.read(text).read().outline());
        inference = ((Tried.Ok<Inference>) Inference.of(((Tried.Ok<Network>) network).value())).value();
        node = inference.network().output();
        for (long cells : inference.shape(node).size()) {
            middle.add(cells / 2);
        }
    }

    /** Fields of all nodes, and what the middle of the output reads along each axis: cells of the input. */
    String analyse() {
        ReceptiveFields fields = ReceptiveFields.of(inference);
        var read = new StringBuilder();
        for (int axis = 0; axis < middle.size(); axis++) {
            fields.of(node, axis);
            read.append(axis == 0 ? "" : "x").append(IndexSets.readBy(inference, axis, node, middle.get(axis)).input().span().size());
        }
        return read.toString();
    }

    /** Paths from each cell of the input to the middle of the output, written out: how many cells have one. */
    double coverage() {
        FieldMap map = PathCounts.of(inference, node, middle).flatMap(PathCounts::input).orElseThrow();
        double[] values = map.values();
        int reached = 0;
        for (double value : values) {
            reached += value > 0 ? 1 : 0;
        }
        return reached;
    }
}
