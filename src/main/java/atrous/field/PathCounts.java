package atrous.field;

import atrous.network.Inference;
import java.util.List;
import java.util.Optional;

/**
 * Along how many paths an output of a network reads each cell of the nodes before it: every tap on a cell is a path,
 * a tap of resizing that has a weight too, every cell of a pooling window; branches add, whatever merges them.
 */
public final class PathCounts {

    private final Inference inference;
    private final int node;
    private final FieldMap start;
    private final FieldMap[] maps;

    private PathCounts(Inference inference, int node, FieldMap start, FieldMap[] maps) {
        this.inference = inference;
        this.node = node;
        this.start = start;
        this.maps = maps;
    }

    /**
     * Of one cell of a node; empty where a map of it is too large.
     *
     * @param cell one number an axis
     */
    public static Optional<PathCounts> of(Inference inference, int node, List<Long> cell) {
        return of(inference, node, Backward.cell(inference, node, cell, false));
    }

    /** Of all cells of a node together; empty where a map of it is too large. */
    public static Optional<PathCounts> ofAll(Inference inference, int node) {
        return of(inference, node, Backward.all(inference, node, false));
    }

    private static Optional<PathCounts> of(Inference inference, int node, FieldMap start) {
        FieldMap[] maps = Backward.from(inference, node, start, AxisRuns.Weighing.PATHS, 0);
        return Optional.ofNullable(maps).map(found -> new PathCounts(inference, node, start, found));
    }

    /** Of the network's input; empty where none of it is read. */
    public Optional<FieldMap> input() {
        return at(0);
    }

    /** Of a node, as counted in its cells; empty where none of them is read. */
    public Optional<FieldMap> at(int index) {
        if (index > node) {
            return Optional.empty();
        }
        if (maps[index] == null && index > 0) {
            // Too large to be kept, or nothing.
            return Optional.ofNullable(Backward.from(inference, node, start, AxisRuns.Weighing.PATHS, index)[index]);
        }
        return Optional.ofNullable(maps[index]);
    }
}
