package atrous.code;

import atrous.layer.Padding;
import atrous.network.Operation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Keras 3: the functional API, channels last; loops build their layers anew in each turn. */
final class KerasNetwork {

    private final Graph graph;
    private final Names names;
    private final Script script;
    private final NetworkCaveatWords words;
    private final Map<Integer, String> functions = new HashMap<>();
    private boolean takesIndices;

    KerasNetwork(Graph graph, Names names, Script script, NetworkCaveatWords words) {
        this.graph = graph;
        this.names = names;
        this.script = script;
        this.words = words;
    }

    void write(Piece.Block network) {
        script.line("import keras");
        scan(network);
        if (takesIndices) {
            script.line("import numpy as np");
        }
        script.blank();
        if (!functions.isEmpty()) {
            script.blank();
            define(network);
        }
        String input = names.of("inputs");
        var shape = new ArrayList<>(graph.shape(0).size());
        shape.add(graph.shape(0).channels());
        script.line(input + " = keras.Input(" + Py.tuple(shape) + ")");
        String result = block(network, input, input, 0);
        script.line("network = keras.Model(" + input + ", " + result + ")");
        script.run(new Call("network").with("keras.ops.zeros(" + graph.shapeText(0, false) + ")"),
                graph.shapeText(graph.output(), false));
    }

    private void scan(Piece.Block block) {
        for (Piece piece : block.pieces()) {
            if (piece instanceof Piece.Loop loop) {
                scan(loop.turn());
            } else {
                int i = piece.from();
                Operation op = graph.operation(i);
                if (op instanceof Operation.Pooling && !graph.isAdaptive(i) && pool(i).isFunction()) {
                    functions.put(i, names.of(piece.id() + "_layer"));
                }
                takesIndices |= op instanceof Operation.Convolve && new Keras(graph.spec(i), script).padding().takesIndices()
                        && new Keras(graph.spec(i), script).padding().isBefore()
                        || op instanceof Operation.Resize resize && KerasResize.takesIndices(graph, i, resize);
            }
        }
    }

    private KerasPool pool(int i) {
        return new KerasPool(new PoolSpec(graph.spec(i)), script);
    }

    private void define(Piece.Block block) {
        for (Piece piece : block.pieces()) {
            if (piece instanceof Piece.Loop loop) {
                define(loop.turn());
            } else if (functions.containsKey(piece.from())) {
                pool(piece.from()).function(functions.get(piece.from()), names.of(piece.id() + "_taps"));
            }
        }
    }

    /** @return what holds its value */
    private String block(Piece.Block block, String read, String inputName, int margin) {
        var values = new Values(graph, block, inputName);
        String input = values.of(block.input());
        script.margin(margin);
        if (!input.equals(read)) {
            script.line(input + " = " + read);
        }
        String result = input;
        for (Piece piece : block.pieces()) {
            if (piece instanceof Piece.Loop loop) {
                loop(loop, values, margin);
            } else {
                apply(piece.from(), values);
            }
            result = values.of(piece.result());
        }
        return result;
    }

    private void loop(Piece.Loop loop, Values values, int margin) {
        String source = values.of(loop.turn().input());
        if (!source.equals("x")) {
            script.line("x = " + source);
        }
        script.line("for _ in range(" + loop.times() + "):");
        String result = block(loop.turn(), "x", names.of("block_input"), margin + 4);
        if (!result.equals("x")) {
            script.line("x = " + result);
        }
        script.margin(margin);
        if (!values.of(loop.result()).equals("x")) {
            script.line(values.of(loop.result()) + " = x");
        }
    }

    private void apply(int i, Values values) {
        var sources = new ArrayList<String>();
        boolean flat = graph.operation(i) instanceof Operation.Dense || graph.isFlat(i);
        for (int source : graph.sources(i)) {
            boolean cell = graph.isFlat(source) && !flat;
            sources.add(values.of(source) + (cell ? graph.rank() == 1 ? "[:, None, :]" : "[:, None, None, :]" : ""));
        }
        String to = values.of(i) + " = ";
        Operation operation = graph.operation(i);
        String x = sources.get(0);
        if (operation instanceof Operation.Convolve) {
            convolve(i, x, to);
        } else if (operation instanceof Operation.ConvolveTransposed) {
            transposed(i, x, to);
        } else if (operation instanceof Operation.Pooling) {
            pooling(i, x, to);
        } else if (operation instanceof Operation.Resize resize) {
            new KerasResize(graph, script, words).write(i, resize, sources, to);
        } else if (operation instanceof Operation.Dense dense) {
            dense(i, dense, x, to);
        } else if (operation instanceof Operation.Pad pad) {
            pad(pad.sides(), x, to);
        } else if (operation instanceof Operation.Crop) {
            script.line(to + x + TorchClass.crop(graph.cropStarts(i), sources.get(1), 1, "[:"));
        } else if (operation instanceof Operation.Merge merge) {
            script.line(to + "keras.layers." + (switch (merge.how()) {
                case ADD -> "Add";
                case MULTIPLY -> "Multiply";
                case CONCAT -> "Concatenate";
            }) + "()([" + TorchClass.between(sources, ", ") + "])");
        } else {
            script.line(to + function(((Operation.Pointwise) operation).function()) + "(" + x + ")");
        }
    }

