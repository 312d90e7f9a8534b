package atrous.layer;

import java.util.ArrayList;
import java.util.List;

/** What is easily overlooked about a layer at an input size, the most surprising first. */
public final class Findings {

    private Findings() {}

    /** @param axes the layer at a valid input size: what {@link Conv#at} gives */
    public static List<Finding> of(Conv conv, List<Axis> axes) {
        var reads = axes.stream().map(Reads::new).toList();
        var unread = reads.stream().map(UnreadCells::of).toList();
        int rank = axes.size();
        var found = new ArrayList<Finding>();
        UnreadCells.neverRead(unread).ifPresent(found::add);
        PaddingFindings.whollyInPadding(reads).ifPresent(found::add);
        found.addAll(PerAxis.collect(rank, (a, label) -> PaddingFindings.atMostOneTap(label, axes.get(a))));
        SubGridFindings.of(reads).ifPresent(found::add);
        found.addAll(PerAxis.collect(rank, (a, label) -> UnreadCells.trailing(label, unread.get(a))));
        found.addAll(PerAxis.collect(rank,
                (a, label) -> OddSameFinding.of(label, conv, conv.kernel().get(a), axes.get(a))));
        return List.copyOf(found);
    }
}
