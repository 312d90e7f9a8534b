package atrous.code;

import atrous.network.Operation;
import java.util.ArrayList;
import java.util.List;

/** The parameters of a network in JAX: a dictionary by node, a list of them for a loop. */
final class JaxParameters {

    private final Graph graph;

    JaxParameters(Graph graph) {
        this.graph = graph;
    }

    Call dictionary(Piece.Block block) {
        return fill(new Call("{", "}"), block);
    }

    private Call fill(Call call, Piece.Block block) {
        for (Piece piece : block.pieces()) {
            if (piece instanceof Piece.Loop loop) {
                call.with(fill(new Call("\"" + loop.id() + "\": [{", "} for _ in range(" + loop.times() + ")]"), loop.turn()));
            } else if (!entries(piece.from()).isEmpty()) {
                call.with(Py.quote(piece.id()) + ": {" + Py.join(entries(piece.from())) + "}");
            }
        }
        return call;
    }

    /** How many random tensors it takes. */
    long keys(Piece.Block block) {
        long keys = 0;
        for (Piece piece : block.pieces()) {
            keys += piece instanceof Piece.Loop loop ? loop.times() * keys(loop.turn())
                    : weights(piece.from()).isEmpty() ? 0 : 1;
        }
        return keys;
    }

    private List<String> entries(int i) {
        var entries = new ArrayList<String>();
        if (!weights(i).isEmpty()) {
            entries.add("\"w\": weight(next(keys), " + Py.tuple(weights(i)) + ")");
        }
        if (isBiased(i)) {
            entries.add("\"b\": jnp.zeros(" + graph.shape(i).channels() + ")");
        }
        if (graph.operation(i) instanceof Operation.Pointwise pointwise && pointwise.function() == Operation.Function.BATCH_NORM) {
            long channels = graph.shape(i).channels();
            entries.add("\"scale\": jnp.ones(" + channels + "), \"offset\": jnp.zeros(" + channels + ")");
        }
        return entries;
    }

    /** Output channels first. */
    private List<Long> weights(int i) {
        if (graph.operation(i) instanceof Operation.Convolve) {
            return graph.spec(i).weightShape();
        } else if (graph.operation(i) instanceof Operation.ConvolveTransposed) {
            return new JaxTransposed(new TransposedSpec(graph.spec(i)), null).weightShape();
        } else if (graph.operation(i) instanceof Operation.Dense dense) {
            return List.of(dense.features(), graph.elements(graph.before(i)));
        }
        return List.of();
    }

    private boolean isBiased(int i) {
        Operation operation = graph.operation(i);
        return operation instanceof Operation.Convolve conv && conv.channels().bias()
                || operation instanceof Operation.ConvolveTransposed convt && convt.channels().bias()
                || operation instanceof Operation.Dense dense && dense.bias();
    }
}
