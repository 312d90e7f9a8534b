package atrous.field;

import atrous.layer.Relation;
import atrous.network.Inference;
import java.util.ArrayList;
import java.util.List;

/**
 * What each node of a network sees of its input.
 *
 * @param at for each node, and of each for each axis
 */
public record ReceptiveFields(Inference inference, List<List<AxisField>> at) {

    public ReceptiveFields {
        at = List.copyOf(at);
    }

    public static ReceptiveFields of(Inference inference) {
        var byAxis = new ArrayList<List<AxisField>>();
        for (int axis = 0; axis < inference.network().input().rank(); axis++) {
            byAxis.add(axis > 0 && isLikeTheFirst(inference, axis) ? byAxis.get(0) : new AxisFields(inference, axis).all());
        }
        var at = new ArrayList<List<AxisField>>();
        for (int node = 0; node < inference.network().nodes().size(); node++) {
            var axes = new ArrayList<AxisField>();
            for (List<AxisField> axis : byAxis) {
                axes.add(axis.get(node));
            }
            at.add(List.copyOf(axes));
        }
        return new ReceptiveFields(inference, at);
    }

    private static boolean isLikeTheFirst(Inference inference, int axis) {
        for (Inference.At node : inference.at()) {
            if (!node.shape().size().get(axis).equals(node.shape().size().get(0))) {
                return false;
            }
            for (List<Relation> reads : node.reads()) {
                if (!reads.isEmpty() && !reads.get(axis).equals(reads.get(0))) {
                    return false;
                }
            }
        }
        return true;
    }

    public AxisField of(int node, int axis) {
        return at.get(node).get(axis);
    }

    /**
     * The part of an output's field that lies on the input's map. At borders it may have cells that are not read, through
     * the padding of maps in between: {@link #read} has none.
     */
    public CellSpan onMap(int node, int axis, long output) {
        AxisField field = of(node, axis);
        if (field instanceof AxisField.Even even) {
            return even.at(output).within(inputSize(axis));
        } else if (field instanceof AxisField.Whole whole && whole.local().isEmpty()) {
            return whole.seen();
        } else if (field instanceof AxisField.Whole whole && whole.local().get() instanceof AxisField.Even even) {
            return whole.seen().around(even.at(output).within(inputSize(axis)));
        }
        return read(node, axis, output);
    }

    /** From the first to the last cell that an output really reads. */
    public CellSpan read(int node, int axis, long output) {
        return IndexSets.readBy(inference, axis, node, output).input().span();
    }

    private long inputSize(int axis) {
        return inference.network().input().size().get(axis);
    }
}
