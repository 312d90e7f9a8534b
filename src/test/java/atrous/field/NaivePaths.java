package atrous.field;

import atrous.layer.PaddingMode;
import atrous.layer.Relation;
import atrous.layer.ResizeAxis;
import atrous.network.Inference;
import java.util.ArrayList;
import java.util.List;

/** Every tap of every cell, one after another. */
final class NaivePaths {

    private NaivePaths() {}

    /** A cell that a cell of a node reads: row-major places; {@code source} is the node's place among the network's. */
    record Read(int source, int cell) {}

    static int width(Inference inference, int node) {
        List<Long> size = inference.shape(node).size();
        return size.get(size.size() - 1).intValue();
    }

    static int cells(Inference inference, int node) {
        int cells = 1;
        for (long size : inference.shape(node).size()) {
            cells *= (int) size;
        }
        return cells;
    }

    static List<Read> reads(Inference inference, int node, int cell) {
        var reads = new ArrayList<Read>();
        List<Integer> sources = inference.network().nodes().get(node).sources();
        for (int s = 0; s < sources.size(); s++) {
            List<Relation> axes = inference.at().get(node).reads().get(s);
            if (axes.isEmpty()) {
                continue;
            }
            int source = sources.get(s);
            int width = width(inference, node);
            List<Integer> rows = axes.size() == 1 ? List.of(0) : read(axes.get(0), cell / width);
            for (int row : rows) {
                for (int column : read(axes.get(axes.size() - 1), cell % width)) {
                    reads.add(new Read(source, row * width(inference, source) + column));
                }
            }
        }
        return reads;
    }

    private static List<Integer> read(Relation axis, int output) {
        var cells = new ArrayList<Integer>();
        for (long tap = 0; tap < axis.taps(output); tap++) {
            long cell = axis.source(output, tap);
            if (cell != PaddingMode.NONE && !(axis instanceof ResizeAxis resize && resize.weight(output, tap) == 0)) {
                cells.add((int) cell);
            }
        }
        return cells;
    }

    /** @param starts numbers of paths at the cells of the last node */
    static double[][] back(Inference inference, int node, double[] starts) {
        double[][] counts = new double[node + 1][];
        for (int n = 0; n < node; n++) {
            counts[n] = new double[cells(inference, n)];
        }
        counts[node] = starts;
        for (int n = node; n > 0; n--) {
            for (int cell = 0; cell < counts[n].length; cell++) {
                if (counts[n][cell] != 0) {
                    for (Read read : reads(inference, n, cell)) {
                        counts[read.source()][read.cell()] += counts[n][cell];
                    }
                }
            }
        }
        return counts;
    }
}
