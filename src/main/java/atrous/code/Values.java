package atrous.code;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The variables of a block: {@code x} for what only the next piece reads, its own name for everything else. */
final class Values {

    private static final String RUNNING = "x";

    private final Graph graph;
    private final Map<Integer, String> variables = new HashMap<>();

    /** @param input how the input is called where it is read again */
    Values(Graph graph, Piece.Block block, String input) {
        this.graph = graph;
        List<Piece> pieces = block.pieces();
        variables.put(block.input(), pieces.isEmpty() || isPassedOn(block.input(), pieces, 0) ? RUNNING : input);
        for (int i = 0; i < pieces.size(); i++) {
            boolean passedOn = i == pieces.size() - 1 || isPassedOn(pieces.get(i).result(), pieces, i + 1);
            variables.put(pieces.get(i).result(), passedOn ? RUNNING : pieces.get(i).id());
        }
    }

    /** Whether, of a block's pieces, none after the next one reads it. */
    private boolean isPassedOn(int node, List<Piece> pieces, int next) {
        int last = 0;
        for (int i = next; i < pieces.size(); i++) {
            if (pieces.get(i) instanceof Piece.Loop loop) {
                last = loop.turn().input() == node ? i : last;
            } else {
                last = graph.sources(pieces.get(i).from()).contains(node) ? i : last;
            }
        }
        return last <= next;
    }

    String of(int node) {
        return variables.get(node);
    }
}
