package atrous.view;

import atrous.layer.AdaptivePool;
import atrous.layer.KernelAxis;
import atrous.layer.Sliding;
import atrous.state.Project;
import atrous.state.Side;
import atrous.text.Messages;
import atrous.text.Quantity;
import java.util.List;

/** The layers of a project: one, or two that are compared. */
final class Sides {

    private Sides() {}

    static List<Side> of(Project project) {
        return project.compared().isPresent() ? List.of(Side.FIRST, Side.SECOND) : List.of(Side.FIRST);
    }

    /** What tells a side from the other; empty where there is one. */
    static String heading(Project project, Side side, Messages m) {
        if (project.compared().isEmpty()) {
            return "";
        }
        Sliding layer = project.layer(side).layer();
        boolean alike = project.layer(Side.FIRST).layer().kind() == project.layer(Side.SECOND).layer().kind();
        return m.side(side == Side.FIRST, (alike ? "" : m.kindName(layer.kind()) + m.comma()) + summary(layer, m));
    }

    private static String summary(Sliding layer, Messages m) {
        if (layer instanceof AdaptivePool adaptive) {
            return m.binSummary(Facts.times(adaptive.outputSize()));
        }
        List<KernelAxis> kernel = layer.kernel();
        return m.summary(Facts.times(KernelAxis.sizes(kernel)), once(KernelAxis.dilations(kernel)),
                once(KernelAxis.strides(kernel)));
    }

    /** One number where all axes have the same. */
    static String once(List<Long> numbers) {
        for (Long number : numbers) {
            if (!number.equals(numbers.get(0))) {
                return Facts.times(numbers);
            }
        }
        return Quantity.of(numbers.get(0));
    }
}
