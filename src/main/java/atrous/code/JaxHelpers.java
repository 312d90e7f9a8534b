package atrous.code;

import atrous.network.Operation;

/** Functions at the head of a JAX program, those that its nodes need. */
final class JaxHelpers {

    private final Graph graph;
    private final Script script;
    private final NetworkCaveatWords words;

    JaxHelpers(Graph graph, Script script, NetworkCaveatWords words) {
        this.graph = graph;
        this.script = script;
        this.words = words;
    }

    void write(boolean weighs) {
        boolean conv = false;
        boolean transposed = false;
        boolean dense = false;
        boolean norm = false;
        for (int i = 1; i <= graph.output(); i++) {
            Operation operation = graph.operation(i);
            conv |= operation instanceof Operation.Convolve;
            transposed |= operation instanceof Operation.ConvolveTransposed;
            dense |= operation instanceof Operation.Dense;
            norm |= operation instanceof Operation.Pointwise p && p.function() == Operation.Function.BATCH_NORM;
        }
        if (weighs) {
            define("def weight(key, shape):", "return jax.random.normal(key, shape) * math.sqrt(2 / math.prod(shape[1:]))");
        }
        if (conv || transposed) {
            convolve();
        }
        if (transposed) {
            script.caveat(new Caveat.JaxTurned());
            define("def conv_transposed(x, p, **options):",
                    "w = jnp.flip(p[\"w\"], " + (graph.rank() == 1 ? "2" : "(2, 3)") + ")",
                    "return conv(x, {**p, \"w\": w}, **options)");
        }
        if (dense) {
            define("def dense(x, p):",
                    "y = x.reshape(x.shape[0], -1) @ p[\"w\"].T",
                    "return y + p[\"b\"] if \"b\" in p else y");
        }
        if (norm) {
            script.remark(words.of(NetworkCaveat.JAX_BATCH_STATISTICS));
            define("def batch_norm(x, p):",
                    "axes = (0, *range(2, x.ndim))",
                    "x = (x - x.mean(axes, keepdims=True)) * lax.rsqrt(x.var(axes, keepdims=True) + 1e-5)",
                    "shape = (-1,) + (1,) * (x.ndim - 2)",
                    "return x * p[\"scale\"].reshape(shape) + p[\"offset\"].reshape(shape)");
        }
    }

    private void convolve() {
        String axes = "HW".substring(2 - graph.rank());
        String cells = "\"NC" + axes + "\"";
        define("def conv(x, p, **options):",
                "dimensions = (" + cells + ", \"OI" + axes + "\", " + cells + ")",
                "y = lax.conv_general_dilated(x, p[\"w\"], **options, dimension_numbers=dimensions)",
                "return y + p[\"b\"].reshape((1, -1" + ", 1".repeat(graph.rank()) + ")) if \"b\" in p else y");
    }

    private void define(String head, String... lines) {
        script.line(head);
        for (String line : lines) {
            script.line("    " + line);
        }
        script.blank();
        script.blank();
    }
}
