package atrous.layer;

import java.util.ArrayList;
import java.util.List;

/** What is easily overlooked about a layer at an input size, the most surprising first. */
public final class Findings {

    private Findings() {}

    /** @param axes the layer at a valid input size: what {@link Sliding#axes} gives */
    public static List<Finding> of(Sliding layer, List<Axis> axes) {
        if (layer instanceof ConvTranspose transposed) {
            return TransposedFindings.of(transposed, axes);
        }
        if (layer instanceof AdaptivePool) {
            return AdaptiveFindings.of(axes);
        }
        var reads = axes.stream().map(Reads::new).toList();
        var unread = reads.stream().map(UnreadCells::of).toList();
        int rank = axes.size();
        var found = new ArrayList<Finding>();
        UnreadCells.neverRead(unread).ifPresent(found::add);
        PaddingFindings.whollyInPadding(reads).ifPresent(f -> found.add(layer instanceof Pool p
                ? PoolFindings.nothing(p, f.windows()) : f));
        if (layer instanceof Pool pool && pool.at(inputSize(axes)) instanceof Checked.Ok<List<WindowAxis>> ok) {
            found.addAll(PoolFindings.of(pool, ok.value()));
        }
        found.addAll(PerAxis.collect(rank, (a, label) -> PaddingFindings.atMostOneTap(label, axes.get(a))));
        SubGridFindings.of(reads).ifPresent(found::add);
        found.addAll(PerAxis.collect(rank, (a, label) -> UnreadCells.trailing(label, unread.get(a))));
        found.addAll(PerAxis.collect(rank,
                (a, label) -> OddSameFinding.of(label, layer, axes.get(a))));
        return List.copyOf(found);
    }

    private static List<Long> inputSize(List<Axis> axes) {
        var sizes = new ArrayList<Long>();
        for (Axis axis : axes) {
            sizes.add(axis.inputSize());
        }
        return sizes;
    }
}
