package atrous.code;

import atrous.layer.Padding;
import java.util.ArrayList;
import java.util.List;

/** Keras 3: pooling knows "valid" and "same" and nothing else; its averages leave padding out. */
final class KerasPool {

    private final PoolSpec pool;
    private final Spec spec;
    private final Script script;

    KerasPool(PoolSpec pool, Script script) {
        this.pool = pool;
        this.spec = pool.spec();
        this.script = script;
    }

    void write() {
        script.line("import keras");
        script.blank();
        if (isFunction()) {
            function("layer", "taps");
        } else {
            script.line("layer = ", layer());
        }
        script.check(new Call("layer").with("keras.ops.zeros(" + shape(spec.inputSize()) + ")"), shape(spec.outputSize()));
    }

    private boolean same() {
        return pool.pool().padding() == Padding.Rule.SAME_UPPER && (pool.max() || !pool.counts() || !pool.padded());
    }

    /** Whether no layer does it. */
    boolean isFunction() {
        return spec.dilated() || pool.ceilMatters() || !same() && pool.padded();
    }

    Call layer() {
        return new Call("keras.layers." + (pool.max() ? "Max" : "Average") + "Pooling" + spec.rank() + "D")
                .with("pool_size", Py.square(spec.sizes()))
                .with("strides", Py.square(spec.strides()))
                .withIf(same() && (pool.padded() || spec.dependsOnInputSize()), "padding", Py.quote("same"));
    }

    /** @param taps the name of what it needs */
    void function(String name, String taps) {
        script.caveat(new Caveat.PoolByTaps(Framework.KERAS));
        script.caveats(pool.sizeCaveats());
        new TapSlices(pool, script, false).define(taps);
        script.line("def " + name + "(x):");
        if (pool.max()) {
            script.line("    x = ", pad("x", spec.lows(), spec.highs(), "float(\"-inf\")"));
            script.line("    return keras.ops.max(keras.ops.stack(" + taps + "(x)), axis=0)");
        } else {
            script.line("    counted = ", pad("keras.ops.ones_like(x)", pool.asked(false), pool.asked(true),
                    pool.counts() ? "1.0" : "0.0"));
            if (pool.ceilMatters()) {
                script.line("    counted = ", pad("counted", Py.zeros(spec.rank()), pool.added(), "0.0"));
            }
            script.line("    x = ", pad("x", spec.lows(), spec.highs(), "0.0"));
            script.line("    return " + TapSlices.mean(taps));
        }
        script.blank();
        script.blank();
    }

    private static Call pad(String what, List<Long> lows, List<Long> highs, String value) {
        var pairs = new ArrayList<>(List.of("(0, 0)"));
        pairs.addAll(Py.pairs(lows, highs));
        pairs.add("(0, 0)");
        return new Call("keras.ops.pad").with(what).with(Py.tuple(pairs)).with("constant_values", value);
    }

    static String shape(List<Long> spatial) {
        var shape = new ArrayList<>(List.of(1L));
        shape.addAll(spatial);
        shape.add(1L);
        return Py.tuple(shape);
    }
}
