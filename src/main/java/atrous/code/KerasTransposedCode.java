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
        script.caveats(caveats());
        if (isLayer()) {
            script.line("layer = ", conv());
        } else {
            part();
        }
        script.check(new Call("layer").with("keras.ops.zeros(" + shape(t.spec().inputSize(), t.layer().inChannels()) + ")"),
                shape(t.spec().outputSize(), t.layer().outChannels()));
    }

    List<Caveat> caveats() {
        var caveats = new ArrayList<Caveat>();
        if (spread) {
            caveats.add(new Caveat.KerasTransposedDilation(t.strides(), t.dilations()));
        }
        if (t.layer().groups() > 1) {
            caveats.add(new Caveat.KerasTransposedGroups());
        }
        if (!isLayer()) {
            caveats.add(new Caveat.KerasTransposedPart());
        }
        return caveats;
    }

    private boolean isLayer() {
        return isSame() || t.isLike(new KerasTransposed(false, none()));
    }

    private boolean isSame() {
        return t.isLike(new KerasTransposed(true, none()));
    }

    private List<OptionalLong> none() {
        var none = new ArrayList<OptionalLong>();
        for (int a = 0; a < t.spec().rank(); a++) {
            none.add(OptionalLong.empty());
        }
        return none;
    }

    /** What the layer cuts off at the end of what "valid" makes, less what it adds there. */
    private long high(int axis) {
        long theirs = new KerasTransposed(false, none()).cut(axis, t.layer().kernel().get(axis),
                t.spec().inputSize().get(axis)).outputPadding();
        return t.cut(true).get(axis) - t.outputPadding().get(axis) + theirs;
    }

    /** More inputs at the end, all 0, where the layer adds cells that no input reaches: they hold the bias. */
    private long inputs(int axis) {
        long stride = t.strides().get(axis);
        return isLayer() ? 0 : Math.floorDiv(Math.max(0, -high(axis)) + stride - 1, stride);
    }

    /** What turns x into an x of more inputs; null where it is to stay. */
    Call pad(String x) {
        var pairs = new ArrayList<>(List.of("(0, 0)"));
        boolean padded = false;
        for (int a = 0; a < t.spec().rank(); a++) {
            pairs.add("(0, " + inputs(a) + ")");
            padded |= inputs(a) > 0;
        }
        pairs.add("(0, 0)");
        return padded ? new Call("keras.ops.pad").with(x).with(Py.tuple(pairs)) : null;
    }

    /** What to keep of the output; empty for all. */
    String slice() {
        if (isLayer()) {
            return "";
        }
        var slice = new StringBuilder("[:");
        for (int a = 0; a < t.spec().rank(); a++) {
            long low = t.cut(false).get(a);
            long high = high(a) + inputs(a) * t.strides().get(a);
            slice.append(", ").append(low == 0 ? "" : Long.toString(low)).append(":").append(high > 0 ? "-" + high : "");
        }
        return slice.append("]").toString();
    }

    private void part() {
        Call pad = pad("x");
        script.line("conv = ", conv());
        script.blank();
        script.blank();
        script.line("def layer(x):");
        if (pad != null) {
            script.line("    x = ", pad);
        }
        script.line("    return conv(x)" + slice());
        script.blank();
        script.blank();
    }

    Call conv() {
        var spans = new ArrayList<Long>();
        for (var axis : t.spec().axes()) {
            spans.add(axis.window().effectiveSize());
        }
        return new Call("keras.layers.Conv" + t.spec().rank() + "DTranspose")
                .with(t.layer().outChannels())
                .with("kernel_size", Py.square(spread ? spans : t.spec().sizes()))
                .withIf(t.strided(), "strides", Py.square(t.strides()))
                .withIf(isSame(), "padding", Py.quote("same"))
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
