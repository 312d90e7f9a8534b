package atrous.code;

import atrous.layer.AdaptivePool;
import atrous.layer.Axis;
import atrous.layer.Conv;
import atrous.layer.DeformConv;
import atrous.layer.Pool;
import atrous.layer.Sliding;
import java.util.List;

/** A program that builds a layer in a framework, and applies it once so that the output's shape can be seen. */
public final class Code {

    private Code() {}

    /**
     * @param axes the layer resolved at an input size, as {@link Sliding#axes} gives them
     * @return a complete Python program, ending in one newline
     */
    public static String of(Framework framework, Sliding layer, List<Axis> axes, CaveatWords words) {
        if (axes.size() != layer.rank()) {
            throw new IllegalArgumentException("one axis for each of the kernel's");
        }
        var script = new Script(words);
        var spec = new Spec(layer, axes);
        if (layer instanceof Conv) {
            write(framework, spec, script);
        } else if (layer instanceof AdaptivePool) {
            new AdaptiveCode(spec, script).write(framework);
        } else if (layer instanceof DeformConv) {
            deform(framework, DeformSpec.of(spec), script);
        } else if (layer instanceof Pool) {
            pool(framework, new PoolSpec(spec), script);
        } else {
            transposed(framework, new TransposedSpec(spec), script);
        }
        return script.text();
    }

    private static void transposed(Framework framework, TransposedSpec spec, Script script) {
        switch (framework) {
            case PYTORCH -> new PyTorchTransposed(spec, script).write();
            case KERAS -> new KerasTransposedCode(spec, script).write();
            case JAX -> new JaxTransposed(spec, script).write();
            case ONNX -> new OnnxTransposed(spec, script).write();
        }
    }

    private static void deform(Framework framework, DeformSpec spec, Script script) {
        switch (framework) {
            case PYTORCH -> new PyTorchDeform(spec, script).write();
            case KERAS -> script.caveat(new Caveat.NoDeformConv(Framework.KERAS));
            case JAX -> new JaxDeform(spec, script).write();
            case ONNX -> new OnnxDeform(spec, script).write();
        }
    }

    private static void pool(Framework framework, PoolSpec spec, Script script) {
        switch (framework) {
            case PYTORCH -> new PyTorchPool(spec, script).write();
            case KERAS -> new KerasPool(spec, script).write();
            case JAX -> new JaxPool(spec, script).write();
            case ONNX -> new OnnxPool(spec, script).write();
        }
    }

    private static void write(Framework framework, Spec spec, Script script) {
        switch (framework) {
            case PYTORCH -> new PyTorch(spec, script).write();
            case KERAS -> new Keras(spec, script).write();
            case JAX -> new Jax(spec, script).write();
            case ONNX -> new Onnx(spec, script).write();
        }
    }
}
