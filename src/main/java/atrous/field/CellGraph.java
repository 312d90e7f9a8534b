package atrous.field;

import atrous.layer.Relation;
import atrous.network.Inference;
import atrous.network.Node;
import java.util.ArrayList;
import java.util.List;

/** Cells of all nodes, on one axis or on two, and what each reads. Nodes that only hand cells on have those they read. */
final class CellGraph {

    /** What a node reads of a source: its cells are counted from {@code to} on, the source's from {@code from} on. */
    private record Edge(int to, int from, AxisRuns rows, AxisRuns columns, int width, int sourceWidth) {}

    private final List<Edge> edges = new ArrayList<>();
    private int cells;
    private int inputs;
    private double allCells;
    private double reads;
    private int outputFrom;
    private int outputs;

    private CellGraph() {}

    static CellGraph ofAxis(Inference inference, int axis) {
        return of(inference, axis, axis);
    }

    /** On two axes. Must not be asked for more than its counts where these are too large. */
    static CellGraph ofMaps(Inference inference) {
        return of(inference, 0, 1);
    }

    private static CellGraph of(Inference inference, int first, int last) {
        var graph = new CellGraph();
        int nodes = inference.network().nodes().size();
        int[] start = new int[nodes];
        for (int n = 0; n < nodes; n++) {
            Node node = inference.network().nodes().get(n);
            List<Long> size = inference.shape(n).size();
            int width = size.get(last).intValue();
            int height = first == last ? 1 : size.get(first).intValue();
            List<List<Relation>> all = inference.at().get(n).reads();
            if (all.size() == 1 && AxisRuns.isIdentity(all.get(0).get(first)) && AxisRuns.isIdentity(all.get(0).get(last))) {
                start[n] = start[node.sources().get(0)];
            } else {
                start[n] = graph.cells;
                graph.allCells += (double) width * height;
                graph.cells += width * height;
                for (int s = 0; s < all.size(); s++) {
                    if (!all.get(s).isEmpty()) {
                        graph.add(inference, node, all.get(s), start[n], start[node.sources().get(s)], first, last, height, width);
                    }
                }
            }
            graph.inputs = n == 0 ? width * height : graph.inputs;
            graph.outputFrom = start[n];
            graph.outputs = width * height;
        }
        return graph;
    }

    private void add(Inference inference, Node node, List<Relation> axes, int to, int from, int first, int last, int height, int width) {
        AxisRuns columns = AxisRuns.of(axes.get(last), node.operation(), AxisRuns.Weighing.PATHS, 0, width);
        AxisRuns rows = first == last ? AxisRuns.single()
                : AxisRuns.of(axes.get(first), node.operation(), AxisRuns.Weighing.PATHS, 0, height);
        reads += rows.pairs() * columns.pairs();
        edges.add(new Edge(to, from, rows, columns, width, (int) axes.get(last).inputSize()));
    }

    double cells() {
        return allCells;
    }

    double reads() {
        return reads;
    }

    /** The part of each input cell, from 0 on; −1 for those that no output reads. */
    int[] parts() {
        boolean[] read = new boolean[cells];
        boolean[] reading = new boolean[cells];
        for (int i = 0; i < inputs; i++) {
            reading[i] = true;
        }
        for (int i = 0; i < outputs; i++) {
            read[outputFrom + i] = true;
        }
        for (int e = edges.size() - 1; e >= 0; e--) {
            spread(edges.get(e), read, null, null);
        }
        for (Edge edge : edges) {
            spread(edge, null, reading, null);
        }
        var sets = new Sets(cells);
        for (Edge edge : edges) {
            spread(edge, read, reading, sets);
        }
        boolean[] live = new boolean[inputs];
        System.arraycopy(read, 0, live, 0, inputs);
        return sets.numbered(live);
    }

    /** Marks what is read, or what reads, or joins both where cells are live. */
    private static void spread(Edge edge, boolean[] read, boolean[] reading, Sets sets) {
        AxisRuns rows = edge.rows();
        AxisRuns columns = edge.columns();
        for (int r = 0; r < rows.size(); r++) {
            for (int i = 0; i < rows.count(r); i++) {
                int toRow = edge.to() + (rows.output(r) + i * rows.outputStep(r)) * edge.width();
                int fromRow = edge.from() + (rows.cell(r) + i * rows.cellStep(r)) * edge.sourceWidth();
                for (int c = 0; c < columns.size(); c++) {
                    int to = toRow + columns.output(c);
                    int from = fromRow + columns.cell(c);
                    for (int j = columns.count(c); j > 0; j--) {
                        if (sets != null) {
                            if (read[to] && reading[from]) {
                                sets.join(to, from);
                            }
                        } else if (read != null) {
                            read[from] |= read[to];
                        } else {
                            reading[to] |= reading[from];
                        }
                        to += columns.outputStep(c);
                        from += columns.cellStep(c);
                    }
                }
            }
        }
    }
}
