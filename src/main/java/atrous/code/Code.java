package atrous.code;

import atrous.layer.Axis;
import atrous.layer.Conv;
import java.util.List;

/** A program that builds a layer in a framework, and applies it once so that the output's shape can be seen. */
public final class Code {

    private Code() {}

    /**
     * @param axes the layer resolved at an input size, as {@link Conv#at} gives them
     * @return a complete Python program, ending in one newline
     */
    public static String of(Framework framework, Conv conv, List<Axis> axes, CaveatWords words) {
        if (axes.size() != conv.rank()) {
            throw new IllegalArgumentException("one axis for each of the kernel's");
        }
        var spec = new Spec(conv, axes);
        var script = new Script(words);
        switch (framework) {
            case PYTORCH -> new PyTorch(spec, script).write();
            case KERAS -> new Keras(spec, script).write();
            case JAX -> new Jax(spec, script).write();
            case ONNX -> new Onnx(spec, script).write();
        }
        return script.text();
    }
}
