package atrous.code;

import atrous.layer.KerasTransposed;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

/** Keras 3: "valid" and "same"; whatever else is a part of what "valid" makes. */
final class KerasTransposedCode {

    private final TransposedSpec t;
    private final Script script;
    /** BaseConvTranspose raises where max(strides) > 1 and max(dilation_rate) > 1. */
    private final boolean spread;

    KerasTransposedCode(TransposedSpec spec, Script script) {
        this.t = spec;
        this.script = script;
        spread = t.strided() && t.spec().dilated();
    }

    void write() {
        script.line("import keras");
        script.blank();
        if (spread) {
            script.caveat(new Caveat.KerasTransposedDilation(t.strides(), t.dilations()));
        }
        if (t.layer().groups() > 1) {
            script.caveat(new Caveat.KerasTransposedGroups());
        }
        boolean same = t.isLike(new KerasTransposed(true, none()));
        if (same || t.isLike(new KerasTransposed(false, none()))) {
            script.line("layer = ", conv(same));
        } else {
            part();
        }
        script.check(new Call("layer").with("keras.ops.zeros(" + shape(t.spec().inputSize(), t.layer().inChannels()) + ")"),
                shape(t.spec().outputSize(), t.layer().outChannels()));
    }

    private List<OptionalLong> none() {
        var none = new ArrayList<OptionalLong>();
        for (int a = 0; a < t.spec().rank(); a++) {
            none.add(OptionalLong.empty());
        }
        return none;
    }

    private void part() {
        var valid = new KerasTransposed(false, none());
        var slice = new StringBuilder("[:");
        var pairs = new ArrayList<>(List.of("(0, 0)"));
        boolean padded = false;
        for (int a = 0; a < t.spec().rank(); a++) {
            var kernel = t.layer().kernel().get(a);
            long low = t.cut(false).get(a);
            long theirs = valid.cut(a, kernel, t.spec().inputSize().get(a)).outputPadding();
            long high = t.cut(true).get(a) - t.outputPadding().get(a) + theirs;
            // More inputs at the end, all 0, where the layer adds cells that no input reaches: they hold the bias.
            long inputs = Math.floorDiv(Math.max(0, -high) + kernel.stride() - 1, kernel.stride());
            high += inputs * kernel.stride();
            slice.append(", ").append(low == 0 ? "" : Long.toString(low)).append(":").append(high > 0 ? "-" + high : "");
            pairs.add("(0, " + inputs + ")");
            padded |= inputs > 0;
        }
        pairs.add("(0, 0)");
        script.caveat(new Caveat.KerasTransposedPart());
        script.line("conv = ", conv(false));
        script.blank();
        script.blank();
        script.line("def layer(x):");
        if (padded) {
            script.line("    x = keras.ops.pad(x, " + Py.tuple(pairs) + ")");
        }
        script.line("    return conv(x)" + slice.append("]").toString());
        script.blank();
        script.blank();
    }

    private Call conv(boolean same) {
        var spans = new ArrayList<Long>();
        for (var axis : t.spec().axes()) {
            spans.add(axis.window().effectiveSize());
        }
        return new Call("keras.layers.Conv" + t.spec().rank() + "DTranspose")
                .with(t.layer().outChannels())
                .with("kernel_size", Py.square(spread ? spans : t.spec().sizes()))
                .withIf(t.strided(), "strides", Py.square(t.strides()))
                .withIf(same, "padding", Py.quote("same"))
                .withIf(t.spec().dilated() && !spread, "dilation_rate", Py.square(t.dilations()))
                .withIf(!t.layer().bias(), "use_bias", "False");
    }

    private static String shape(List<Long> spatial, long channels) {
        var shape = new ArrayList<>(List.of(1L));
        shape.addAll(spatial);
        shape.add(channels);
        return Py.tuple(shape);
    }
}
