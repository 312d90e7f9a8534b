package atrous.layer;

import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.domains.DomainContextBase;
import net.jqwik.api.Provide;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.Tuple;

/** Axes of every padding mode on which at least one window fits, small enough to be written out. */
class ValidAxes extends DomainContextBase {

    @Provide
    Arbitrary<Axis> axes() {
        return Arbitraries.frequencyOf(
                Tuple.of(3, axes(8, 4, 5, 6)), Tuple.of(1, axes(40, 9, 13, 13)));
    }

    private Arbitrary<Axis> axes(int largestSize, int taps, int stride, int dilation) {
        return Combinators.combine(Arbitraries.of(PaddingMode.values()), between(1, largestSize), between(1, taps),
                        between(1, stride), between(1, dilation),
                        between(0, 3 * largestSize), between(0, 3 * largestSize))
                .as(ValidAxes::axis).filter(Optional::isPresent).map(Optional::get).withoutEdgeCases();
    }

    private static Arbitrary<Integer> between(int min, int max) {
        return Arbitraries.integers().between(min, max).withDistribution(RandomDistribution.uniform());
    }

    /** Wraps padding into what the mode allows, so that few draws are lost. */
    private static Optional<Axis> axis(PaddingMode mode, int n, int k, int s, int d, int low, int high) {
        long most = Math.min(mode.largestPadding(n), 2L * n + 3);
        var kernel = new KernelAxis(k, s, d);
        var axis = new Axis(Window.of(kernel, low % (most + 1), high % (most + 1)), n, mode);
        return axis.outputSize() < 1 ? Optional.empty() : Optional.of(axis);
    }
}
