package atrous.code;

import atrous.network.Operation;

/** PyTorch: {@code nn.Sequential} for a chain of modules, else a class; a class for each block that is repeated. */
final class TorchNetwork {

    private final Graph graph;
    private final Names names;
    private final Script script;
    private final TorchNodes nodes;

    TorchNetwork(Graph graph, Names names, Script script) {
        this.graph = graph;
        this.names = names;
        this.script = script;
        this.nodes = new TorchNodes(graph, script);
    }

    void write(Piece.Block network) {
        boolean chain = !network.pieces().isEmpty() && isSequential(network);
        script.line("import torch");
        script.line("from torch import nn");
        if (!chain && usesFunctions(network)) {
            script.line("from torch.nn import functional as F");
        }
        script.blank();
        if (chain) {
            script.line("network = ", sequence(new Call("nn.Sequential"), network, 4).broken());
        } else {
            script.blank();
            String name = names.of("Network");
            new TorchClass(graph, names, script, nodes, this).define(name, network, names.of("network_input"));
            script.line("network = " + name + "()");
        }
        // Normalizing needs more than the one example.
        script.line("network.eval()");
        script.run(new Call("network").with("torch.zeros" + graph.shapeText(0, true)), graph.shapeText(graph.output(), true));
    }

    private boolean usesFunctions(Piece.Block block) {
        boolean uses = false;
        for (Piece piece : block.pieces()) {
            if (piece instanceof Piece.Loop loop) {
                uses |= !isSequential(loop.turn()) && usesFunctions(loop.turn());
            } else {
                Operation op = graph.operation(piece.from());
                uses |= op instanceof Operation.Resize || op instanceof Operation.Pad || nodes.isFunction(piece.from())
                        || op instanceof Operation.Pointwise p && p.function() == Operation.Function.GELU
                        || op instanceof Operation.ConvolveTransposed && TorchNodes.isGiven(graph.inputsAdded(piece.from()));
            }
        }
        return uses;
    }

    boolean isSequential(Piece.Block block) {
        boolean modules = block.isChain(graph);
        for (Piece piece : block.pieces()) {
            modules &= piece instanceof Piece.Loop loop ? isSequential(loop.turn()) : nodes.modules(piece.from()) != null;
        }
        return modules;
    }

    /** Adds the modules of a chain to a call; loops as generators. */
    Call sequence(Call call, Piece.Block block, int indent) {
        for (Piece piece : block.pieces()) {
            if (piece instanceof Piece.Loop loop) {
                call.with(repeated(loop, indent + 4));
            } else {
                for (String line : script.comment(nodes.caveats(piece.from()), indent)) {
                    call.note(line);
                }
                for (Call module : nodes.modules(piece.from())) {
                    call.with(module);
                }
            }
        }
        return call;
    }

    /** A starred generator: the chains of all turns, one by one. */
    Call repeated(Piece.Loop loop, int indent) {
        String turns = " for _ in range(" + loop.times() + "))";
        return sequence(new Call("*(nn.Sequential(", ")" + turns), loop.turn(), indent);
    }
}
