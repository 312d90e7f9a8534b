package atrous.code;

import atrous.layer.Axis;
import atrous.layer.Checked;
import atrous.layer.Conv;
import atrous.layer.KernelAxis;
import atrous.layer.Padding;
import atrous.layer.PaddingMode;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Random layers of one or two axes at input sizes where they work. */
final class Layers {

    private record Sizes(long input, KernelAxis kernel, Padding.Sides sides) {}

    private Layers() {}

    /** Every parameter in a range where rules and numbers often coincide. */
    static Arbitrary<LayerLine> small() {
        return any(sizes(9, 4, 3), 4);
    }

    /** The longest numbers too. */
    static Arbitrary<LayerLine> large() {
        return any(sizes(Conv.LIMIT, Conv.LIMIT, Conv.LIMIT), Conv.LIMIT);
    }

    private static Arbitrary<LayerLine> any(Arbitrary<Sizes> sizes, long maxChannels) {
        Arbitrary<Long> channels = Arbitraries.longs().between(1, maxChannels);
        return Combinators.combine(sizes.list().ofMinSize(1).ofMaxSize(2), Arbitraries.integers().between(-1, 4),
                        modes(), channels, channels, Arbitraries.of(true, false))
                .as(Layers::layer)
                .filter(layer -> layer.axes() != null);
    }

    /** Mostly zeros, where the frameworks have keywords. */
    private static Arbitrary<PaddingMode> modes() {
        return Arbitraries.oneOf(Arbitraries.of(PaddingMode.ZEROS), Arbitraries.of(PaddingMode.values()));
    }

    private static Arbitrary<Sizes> sizes(long input, long kernel, long padding) {
        Arbitrary<Long> parameter = Arbitraries.longs().between(1, kernel);
        Arbitrary<Long> side = Arbitraries.longs().between(0, padding);
        Arbitrary<Long> dilation = Arbitraries.oneOf(Arbitraries.just(1L), parameter);
        return Combinators.combine(Arbitraries.longs().between(1, input), parameter, parameter, dilation, side, side)
                .as((n, k, s, d, low, high) ->
                        new Sizes(n, new KernelAxis(k, s, d), new Padding.Sides(low, high)));
    }

    /** Without axes where it is refused. */
    private static LayerLine layer(List<Sizes> sizes, int rule, PaddingMode mode, long in, long out, boolean bias) {
        Padding padding = rule < 0
                ? new Padding.Explicit(sizes.stream().map(Sizes::sides).toList())
                : Padding.Rule.values()[rule];
        long groups = in == out ? in : 1;
        var conv = new Conv(sizes.stream().map(Sizes::kernel).toList(), padding, mode, in, out, groups, bias);
        var resolved = conv.at(new ArrayList<>(sizes.stream().map(Sizes::input).toList()));
        return new LayerLine(conv, resolved instanceof Checked.Ok<List<Axis>> ok ? ok.value() : null);
    }
}
