package atrous.code;

import java.util.List;

/** {@code lax.conv_general_dilated} over a stretched input: the zero insertion itself. */
final class JaxTransposed {

    private final TransposedSpec t;
    private final Script script;

    JaxTransposed(TransposedSpec spec, Script script) {
        this.t = spec;
        this.script = script;
    }

    void write() {
        boolean bias = t.layer().bias();
        int rank = t.spec().rank();
        script.line("import jax.numpy as jnp");
        script.line("from jax import lax");
        script.blank();
        script.blank();
        script.caveat(new Caveat.JaxTurned());
        script.line(bias ? "def layer(x, w, b):" : "def layer(x, w):");
        script.line("    w = jnp.flip(w, " + (rank == 1 ? "2" : "(2, 3)") + ")");
        script.line(bias ? "    y = " : "    return ", conv());
        if (bias) {
            script.line("    return y + b.reshape((1, -1" + ", 1".repeat(rank) + "))");
        }
        script.blank();
        script.blank();
        script.line("w = jnp.zeros(" + Py.tuple(weightShape()) + ")");
        if (bias) {
            script.line("b = jnp.zeros(" + t.layer().outChannels() + ")");
        }
        script.check(new Call("layer").with("jnp.zeros(" + Py.tuple(t.spec().inputShape()) + ")").with(bias ? "w, b" : "w"),
                Py.tuple(t.spec().outputShape()));
    }

    List<Long> weightShape() {
        var shape = t.weightShape();
        shape.set(0, t.layer().outChannels());
        shape.set(1, t.layer().inChannels() / t.layer().groups());
        return shape;
    }

    private Call conv() {
        String axes = "DHW".substring(3 - t.spec().rank());
        var dimensions = List.of(Py.quote("NC" + axes), Py.quote("OI" + axes), Py.quote("NC" + axes));
        return options(new Call("lax.conv_general_dilated").with("x").with("w"), Py.tuple(dimensions));
    }

    /** @param dimensions empty where they are said elsewhere */
    Call options(Call call, String dimensions) {
        var ones = Py.zeros(t.spec().rank());
        ones.replaceAll(zero -> 1L);
        return call.with("window_strides", Py.tuple(ones))
                .with("padding", Py.list(Py.pairs(t.spec().lows(), t.spec().highs())))
                .withIf(t.strided(), "lhs_dilation", Py.tuple(t.strides()))
                .withIf(t.spec().dilated(), "rhs_dilation", Py.tuple(t.dilations()))
                .withIf(!dimensions.isEmpty(), "dimension_numbers", dimensions)
                .withIf(t.layer().groups() > 1, "feature_group_count", t.layer().groups());
    }
}
