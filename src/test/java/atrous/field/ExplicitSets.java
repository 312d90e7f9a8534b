package atrous.field;

import atrous.layer.Axis;
import atrous.layer.PaddingMode;
import atrous.layer.Relation;
import atrous.layer.ResizeAxis;
import atrous.layer.Window;
import atrous.layer.WindowAxis;
import atrous.network.Inference;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Which input cells every output of every node reads, on one axis, by writing all of them down. */
final class ExplicitSets {

    private final Inference inference;
    private final int axis;
    /** For each node and output, the input cells. */
    final List<List<Set<Integer>>> inputs = new ArrayList<>();
    /** For each node and output, whether no border of any map has a part in it. */
    final List<List<Boolean>> inner = new ArrayList<>();

    ExplicitSets(Inference inference, int axis) {
        this.inference = inference;
        this.axis = axis;
        for (int node = 0; node < inference.network().nodes().size(); node++) {
            var sets = new ArrayList<Set<Integer>>();
            var insides = new ArrayList<Boolean>();
            for (int output = 0; output < inference.shape(node).size().get(axis); output++) {
                var set = new HashSet<Integer>();
                boolean inside = true;
                if (node == 0) {
                    set.add(output);
                }
                for (Read read : reads(node, output)) {
                    inside &= !read.border && (read.cell < 0 || inner.get(read.source).get(read.cell));
                    if (read.cell >= 0) {
                        set.addAll(inputs.get(read.source).get(read.cell));
                    }
                }
                sets.add(set);
                insides.add(inside);
            }
            inputs.add(sets);
            inner.add(insides);
        }
    }

    /** @param cell −1 for a zero */
    private record Read(int source, int cell, boolean border) {}

    private List<Read> reads(int node, int output) {
        var found = new ArrayList<Read>();
        List<Integer> sources = inference.network().nodes().get(node).sources();
        for (int i = 0; i < sources.size(); i++) {
            List<Relation> relations = inference.at().get(node).reads().get(i);
            if (!relations.isEmpty()) {
                Relation relation = relations.get(axis);
                for (long tap = 0; tap < relation.taps(output); tap++) {
                    if (!(relation instanceof ResizeAxis resize) || resize.weight(output, tap) > 0) {
                        found.add(new Read(sources.get(i), (int) relation.source(output, tap), isBorder(relation, output, tap)));
                    }
                }
            }
        }
        return found;
    }

    private static boolean isBorder(Relation relation, int output, long tap) {
        if (relation instanceof ResizeAxis resize && resize.linear()) {
            double cell = Math.floor((output + 0.5) * resize.inputSize() / resize.outputSize() - 0.5) + tap;
            return cell < 0 || cell >= resize.inputSize();
        }
        Window window = relation instanceof WindowAxis pool ? pool.window()
                : relation instanceof Axis axis && axis.bins() == null ? axis.window() : null;
        if (window == null) {
            return false;
        }
        long position = window.position(output, tap);
        return Math.floorMod(position, window.baseDilation()) == 0
                && (position < 0 || position >= window.dilatedInputSize(relation.inputSize()));
    }

    /** For each node, its cells that an output of one reads. */
    List<Set<Integer>> readBy(int node, int output) {
        var sets = new ArrayList<Set<Integer>>();
        for (int i = 0; i < inputs.size(); i++) {
            sets.add(new HashSet<>());
        }
        sets.get(node).add(output);
        for (int reader = node; reader > 0; reader--) {
            for (int cell : sets.get(reader)) {
                for (Read read : reads(reader, cell)) {
                    if (read.cell != PaddingMode.NONE) {
                        sets.get(read.source).add(read.cell);
                    }
                }
            }
        }
        return sets;
    }
}
