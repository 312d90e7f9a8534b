package atrous.layer;

import java.util.List;
import java.util.Optional;

/** Into how many parts a layer falls that never mix. */
final class SubGridFindings {

    private SubGridFindings() {}

    static Optional<Finding> of(List<Reads> axes) {
        var grids = axes.stream().map(Reads::subGrids).toList();
        long product = grids.stream().mapToLong(Finding.AxisGrids::count).reduce(1, Math::multiplyExact);
        boolean oneTap = axes.stream().allMatch(axis -> axis.axis().window().size() == 1);
        boolean shared = grids.stream().anyMatch(Finding.AxisGrids::shared);
        if (product < 2 || oneTap) {
            return Optional.empty();
        }
        boolean dilated = axes.stream().map(axis -> axis.axis().window())
                .anyMatch(window -> window.dilation() > 1 && window.size() > 1);
        return Optional.of(shared ? new Finding.SubGrids(product, grids, dilated) : new Finding.NoOverlap(product));
    }
}
