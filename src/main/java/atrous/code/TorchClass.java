package atrous.code;

import atrous.layer.Padding;
import atrous.network.Operation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A block as a class of PyTorch, after those that it needs. */
final class TorchClass {

    private final Graph graph;
    private final Names names;
    private final Script script;
    private final TorchNodes nodes;
    private final TorchNetwork chains;
    private final Map<Integer, String> functions = new HashMap<>();

    TorchClass(Graph graph, Names names, Script script, TorchNodes nodes, TorchNetwork chains) {
        this.graph = graph;
        this.names = names;
        this.script = script;
        this.nodes = nodes;
        this.chains = chains;
    }

    void define(String name, Piece.Block block, String input) {
        var classes = new HashMap<Integer, String>();
        for (Piece piece : block.pieces()) {
            if (piece instanceof Piece.Loop loop && !chains.isSequential(loop.turn())) {
                String inner = names.of("Block" + loop.id().substring(loop.id().indexOf("_") + 1));
                classes.put(loop.from(), inner);
                define(inner, loop.turn(), names.of("block_input"));
            } else if (piece instanceof Piece.One one && nodes.isFunction(one.node())) {
                functions.put(one.node(), names.of(one.id() + "_layer"));
                nodes.pool(one.node()).function(functions.get(one.node()), names.of(one.id() + "_taps"));
            }
        }
        script.line("class " + name + "(nn.Module):");
        init(block, classes);
        forward(block, input);
        script.blank();
        script.blank();
    }

    private void init(Piece.Block block, Map<Integer, String> classes) {
        script.margin(4);
        script.line("def __init__(self):");
        script.margin(8);
        script.line("super().__init__()");
        for (Piece piece : block.pieces()) {
            if (piece instanceof Piece.Loop loop) {
                script.line("self." + piece.id() + " = ", new Call("nn.Sequential").with(classes.containsKey(loop.from())
                        ? new Call("*(" + classes.get(loop.from()) + "(", ") for _ in range(" + loop.times() + "))")
                        : chains.repeated(loop, 16)));
            } else if (nodes.layer(piece.from()) != null) {
                script.caveats(nodes.caveats(piece.from()));
                script.line("self." + piece.id() + " = ", nodes.layer(piece.from()));
            }
        }
        script.margin(0);
        script.blank();
    }

    private void forward(Piece.Block block, String input) {
        var values = new Values(graph, block, input);
        script.margin(4);
        script.line("def forward(self, " + values.of(block.input()) + "):");
        script.margin(8);
        int result = block.input();
        for (Piece piece : block.pieces()) {
            result = piece.result();
            if (piece instanceof Piece.Loop loop) {
                script.line(values.of(result) + " = self." + loop.id() + "(" + values.of(loop.turn().input()) + ")");
            } else {
                apply(piece.from(), piece.id(), values);
            }
        }
        script.line("return " + values.of(result));
        script.margin(0);
    }

    private void apply(int i, String id, Values values) {
        var sources = new ArrayList<String>();
        boolean flat = graph.operation(i) instanceof Operation.Dense || graph.isFlat(i);
        for (int source : graph.sources(i)) {
            String unflat = graph.rank() == 1 ? "[:, :, None]" : "[:, :, None, None]";
            sources.add(values.of(source) + (graph.isFlat(source) && !flat ? unflat : ""));
        }
        Call call = call(i, id, sources);
        String start = values.of(i) + " = ";
        if (call != null) {
            script.line(start, call);
        } else if (!text(i, sources).equals(values.of(i))) {
            script.line(start + text(i, sources));
        }
    }

    /** Null where it is {@link #text}. */
    private Call call(int i, String id, List<String> sources) {
        Operation operation = graph.operation(i);
        String x = sources.get(0);
        if (operation instanceof Operation.Resize resize) {
            return nodes.resize(new Call("F.interpolate").with(x), i, resize, sources.size() == 2 ? sources.get(1) : "");
        } else if (operation instanceof Operation.Pad pad) {
            List<List<Padding.Sides>> steps = nodes.steps(i, pad.sides());
            Call first = new Call("F.pad").with(x).with(TorchNodes.numbers(steps.get(0)));
            return steps.size() == 1 ? first : new Call("F.pad").with(first).with(TorchNodes.numbers(steps.get(1)));
        } else if (operation instanceof Operation.Dense && !graph.isFlat(graph.sources(i).get(0))) {
            return new Call("self." + id).with(x + ".flatten(1)");
        } else if (operation instanceof Operation.ConvolveTransposed && TorchNodes.isGiven(graph.inputsAdded(i))) {
            return new Call("self." + id).with(new Call("F.pad").with(x).with(TorchNodes.numbers(graph.inputsAdded(i))))
                    .then(nodes.slice(i));
        } else if (functions.containsKey(i)) {
            return new Call(functions.get(i)).with(x);
        }
        return nodes.layer(i) != null ? new Call("self." + id).with(x).then(nodes.slice(i)) : null;
    }

    private String text(int i, List<String> sources) {
        Operation operation = graph.operation(i);
        String x = sources.get(0);
        if (operation instanceof Operation.Pointwise pointwise) {
            return switch (pointwise.function()) {
                case RELU -> "torch.relu(" + x + ")";
                case SIGMOID -> "torch.sigmoid(" + x + ")";
                case TANH -> "torch.tanh(" + x + ")";
                case GELU -> "F.gelu(" + x + ")";
                case SOFTMAX -> "torch.softmax(" + x + ", dim=1)";
                case BATCH_NORM, DROPOUT, IDENTITY -> x;
            };
        } else if (operation instanceof Operation.Merge merge) {
            return switch (merge.how()) {
                case ADD -> between(sources, " + ");
                case MULTIPLY -> between(sources, " * ");
                case CONCAT -> "torch.cat((" + between(sources, ", ") + "), dim=1)";
            };
        }
        return x + crop(graph.cropStarts(i), sources.get(1), 2, "[:, :");
    }

    /** @param axis the first of the spatial ones */
    static String crop(List<Long> starts, String like, int axis, String open) {
        var slice = new StringBuilder(open);
        for (int a = 0; a < starts.size(); a++) {
            long start = starts.get(a);
            String size = like + ".shape[" + (axis + a) + "]";
            slice.append(", ").append(start == 0 ? ":" + size : start + " : " + start + " + " + size);
        }
        return slice.append("]").toString();
    }

    static String between(List<String> parts, String separator) {
        var text = new StringBuilder();
        for (String part : parts) {
            text.append(text.length() == 0 ? "" : separator).append(part);
        }
        return text.toString();
    }
}
