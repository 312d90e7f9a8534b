package atrous.layer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is special about pooling in bins at an input size. */
final class AdaptiveFindings {

    private AdaptiveFindings() {}

    static List<Finding> of(List<Axis> axes) {
        boolean global = true;
        for (Axis axis : axes) {
            global &= axis.outputSize() == 1;
        }
        if (global) {
            return List.of(new Finding.GlobalPooling());
        }
        var found = new ArrayList<Finding>();
        found.addAll(PerAxis.collect(axes.size(), (a, label) -> even(label, axes.get(a).bins())));
        found.addAll(PerAxis.collect(axes.size(), (a, label) -> uneven(label, axes.get(a).bins())));
        found.addAll(PerAxis.collect(axes.size(), (a, label) -> shared(label, axes.get(a).bins())));
        return List.copyOf(found);
    }

    private static Optional<Finding> even(int label, BinAxis bins) {
        return bins.sharedInputs() > 0 ? Optional.empty() : Optional.of(new Finding.EvenBins(label, bins.largest()));
    }

    private static Optional<Finding> uneven(int label, BinAxis bins) {
        return bins.smallest() == bins.largest() ? Optional.empty()
                : Optional.of(new Finding.UnevenBins(label, bins.smallest(), bins.largest()));
    }

    private static Optional<Finding> shared(int label, BinAxis bins) {
        return bins.sharedInputs() == 0 ? Optional.empty() : Optional.of(new Finding.SharedCells(label,
                bins.outputSize(), bins.inputSize(), bins.sharedInputs(), bins.turned().largest()));
    }
}
