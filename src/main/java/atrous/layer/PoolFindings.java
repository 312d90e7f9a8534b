package atrous.layer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** What is special about pooling at an input size. */
final class PoolFindings {

    private PoolFindings() {}

    static List<Finding> of(Pool pool, List<WindowAxis> axes) {
        int rank = axes.size();
        var found = new ArrayList<Finding>();
        found.addAll(PerAxis.collect(rank, (a, label) -> overhang(label, axes.get(a))));
        found.addAll(PerAxis.collect(rank, (a, label) -> dropped(label, axes.get(a))));
        if (pool instanceof AvgPool average) {
            borders(average, axes).ifPresent(found::add);
        }
        return found;
    }

    private static Optional<Finding> overhang(int label, WindowAxis axis) {
        return axis.overhang() == 0 ? Optional.empty() : Optional.of(new Finding.Overhang(label, axis.overhang()));
    }

    private static Optional<Finding> dropped(int label, WindowAxis axis) {
        if (!axis.dropped()) {
            return Optional.empty();
        }
        Window w = axis.window();
        long inside = Modular.ceilDiv(axis.inputSize() + w.paddingLow(), w.stride());
        return Optional.of(new Finding.DroppedWindow(label, Math.max(0, axis.outputSize() - inside)));
    }

    /** @param windows without any cell of the input */
    static Finding nothing(Pool pool, OptionalLong windows) {
        return new Finding.PooledNothing(windows, !(pool instanceof AvgPool average) ? Finding.OfNothing.LARGEST
                : average.countIncludePad() ? Finding.OfNothing.MEAN_OF_PADDING : Finding.OfNothing.MEAN_OF_NONE);
    }

    private static Optional<Finding> borders(AvgPool pool, List<WindowAxis> axes) {
        OptionalLong taps = pool.taps();
        long fewest = 1;
        boolean padded = false;
        for (WindowAxis axis : axes) {
            padded |= axis.window().paddingLow() + axis.window().paddingHigh() > 0;
            long here = axis.window().size();
            for (long o = 0; o < axis.outputSize(); o++) {
                here = Math.min(here, axis.cells(o).count());
            }
            fewest = Math.multiplyExact(fewest, here);
        }
        return taps.isEmpty() || fewest == 0 || fewest == taps.getAsLong() ? Optional.empty()
                : Optional.of(new Finding.BorderAverage(taps.getAsLong(), fewest, padded && pool.countIncludePad()));
    }
}
