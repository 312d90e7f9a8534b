package atrous.code;

import java.util.ArrayList;
import java.util.List;

/** {@code torch.nn}: pooling pads both sides alike, by at most half a kernel, whatever its dilation. */
final class PyTorchPool {

    private final PoolSpec pool;
    private final Spec spec;
    private final Script script;

    PyTorchPool(PoolSpec pool, Script script) {
        this.pool = pool;
        this.spec = pool.spec();
        this.script = script;
    }

    void write() {
        script.line("import torch");
        script.line(isFunction() ? "from torch.nn import functional as F" : "from torch import nn");
        script.blank();
        if (isFunction()) {
            function("layer", "taps");
        } else {
            script.caveats(caveats());
            script.line("layer = ", layer());
        }
        script.check(new Call("layer").with("torch.zeros" + Py.tuple(spec.inputShape())), Py.tuple(spec.outputShape()));
    }

    /** Whether no layer does it. */
    boolean isFunction() {
        return !pool.max() && (spec.dilated() || !asLayer());
    }

    /** Of the layer. */
    List<Caveat> caveats() {
        var caveats = new ArrayList<Caveat>();
        if (!asLayer()) {
            caveats.add(new Caveat.TorchPoolSides());
            caveats.addAll(pool.sizeCaveats());
        } else if (spec.dependsOnInputSize()) {
            caveats.add(spec.paddingForInputSize());
        }
        return caveats;
    }

    Call layer() {
        return asLayer() ? layer(pool.padded(), pool.pool().ceilMode())
                : new Call("nn.Sequential").with(new Call("nn.ConstantPad" + spec.rank() + "d")
                .with(lastAxisFirst(spec.lows(), spec.highs())).with("float(\"-inf\")")).with(layer(false, false))
                .broken();
    }

    /** Padding goes on both sides alike, by at most half a kernel. */
    private boolean asLayer() {
        boolean half = pool.symmetric();
        for (int a = 0; a < spec.rank(); a++) {
            half &= 2 * pool.asked(false).get(a) <= spec.sizes().get(a);
        }
        return half;
    }

    private Call layer(boolean padding, boolean ceil) {
        return new Call("nn." + (pool.max() ? "Max" : "Avg") + "Pool" + spec.rank() + "d")
                .with("kernel_size", Py.square(spec.sizes()))
                .with("stride", Py.square(spec.strides()))
                .withIf(padding, "padding", Py.square(pool.asked(false)))
                .withIf(spec.dilated(), "dilation", Py.square(spec.dilations()))
                .withIf(ceil, "ceil_mode", "True")
                .withIf(!pool.max() && padding && !pool.counts(), "count_include_pad", "False");
    }

    /** @param taps the name of what it needs */
    void function(String name, String taps) {
        script.caveat(new Caveat.PoolByTaps(Framework.PYTORCH));
        script.caveats(pool.sizeCaveats());
        new TapSlices(pool, script, true).define(taps);
        script.line("def " + name + "(x):");
        String value = pool.counts() ? "1.0" : "0.0";
        script.line("    counted = ", new Call("F.pad").with("torch.ones_like(x)")
                .with(lastAxisFirst(pool.asked(false), pool.asked(true))).with("value", value));
        if (pool.ceilMatters()) {
            script.line("    counted = ", new Call("F.pad").with("counted")
                    .with(lastAxisFirst(Py.zeros(spec.rank()), pool.added())));
        }
        script.line("    x = ", new Call("F.pad").with("x").with(lastAxisFirst(spec.lows(), spec.highs())));
        script.line("    return " + TapSlices.mean(taps));
        script.blank();
        script.blank();
    }

    static String lastAxisFirst(List<Long> lows, List<Long> highs) {
        var sides = new ArrayList<Long>();
        for (int a = lows.size() - 1; a >= 0; a--) {
            sides.add(lows.get(a));
            sides.add(highs.get(a));
        }
        return Py.tuple(sides);
    }
}
