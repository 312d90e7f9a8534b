package atrous.code;

import java.util.ArrayList;
import java.util.List;

/** {@code jax.lax.reduce_window}: every window can be said. */
final class JaxPool {

    private final PoolSpec pool;
    private final Spec spec;
    private final Script script;

    JaxPool(PoolSpec pool, Script script) {
        this.pool = pool;
        this.spec = pool.spec();
        this.script = script;
    }

    void write() {
        script.line("import jax.numpy as jnp");
        script.line("from jax import lax");
        script.blank();
        script.blank();
        function("layer");
        script.check(new Call("layer").with("jnp.zeros(" + Py.tuple(spec.inputShape()) + ")"), Py.tuple(spec.outputShape()));
    }

    void function(String name) {
        script.caveats(pool.sizeCaveats());
        script.line("def " + name + "(x):");
        if (pool.max()) {
            script.line("    return ", max("x"));
        } else {
            average();
        }
        script.blank();
        script.blank();
    }

    Call max(String x) {
        return reduce(x, "-jnp.inf", "lax.max", spec.lows(), spec.highs());
    }

    private void average() {
        script.line("    total = ", reduce("x", "0.0", "lax.add", spec.lows(), spec.highs()));
        if (pool.divisor() > 0) {
            script.line("    return total / " + pool.divisor());
            return;
        }
        String ones = "jnp.ones_like(x)";
        boolean counts = pool.counts() && pool.padded();
        if (counts) {
            var pairs = new ArrayList<>(List.of("(0, 0)", "(0, 0)"));
            pairs.addAll(Py.pairs(pool.asked(false), pool.asked(true)));
            script.line("    counted = ", new Call("jnp.pad").with(ones).with(Py.list(pairs)).with("constant_values", "1.0"));
        }
        script.line("    count = ", reduce(counts ? "counted" : ones, "0.0", "lax.add",
                counts ? Py.zeros(spec.rank()) : spec.lows(), counts ? pool.added() : spec.highs()));
        script.line("    return total / count");
    }

    private Call reduce(String what, String start, String how, List<Long> lows, List<Long> highs) {
        var pairs = new ArrayList<>(List.of("(0, 0)", "(0, 0)"));
        pairs.addAll(Py.pairs(lows, highs));
        return new Call("lax.reduce_window").with(what).with(start).with(how)
                .with("window_dimensions", whole(spec.sizes()))
                .with("window_strides", whole(spec.strides()))
                .with("padding", Py.list(pairs))
                .withIf(spec.dilated(), "window_dilation", whole(spec.dilations()));
    }

    /** Batch and channels stay apart. */
    private static String whole(List<Long> spatial) {
        var all = new ArrayList<>(List.of(1L, 1L));
        all.addAll(spatial);
        return Py.tuple(all);
    }
}
