package atrous.code;

import atrous.layer.Padding;
import atrous.network.Operation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** JAX: a function that makes the parameters, one that applies them, and one for each block that is repeated. */
final class JaxNetwork {

    private final Graph graph;
    private final Names names;
    private final Script script;
    private final NetworkCaveatWords words;
    private final Map<Integer, String> functions = new HashMap<>();
    /** By the loop's identifier, which may be a variable's too. */
    private final Map<String, String> turns = new HashMap<>();
    private boolean hasBins;

    JaxNetwork(Graph graph, Names names, Script script, NetworkCaveatWords words) {
        this.graph = graph;
        this.names = names;
        this.script = script;
        this.words = words;
    }

    void write(Piece.Block network) {
        var parameters = new JaxParameters(graph);
        long keys = parameters.keys(network);
        if (keys > 0) {
            script.line("import math");
            script.blank();
        }
        script.line("import jax");
        script.line("import jax.numpy as jnp");
        script.line("from jax import lax");
        script.blank();
        script.blank();
        new JaxHelpers(graph, script, words).write(keys > 0);
        script.line("def init(key):");
        if (keys > 0) {
            script.line("    keys = iter(jax.random.split(key, " + keys + "))");
        }
        script.line("    return ", parameters.dictionary(network));
        script.blank();
        script.blank();
        define(network, "network", names.of("network_input"));
        script.line("params = init(jax.random.key(0))");
        script.run(new Call("network").with("params").with("jnp.zeros(" + graph.shapeText(0, true) + ")"),
                graph.shapeText(graph.output(), true));
    }

    private void define(Piece.Block block, String name, String input) {
        for (Piece piece : block.pieces()) {
            if (piece instanceof Piece.Loop loop) {
                turns.put(loop.id(), names.of(loop.id() + "_turn"));
                define(loop.turn(), turns.get(loop.id()), names.of("block_input"));
            } else if (graph.operation(piece.from()) instanceof Operation.Pooling) {
                pooling(piece.from(), piece.id());
            }
        }
        var values = new Values(graph, block, input);
        String result = values.of(block.input());
        script.line("def " + name + "(params, " + result + "):");
        script.margin(4);
        for (Piece piece : block.pieces()) {
            result = values.of(piece.result());
            if (piece instanceof Piece.Loop loop) {
                loop(loop, values);
            } else {
                apply(piece.from(), piece.id(), values);
            }
        }
        script.line("return " + result);
        script.margin(0);
        script.blank();
        script.blank();
    }

    /** Defines what takes more than an expression. */
    private void pooling(int i, String id) {
        boolean adaptive = graph.isAdaptive(i);
        if (adaptive ? new AdaptiveCode(graph.spec(i), script).isGlobal() : pool(i).max()) {
            return;
        }
        functions.put(i, names.of(id + "_layer"));
        if (!adaptive) {
            new JaxPool(pool(i), script).function(functions.get(i));
            return;
        }
        var code = new AdaptiveCode(graph.spec(i), script);
        if (!hasBins) {
            code.jaxBins();
            hasBins = true;
        }
        code.jaxFunction(functions.get(i));
    }

    private PoolSpec pool(int i) {
        return new PoolSpec(graph.spec(i));
    }

    private void loop(Piece.Loop loop, Values values) {
        String source = values.of(loop.turn().input());
        String result = values.of(loop.result());
        if (!source.equals(result)) {
            script.line(result + " = " + source);
        }
        script.line("for p in params[\"" + loop.id() + "\"]:");
        script.line("    " + result + " = " + turns.get(loop.id()) + "(p, " + result + ")");
    }

