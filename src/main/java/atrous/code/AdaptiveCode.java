package atrous.code;

import atrous.layer.AdaptivePool;
import atrous.layer.LayerKind;
import java.util.List;

/** Adaptive pooling: a layer of PyTorch and of newer Keras; JAX has to be told how. {@link OnnxAdaptive} for ONNX. */
final class AdaptiveCode {

    private final Spec spec;
    private final Script script;
    private final boolean max;
    private final List<Long> outputs;

    AdaptiveCode(Spec spec, Script script) {
        this.spec = spec;
        this.script = script;
        this.max = spec.layer().kind() == LayerKind.ADAPTIVE_MAX_POOL;
        this.outputs = ((AdaptivePool) spec.layer()).outputSize();
    }

    void write(Framework framework) {
        switch (framework) {
            case PYTORCH -> pyTorch();
            case KERAS -> keras();
            case JAX -> jax();
            case ONNX -> new OnnxAdaptive(spec, script, max).write();
        }
    }

    private void pyTorch() {
        script.line("import torch");
        script.line("from torch import nn");
        script.blank();
        script.line("layer = ", torchLayer());
        script.check(new Call("layer").with("torch.zeros" + Py.tuple(spec.inputShape())), Py.tuple(spec.outputShape()));
    }

    Call torchLayer() {
        return new Call("nn.Adaptive" + (max ? "Max" : "Avg") + "Pool" + spec.rank() + "d")
                .with("output_size", Py.square(outputs));
    }

    boolean isGlobal() {
        return Py.all(outputs, 1);
    }

    private String pooling() {
        return (max ? "Max" : "Average") + "Pooling" + spec.rank() + "D";
    }

    List<Caveat> kerasCaveats() {
        return isGlobal() ? List.of() : List.of(new Caveat.NeedsVersion("keras.layers.Adaptive" + pooling(), "Keras 3.14"));
    }

    Call kerasLayer() {
        return isGlobal() ? new Call("keras.layers.Global" + pooling()).with("keepdims", "True")
                : new Call("keras.layers.Adaptive" + pooling()).with("output_size", Py.square(outputs));
    }

    private void keras() {
        script.line("import keras");
        script.blank();
        script.caveats(kerasCaveats());
        script.line("layer = ", kerasLayer());
        script.check(new Call("layer").with("keras.ops.zeros(" + KerasPool.shape(spec.inputSize()) + ")"),
                KerasPool.shape(spec.outputSize()));
    }

    private void jax() {
        script.line("import jax.numpy as jnp");
        script.blank();
        script.blank();
        if (isGlobal()) {
            script.line("def layer(x):");
            script.line("    return " + jaxGlobal("x"));
            script.blank();
            script.blank();
        } else {
            jaxBins();
            jaxFunction("layer");
        }
        script.check(new Call("layer").with("jnp.zeros(" + Py.tuple(spec.inputShape()) + ")"), Py.tuple(spec.outputShape()));
    }

    private String reduce() {
        return max ? ".max(axis=" : ".mean(axis=";
    }

    /** One output from all cells. */
    String jaxGlobal(String x) {
        return x + reduce() + (spec.rank() == 1 ? "2" : "(2, 3)") + ", keepdims=True)";
    }

    /** What {@link #jaxFunction} needs, once a program. */
    void jaxBins() {
        script.caveat(new Caveat.AdaptiveBySlices());
        script.line("def bins(n, m):");
        script.line("    return [slice(o * n // m, -(-(o + 1) * n // m)) for o in range(m)]");
        script.blank();
        script.blank();
    }

    void jaxFunction(String name) {
        script.line("def " + name + "(x):");
        for (int a = 0; a < spec.rank(); a++) {
            int axis = a + 2;
            // as an object it would bring the text of every record with it
            long size = outputs.get(a);
            script.line("    " + (a == spec.rank() - 1 ? "return " : "x = ") + "jnp.stack([x[:, :, " + (a == 0 ? "" : ":, ")
                    + "b]" + reduce() + axis + ") for b in bins(x.shape[" + axis + "], " + size + ")], axis="
                    + axis + ")");
        }
        script.blank();
        script.blank();
    }
}
