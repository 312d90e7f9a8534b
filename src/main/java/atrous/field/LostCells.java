package atrous.field;

import atrous.layer.Axis;
import atrous.layer.Relation;
import atrous.layer.Where;
import atrous.layer.Window;
import atrous.layer.WindowAxis;
import atrous.network.Inference;
import atrous.network.Node;
import atrous.network.Operation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Cells of maps that nothing reads, as strides leave them over. */
final class LostCells {

    private static final int MOST_READERS = 30;

    private final Inference inference;

    LostCells(Inference inference) {
        this.inference = inference;
    }

    /** What a node reads of one of its sources. */
    private record Read(int reader, List<Relation> axes, List<IndexSet> cells) {}

    List<NetworkFinding> findings() {
        List<List<Read>> reads = reads();
        var found = new ArrayList<NetworkFinding>();
        for (int map = 0; map < reads.size(); map++) {
            List<Read> of = reads.get(map);
            if (!of.isEmpty() && of.size() <= MOST_READERS) {
                add(map, of, found);
            }
        }
        if (!found.isEmpty()) {
            LiveCells.of(inference).filter(live -> live.dead() > 0).ifPresent(live ->
                    found.add(0, new NetworkFinding(List.of(0), new NetworkFinding.DeadInputs(live.dead(), live.cells()))));
        }
        return found;
    }

    /** Of each map; none of those that are cut on purpose, or read whole. */
    private List<List<Read>> reads() {
        var reads = new ArrayList<List<Read>>();
        boolean[] whole = new boolean[inference.at().size()];
        for (int node = 0; node < whole.length; node++) {
            reads.add(new ArrayList<>());
            Node at = inference.network().nodes().get(node);
            for (int i = 0; i < at.sources().size(); i++) {
                List<Relation> axes = inference.at().get(node).reads().get(i);
                int source = at.sources().get(i);
                if (axes.isEmpty() || whole[source]) {
                    continue;
                }
                Read read = read(node, axes);
                whole[source] = at.operation() instanceof Operation.Crop || at.operation() instanceof Operation.Pad
                        || isWhole(read, inference.shape(source).size());
                reads.get(source).add(read);
            }
        }
        for (int map = 0; map < whole.length; map++) {
            if (whole[map]) {
                reads.set(map, List.of());
            }
        }
        return reads;
    }

    private static Read read(int node, List<Relation> axes) {
        var cells = new ArrayList<IndexSet>();
        for (Relation axis : axes) {
            cells.add(SetsThrough.back(axis, IndexSet.run(0, (int) axis.outputSize() - 1)));
        }
        return new Read(node, axes, cells);
    }

    private static boolean isWhole(Read read, List<Long> size) {
        boolean whole = true;
        for (int axis = 0; axis < size.size(); axis++) {
            whole &= read.cells().get(axis).isRun() && read.cells().get(axis).span().size() == size.get(axis);
        }
        return whole;
    }

    private void add(int map, List<Read> reads, List<NetworkFinding> found) {
        List<Long> size = inference.shape(map).size();
        double cells = 1;
        for (long each : size) {
            cells *= each;
        }
        double lost = cells - (size.size() == 1 ? union(reads, 0, -1) : union(reads, size.get(0).intValue()));
        if (lost == 0) {
            return;
        }
        var readers = new ArrayList<Integer>();
        boolean alike = true;
        for (Read read : reads) {
            readers.add(read.reader());
            alike &= read.axes().equals(reads.get(0).axes());
        }
        var what = new NetworkFinding.Lost(lost, cells, alike ? unread(reads.get(0)) : List.of());
        for (int i = 0; i < found.size(); i++) {
            if (found.get(i).what().equals(what)) {
                readers.addAll(0, found.get(i).nodes());
                found.set(i, new NetworkFinding(readers, what));
                return;
            }
        }
        found.add(new NetworkFinding(readers, what));
    }

    /** Cells of the last axis that any of those reads has whose bit is set. */
    private static double union(List<Read> reads, int axis, int bits) {
        IndexSet all = IndexSet.NONE;
        for (int i = 0; i < reads.size(); i++) {
            if ((bits >> i & 1) == 1) {
                all = all.and(reads.get(i).cells().get(axis));
            }
        }
        return all.count();
    }

    private static double union(List<Read> reads, int rows) {
        Map<Integer, Double> counted = new HashMap<>();
        double sum = 0;
        for (int row = 0; row < rows; row++) {
            int bits = 0;
            for (int i = 0; i < reads.size(); i++) {
                bits |= reads.get(i).cells().get(0).has(row) ? 1 << i : 0;
            }
            Double columns = counted.get(bits);
            if (columns == null) {
                columns = union(reads, 1, bits);
                counted.put(bits, columns);
            }
            sum += columns;
        }
        return sum;
    }

    private static List<NetworkFinding.Unread> unread(Read read) {
        var axes = new ArrayList<NetworkFinding.Unread>();
        boolean same = true;
        for (int axis = 0; axis < read.axes().size(); axis++) {
            NetworkFinding.Unread each = unread(read, axis, axis);
            if (each == null) {
                return List.of();
            }
            same &= unread(read, axis, Where.ALL_AXES).equals(unread(read, 0, Where.ALL_AXES));
            if (each.read() < each.size()) {
                axes.add(each);
            }
        }
        return same ? List.of(unread(read, 0, Where.ALL_AXES)) : axes;
    }

    /** Null of what is no window over cells. */
    private static NetworkFinding.Unread unread(Read read, int axis, int label) {
        Relation relation = read.axes().get(axis);
        Window w = relation instanceof WindowAxis pool ? pool.window()
                : relation instanceof Axis along && along.bins() == null ? along.window() : null;
        if (w == null || w.baseDilation() > 1) {
            return null;
        }
        IndexSet cells = read.cells().get(axis);
        return new NetworkFinding.Unread(label, cells.count(), relation.inputSize(), relation.inputSize() - 1 - cells.last(),
                w.stride(), w.effectiveSize(), w.size() == 1 ? 1 : w.dilation());
    }
}
