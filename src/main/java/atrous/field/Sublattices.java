package atrous.field;

import atrous.layer.Relation;
import atrous.network.Inference;
import java.util.List;
import java.util.Optional;

/**
 * The independent parts of a network: input cells and outputs that hang together through live cells, those that an
 * output reads and that read an input. No output of one part depends on an input of another: gridding at its worst.
 *
 * @param rows the part of each row, −1 for a dead one, where parts are products of the axes'
 * @param columns the same of columns
 * @param cells the part of each cell, row-major, where they are not; else null
 */
public record Sublattices(int[] rows, int[] columns, int[] cells, long count) {

    /** Cells of all nodes together, and reads, of a network whose parts are looked for. */
    private static final double MOST_CELLS = 1 << 22;
    private static final double MOST_READS = 1 << 26;

    /**
     * Empty where there are too many cells and reads: branches have to be followed cell by cell on two axes.
     *
     * <p>Of layers in a row a part on two axes is a part of rows with one of columns: as every live cell lies on a way
     * from an input to an output, two walks through the layers can be made to go up and down together.
     */
    public static Optional<Sublattices> of(Inference inference) {
        int rank = inference.network().input().rank();
        if (rank == 1 || isChain(inference)) {
            CellGraph down = CellGraph.ofAxis(inference, 0);
            CellGraph across = CellGraph.ofAxis(inference, rank - 1);
            if (tooLarge(down) || tooLarge(across)) {
                return Optional.empty();
            }
            int[] rows = rank == 1 ? new int[] {0} : down.parts();
            int[] columns = across.parts();
            return Optional.of(new Sublattices(rows, columns, null, count(rows) * count(columns)));
        }
        CellGraph graph = CellGraph.ofMaps(inference);
        if (tooLarge(graph)) {
            return Optional.empty();
        }
        int[] cells = graph.parts();
        int[] columns = new int[inference.network().input().size().get(1).intValue()];
        return Optional.of(new Sublattices(null, columns, cells, count(cells)));
    }

    private static boolean tooLarge(CellGraph graph) {
        return graph.cells() > MOST_CELLS || graph.reads() > MOST_READS;
    }

    /** Labels go from 0 on. */
    private static long count(int[] parts) {
        int most = -1;
        for (int part : parts) {
            most = Math.max(most, part);
        }
        return most + 1L;
    }

    /** The part of an input cell, from 0 on; −1 where it is dead. */
    public long part(int row, int column) {
        if (cells != null) {
            return cells[row * columns.length + column];
        }
        return rows[row] < 0 || columns[column] < 0 ? -1 : rows[row] * count(columns) + columns[column];
    }

    /** Whether every node from the output back reads one node, through one relation an axis. */
    private static boolean isChain(Inference inference) {
        int at = inference.network().output();
        while (at > 0) {
            int source = -1;
            List<Integer> sources = inference.network().nodes().get(at).sources();
            for (int s = 0; s < sources.size(); s++) {
                List<Relation> axes = inference.at().get(at).reads().get(s);
                if (!axes.isEmpty() && source >= 0) {
                    return false;
                }
                source = axes.isEmpty() ? source : sources.get(s);
            }
            at = source;
        }
        return true;
    }
}
