package atrous.code;

import atrous.layer.AvgPool;
import atrous.layer.Checked;
import atrous.layer.MaxPool;
import atrous.layer.Padding;
import atrous.layer.Pool;
import atrous.layer.WindowAxis;
import java.util.ArrayList;
import java.util.List;

/**
 * What every framework asks of a pooling layer.
 *
 * @param spec whose padding includes what ceil mode adds past the padding asked for
 */
record PoolSpec(Spec spec) {

    Pool pool() {
        return (Pool) spec.layer();
    }

    boolean max() {
        return pool() instanceof MaxPool;
    }

    /** Whether the divisor of an average counts padding. */
    boolean counts() {
        return pool() instanceof AvgPool average && average.countIncludePad();
    }

    /** Padding asked for on the low or on the high side. */
    List<Long> asked(boolean high) {
        var asked = new ArrayList<Long>();
        for (int a = 0; a < spec.rank(); a++) {
            Padding.Sides sides = pool().padding().resolve(a, pool().kernel().get(a), spec.inputSize().get(a));
            asked.add(high ? sides.high() : sides.low());
        }
        return asked;
    }

    boolean symmetric() {
        return asked(false).equals(asked(true));
    }

    boolean padded() {
        return !Py.all(asked(false), 0) || !Py.all(asked(true), 0);
    }

    /** What ceil mode adds to the padding asked for; negative where it drops a window that the padding has room for. */
    List<Long> added() {
        var added = new ArrayList<Long>();
        for (int a = 0; a < spec.rank(); a++) {
            added.add(spec.highs().get(a) - asked(true).get(a));
        }
        return added;
    }

    /** Whether a window that rounding up asks for is left out. */
    boolean drops() {
        return ((Checked.Ok<List<WindowAxis>>) pool().at(spec.inputSize())).value().stream().anyMatch(WindowAxis::dropped);
    }

    /** Whether rounding up changes the output. */
    boolean ceilMatters() {
        return pool().ceilMode() && !Py.all(added(), 0);
    }

    /** The divisor where it is the same for all outputs, else 0. */
    long divisor() {
        boolean allAlike = !ceilMatters() && (counts() || !padded());
        return allAlike ? spec.layer().taps().orElse(0) : 0;
    }

    /** Whether what is written as numbers holds for one input size only. */
    boolean dependsOnInputSize() {
        return spec.dependsOnInputSize() || ceilMatters();
    }

    /** What to say then; nothing where it is not so. */
    List<Caveat> sizeCaveats() {
        if (spec.dependsOnInputSize()) {
            return List.of(spec.paddingForInputSize());
        }
        return ceilMatters() ? List.of(new Caveat.CeilForInputSize(spec.inputSize())) : List.of();
    }
}
