package atrous.code;

import atrous.layer.Padding;
import atrous.layer.PaddingMode;
import java.util.ArrayList;
import java.util.List;

/** {@code jax.lax}: a function of the input and its weights; every padding can be said. */
final class Jax {

    private final Spec spec;
    private final Script script;

    Jax(Spec spec, Script script) {
        this.spec = spec;
        this.script = script;
    }

    void write() {
        boolean bias = spec.conv().bias();
        script.line("import jax.numpy as jnp");
        script.line("from jax import lax");
        script.blank();
        script.blank();
        if (spec.dependsOnInputSize() && spec.conv().mode() != PaddingMode.ZEROS) {
            script.caveat(spec.paddingForInputSize());
        }
        script.line(bias ? "def layer(x, w, b):" : "def layer(x, w):");
        body();
        script.blank();
        script.blank();
        script.line("w = jnp.zeros(" + Py.tuple(spec.weightShape()) + ")");
        if (bias) {
            script.line("b = jnp.zeros(" + spec.conv().outChannels() + ")");
        }
        script.check(new Call("layer").with("jnp.zeros(" + Py.tuple(spec.inputShape()) + ")")
                .with(bias ? "w, b" : "w"), Py.tuple(spec.outputShape()));
    }

    private void body() {
        if (!spec.zeros()) {
            script.line("    x = ", pad("x"));
        }
        script.line(spec.conv().bias() ? "    y = " : "    return ", conv());
        if (spec.conv().bias()) {
            script.line("    return y + b.reshape((1, -1" + ", 1".repeat(spec.rank()) + "))");
        }
    }

    /** Where the padding is not zeros. */
    Call pad(String x) {
        var pairs = new ArrayList<>(List.of("(0, 0)", "(0, 0)"));
        pairs.addAll(Py.pairs(spec.lows(), spec.highs()));
        return new Call("jnp.pad").with(x).with(Py.list(pairs))
                .with("mode", Py.quote(NumPyMode.of(spec.mode())));
    }

    private Call conv() {
        String axes = "DHW".substring(3 - spec.rank());
        var dimensions = List.of(Py.quote("NC" + axes), Py.quote("OI" + axes), Py.quote("NC" + axes));
        return options(new Call("lax.conv_general_dilated").with("x").with("w"), Py.tuple(dimensions));
    }

    /** @param dimensions empty where they are said elsewhere */
    Call options(Call call, String dimensions) {
        return call.with("window_strides", Py.tuple(spec.strides()))
                .with("padding", word().isEmpty() ? Py.list(Py.pairs(spec.lows(), spec.highs())) : Py.quote(word()))
                .withIf(spec.dilated(), "rhs_dilation", Py.tuple(spec.dilations()))
                .withIf(!dimensions.isEmpty(), "dimension_numbers", dimensions)
                .withIf(spec.conv().groups() > 1, "feature_group_count", spec.conv().groups());
    }

    /** Its keyword, or empty for numbers. */
    private String word() {
        if (spec.zerosBy(Padding.Rule.SAME_UPPER)) {
            return "SAME";
        }
        if (spec.zerosBy(Padding.Rule.SAME_LOWER)) {
            return "SAME_LOWER";
        }
        // Other modes are padded before.
        return spec.padded() && spec.zeros() ? "" : "VALID";
    }
}
