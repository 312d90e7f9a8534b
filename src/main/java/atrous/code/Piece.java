package atrous.code;

import java.util.List;

/** A part of a network's program: nodes from {@code from} until before {@code to}, of which the last one's value comes out. */
sealed interface Piece {

    int from();

    int to();

    /** Its identifier in the program. */
    String id();

    default int result() {
        return to() - 1;
    }

    record One(int node, String id) implements Piece {
        @Override
        public int from() {
            return node;
        }

        @Override
        public int to() {
            return node + 1;
        }
    }

    /** @param turn the nodes of the first turn, which stand for those of all */
    record Loop(long times, Block turn, int from, int to, String id) implements Piece {}

    /** @param input the node before, the only one from outside that is read */
    record Block(int input, List<Piece> pieces) {
        public Block {
            pieces = List.copyOf(pieces);
        }

        /** Whether each piece reads only the one before. */
        boolean isChain(Graph graph) {
            int before = input;
            boolean chain = true;
            for (Piece piece : pieces) {
                if (piece instanceof One one) {
                    chain &= graph.sources(one.node()).equals(List.of(before));
                } else {
                    chain &= ((Loop) piece).turn().isChain(graph);
                }
                before = piece.result();
            }
            return chain;
        }
    }
}
