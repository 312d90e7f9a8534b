package atrous.code;

import atrous.network.Item;
import atrous.network.Outline;
import java.util.ArrayList;
import java.util.List;

/** Finds the loops in a network: repeats whose turns are one program. All other nodes stand for themselves. */
final class Pieces {

    private final Graph graph;
    private final Names names;
    private int at = 1;
    private int loops;

    private Pieces(Graph graph, Names names) {
        this.graph = graph;
        this.names = names;
    }

    static Piece.Block of(Outline outline, Graph graph, Names names) {
        return new Piece.Block(0, new Pieces(graph, names).items(outline.items(), false));
    }

    private List<Piece> items(List<Item> items, boolean inLoop) {
        var pieces = new ArrayList<Piece>();
        for (Item item : items) {
            if (item instanceof Item.Step step) {
                String name = inLoop && !step.name().isEmpty() ? step.name() : graph.node(at).name();
                pieces.add(new Piece.One(at++, names.of(name)));
            } else if (item instanceof Item.Repeat repeat && steps(repeat.items()) > 0) {
                repeat(repeat, inLoop, pieces);
            }
        }
        return pieces;
    }

    private void repeat(Item.Repeat repeat, boolean inLoop, List<Piece> pieces) {
        int length = Math.toIntExact(steps(repeat.items()));
        var turns = new Turns(graph, length);
        long left = repeat.times();
        // The first turn may read other channels than the rest.
        while (left > 0) {
            boolean loop = left > 1 && left >= repeat.times() - 1 && turns.areOne(at, left);
            if (loop) {
                int from = at;
                String id = names.of("block_" + ++loops);
                var turn = new Piece.Block(from - 1, items(repeat.items(), true));
                at = Math.toIntExact(from + length * left);
                pieces.add(new Piece.Loop(left, turn, from, at, id));
                return;
            }
            pieces.addAll(items(repeat.items(), inLoop));
            left--;
        }
    }

    private static long steps(List<Item> items) {
        long steps = 0;
        for (Item item : items) {
            steps += item instanceof Item.Repeat repeat ? repeat.times() * steps(repeat.items()) : item instanceof Item.Step ? 1 : 0;
        }
        return steps;
    }
}