    private void apply(int i, String id, Values values) {
        Operation operation = graph.operation(i);
        boolean flat = operation instanceof Operation.Dense || graph.isFlat(i);
        var sources = new ArrayList<String>();
        for (int source : graph.sources(i)) {
            String cell = graph.rank() == 1 ? "[:, :, None]" : "[:, :, None, None]";
            sources.add(values.of(source) + (graph.isFlat(source) && !flat ? cell : ""));
        }
        String to = values.of(i) + " = ";
        String x = sources.get(0);
        String own = "params[\"" + id + "\"]";
        if (operation instanceof Operation.Convolve) {
            Spec spec = graph.spec(i);
            var conv = new Jax(spec, script);
            if (spec.dependsOnInputSize() && !spec.zeros()) {
                script.caveat(spec.paddingForInputSize());
            }
            Call call = new Call("conv");
            script.line(to, conv.options((spec.zeros() ? call.with(x) : call.with(conv.pad(x))).with(own), ""));
        } else if (operation instanceof Operation.ConvolveTransposed) {
            Call call = new Call("conv_transposed");
            List<Padding.Sides> added = graph.inputsAdded(i);
            call = TorchNodes.isGiven(added) ? call.with(pad(x, added)) : call.with(x);
            script.line(to, new JaxTransposed(new TransposedSpec(graph.spec(i)), script).options(call.with(own), ""));
        } else if (operation instanceof Operation.Pooling) {
            pool(i, x, to);
        } else if (operation instanceof Operation.Resize resize) {
            resize(i, resize, sources, to);
        } else if (operation instanceof Operation.Pad pad) {
            script.line(to, pad(x, pad.sides()));
        } else if (operation instanceof Operation.Crop) {
            script.line(to + x + TorchClass.crop(graph.cropStarts(i), sources.get(1), 2, "[:, :"));
        } else if (operation instanceof Operation.Dense) {
            script.line(to + "dense(" + x + ", " + own + ")");
        } else if (operation instanceof Operation.Merge merge) {
            script.line(to + switch (merge.how()) {
                case ADD -> TorchClass.between(sources, " + ");
                case MULTIPLY -> TorchClass.between(sources, " * ");
                case CONCAT -> "jnp.concatenate((" + TorchClass.between(sources, ", ") + "), axis=1)";
            });
        } else {
            function(((Operation.Pointwise) operation).function(), x, own, to);
        }
    }

    private void function(Operation.Function function, String x, String own, String to) {
        if (function == Operation.Function.DROPOUT) {
            script.remark(words.of(NetworkCaveat.JAX_DROPOUT));
        }
        String value = switch (function) {
            case RELU -> "jax.nn.relu(" + x + ")";
            case BATCH_NORM -> "batch_norm(" + x + ", " + own + ")";
            case SIGMOID -> "jax.nn.sigmoid(" + x + ")";
            case TANH -> "jnp.tanh(" + x + ")";
            case GELU -> "jax.nn.gelu(" + x + ", approximate=False)";
            case SOFTMAX -> "jax.nn.softmax(" + x + ", axis=1)";
            case DROPOUT, IDENTITY -> x;
        };
        if (!to.equals(value + " = ")) {
            script.line(to + value);
        }
    }

    private void pool(int i, String x, String to) {
        if (functions.containsKey(i)) {
            script.line(to + functions.get(i) + "(" + x + ")");
        } else if (graph.isAdaptive(i)) {
            script.line(to + new AdaptiveCode(graph.spec(i), script).jaxGlobal(x));
        } else {
            script.caveats(pool(i).sizeCaveats());
            script.line(to, new JaxPool(pool(i), script).max(x));
        }
    }

    private static Call pad(String x, List<Padding.Sides> sides) {
        var each = new ArrayList<>(List.of("(0, 0, 0)", "(0, 0, 0)"));
        for (Padding.Sides side : sides) {
            each.add("(" + side.low() + ", " + side.high() + ", 0)");
        }
        return new Call("lax.pad").with(x).with("0.0").with(Py.list(each));
    }

    private void resize(int i, Operation.Resize resize, List<String> sources, String to) {
        List<Long> size = graph.shape(i).size();
        List<Long> factors = KerasResize.factors(graph, i);
        String x = sources.get(0);
        if (resize.linear()) {
            String after = sources.size() == 2 ? "*" + sources.get(1) + ".shape[2:]" : Py.join(size);
            script.line(to, new Call("jax.image.resize").with(x).with("(*" + x + ".shape[:2], " + after + ")")
                    .with(Py.quote("linear")).with("antialias", "False"));
            return;
        } else if (factors.isEmpty()) {
            script.remark(words.of(NetworkCaveat.JAX_NEAREST_BY_INDEX));
        }
        var text = new StringBuilder(x);
        for (int a = 0; a < graph.rank(); a++) {
            long before = graph.before(i).size().get(a);
            long after = size.get(a);
            text.append(factors.isEmpty() ? ".take(jnp.arange(" + after + ") * " + before + " // " + after
                    : ".repeat(" + factors.get(a).longValue()).append(", axis=").append(a + 2).append(")");
        }
        script.line(to + text);
    }
}