    private static String function(Operation.Function function) {
        return "keras.layers." + switch (function) {
            case RELU -> "ReLU()";
            case BATCH_NORM -> "BatchNormalization(epsilon=1e-5)";
            case SIGMOID -> "Activation(\"sigmoid\")";
            case TANH -> "Activation(\"tanh\")";
            case GELU -> "Activation(\"gelu\")";
            case SOFTMAX -> "Softmax()";
            case DROPOUT -> "Dropout(0.5)";
            case IDENTITY -> "Identity()";
        };
    }

    private void convolve(int i, String source, String to) {
        var conv = new Keras(graph.spec(i), script);
        script.caveats(conv.caveats());
        String x = source;
        if (!conv.isFunction() && conv.padding().isBefore()) {
            script.line("x = ", conv.padding().layer().then("(" + x + ")"));
            x = "x";
        } else {
            for (Call pad : conv.padding().calls(x)) {
                script.line("x = ", pad);
            }
            x = conv.padding().calls(x).isEmpty() ? x : "x";
        }
        script.line(to, conv.conv().then("(" + x + ")" + conv.slice()));
    }

    private void transposed(int i, String source, String to) {
        var conv = new KerasTransposedCode(new TransposedSpec(graph.spec(i)), script);
        script.caveats(conv.caveats());
        String x = source;
        if (TorchNodes.isGiven(graph.inputsAdded(i))) {
            pad(graph.inputsAdded(i), x, "x = ");
            x = "x";
        }
        if (conv.pad(x) != null) {
            script.line("x = ", conv.pad(x));
            x = "x";
        }
        script.line(to, conv.conv().then("(" + x + ")" + conv.slice()));
    }

    private void pooling(int i, String x, String to) {
        if (graph.isAdaptive(i)) {
            var adaptive = new AdaptiveCode(graph.spec(i), script);
            script.caveats(adaptive.kerasCaveats());
            script.line(to, adaptive.kerasLayer().then("(" + x + ")"));
        } else if (functions.containsKey(i)) {
            script.line(to + functions.get(i) + "(" + x + ")");
        } else {
            script.line(to, pool(i).layer().then("(" + x + ")"));
        }
    }

    private void dense(int i, Operation.Dense dense, String x, String to) {
        boolean flat = graph.isFlat(graph.sources(i).get(0));
        String read = flat ? x : "x";
        if (!flat) {
            if (!Py.all(graph.before(i).size(), 1)) {
                remark(NetworkCaveat.KERAS_FLATTENS_CHANNELS_LAST);
            }
            script.line("x = keras.layers.Flatten()(" + x + ")");
        }
        script.line(to, new Call("keras.layers.Dense").with(dense.features()).withIf(!dense.bias(), "use_bias", "False")
                .then("(" + read + ")"));
    }

    private void remark(NetworkCaveat caveat) {
        script.remark(words.of(caveat));
    }

    /** What is cut off goes last: there may be more of it than there are cells. */
    private void pad(List<Padding.Sides> sides, String source, String to) {
        var lows = new ArrayList<Long>();
        var highs = new ArrayList<Long>();
        var fewer = new ArrayList<String>();
        boolean cuts = false;
        for (Padding.Sides each : sides) {
            lows.add(Math.max(0, each.low()));
            highs.add(Math.max(0, each.high()));
            fewer.add("(" + Math.max(0, -each.low()) + ", " + Math.max(0, -each.high()) + ")");
            cuts |= each.low() < 0 || each.high() < 0;
        }
        boolean adds = !Py.all(lows, 0) || !Py.all(highs, 0);
        String rank = sides.size() + "D(";
        List<String> more = Py.pairs(lows, highs);
        String x = source;
        if (adds || !cuts) {
            script.line((cuts ? "x = " : to) + "keras.layers.ZeroPadding" + rank + both(more) + ")(" + x + ")");
            x = "x";
        }
        if (cuts) {
            script.line(to + "keras.layers.Cropping" + rank + both(fewer) + ")(" + x + ")");
        }
    }

    private static String both(List<String> pairs) {
        return pairs.size() == 1 ? pairs.get(0) : Py.tuple(pairs);
    }
}
