package atrous.field;

import atrous.layer.Relation;
import atrous.network.Inference;
import atrous.network.Node;
import java.util.List;

/** From cells of a node back to the cells that they come from: branches add, and so do merges of whatever kind. */
final class Backward {

    /** Cells of a map that is written out, or no product. */
    static final double MOST_CELLS = 1 << 23;
    /** Cells of maps that are kept written out once those before them are known. */
    private static final double MOST_KEPT = 1 << 24;
    /** To the input, and all maps are kept. */
    static final int ALL = -1;

    private final Inference inference;
    private final AxisRuns.Weighing weighing;
    private double kept;

    private Backward(Inference inference, AxisRuns.Weighing weighing) {
        this.inference = inference;
        this.weighing = weighing;
    }

    /**
     * One map a node, null where nothing is reached or too much was to be kept; or null where a map is too large.
     *
     * @param keep the node at which to stop, 0 for the input, or {@link #ALL}
     */
    static FieldMap[] from(Inference inference, int node, FieldMap start, AxisRuns.Weighing weighing, int keep) {
        return new Backward(inference, weighing).walk(node, start, keep);
    }

    private FieldMap[] walk(int node, FieldMap start, int keep) {
        FieldMap[] maps = new FieldMap[node + 1];
        maps[node] = start;
        for (int n = node; n > 0 && n != keep; n--) {
            if (maps[n] == null) {
                continue;
            }
            Node at = inference.network().nodes().get(n);
            for (int s = 0; s < at.sources().size(); s++) {
                List<Relation> axes = inference.at().get(n).reads().get(s);
                int source = at.sources().get(s);
                FieldMap read = axes.isEmpty() ? null : maps[n].through(axes, at.operation(), weighing);
                maps[source] = maps[source] == null ? read : read == null ? maps[source] : maps[source].plus(read, read != maps[n]);
                if (maps[source] != null && !maps[source].isProduct() && !maps[source].canBeWritten()) {
                    return null;
                }
            }
            maps[n] = keep == ALL || n == node || fits(maps[n]) ? maps[n] : null;
        }
        return maps;
    }

    private boolean fits(FieldMap map) {
        double cells = map.isWritten() ? (double) map.height() * map.width() : map.height() + map.width();
        if (kept + cells > MOST_KEPT) {
            return false;
        }
        kept += cells;
        return true;
    }

    static FieldMap cell(Inference inference, int node, List<Long> cell, boolean reachOnly) {
        List<Long> size = inference.shape(node).size();
        for (int axis = 0; axis < size.size(); axis++) {
            if (cell.size() != size.size() || cell.get(axis) < 0 || cell.get(axis) >= size.get(axis)) {
                throw new IllegalArgumentException("no cell of this node");
            }
        }
        Line columns = Line.cell(cell.get(cell.size() - 1).intValue());
        Line rows = size.size() == 1 ? Line.cell(0) : cell.get(0).equals(cell.get(1)) ? columns
                : Line.cell(cell.get(0).intValue());
        return FieldMap.of(rows, columns, reachOnly);
    }

    static FieldMap all(Inference inference, int node, boolean reachOnly) {
        List<Long> size = inference.shape(node).size();
        Line columns = Line.ones(size.get(size.size() - 1).intValue());
        Line rows = size.size() == 1 ? Line.cell(0) : size.get(0).equals(size.get(1)) ? columns
                : Line.ones(size.get(0).intValue());
        return FieldMap.of(rows, columns, reachOnly);
    }
}
