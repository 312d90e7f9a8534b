package atrous.figure;

import atrous.field.AxisField;
import atrous.field.CellSpan;
import atrous.field.ReceptiveFields;
import atrous.network.Inference;
import atrous.scene.Semantics;
import atrous.text.NetworkFigureWords;
import java.util.ArrayList;
import java.util.List;

/** The {@link NestedFields} of a cell of a network with two axes, and of those that lie at the same place on the maps before. */
public final class NetworkSquares {

    private static final int MOST = 12;

    private NetworkSquares() {}

    /** @param cell of the node, height before width */
    public static NestedFields of(ReceptiveFields fields, int node, List<Long> cell, Frame frame, NetworkFigureWords words) {
        Inference inference = fields.inference();
        double row = NodePlaces.of(fields, node, 0).at(cell.get(0));
        double column = NodePlaces.of(fields, node, 1).at(cell.get(1));
        var nested = new ArrayList<NestedFields.Field>();
        for (int each : ShownNodes.before(inference, node, Integer.MAX_VALUE).nodes()) {
            CellSpan down = span(fields, each, 0, each == node ? cell.get(0)
                    : NodePlaces.of(fields, each, 0).nearest(row, inference.shape(each).size().get(0)));
            CellSpan across = span(fields, each, 1, each == node ? cell.get(1)
                    : NodePlaces.of(fields, each, 1).nearest(column, inference.shape(each).size().get(1)));
            boolean grows = nested.isEmpty() || nested.get(nested.size() - 1).height() < down.size()
                    || nested.get(nested.size() - 1).width() < across.size();
            if (each > 0 && !down.isEmpty() && !across.isEmpty() && grows) {
                nested.add(new NestedFields.Field(words.square(down.size(), across.size(), inference.network().nodes().get(each).name()),
                        down.first(), across.first(), down.size(), across.size()));
            }
        }
        List<Long> size = inference.network().input().size();
        return new NestedFields(size.get(0), size.get(1), few(nested), frame,
                new Semantics(words.squaresTitle(), words.squaresDescription(nested.stream().map(NestedFields.Field::label).toList())));
    }

    /** The cell of a node whose field's centre is nearest to a place of the input. */
    public static List<Long> nearest(ReceptiveFields fields, int node, double row, double column) {
        List<Long> size = fields.inference().shape(node).size();
        return List.of(NodePlaces.of(fields, node, 0).nearest(row, size.get(0)), NodePlaces.of(fields, node, 1).nearest(column, size.get(1)));
    }

    /** The cell of another node that lies where a cell of this one does. */
    public static List<Long> sameplace(ReceptiveFields fields, int node, List<Long> cell, int other) {
        var places = new ArrayList<Long>();
        for (int axis = 0; axis < cell.size(); axis++) {
            places.add(node == other ? cell.get(axis) : NodePlaces.of(fields, other, axis)
                    .nearest(NodePlaces.of(fields, node, axis).at(cell.get(axis)), fields.inference().shape(other).size().get(axis)));
        }
        return places;
    }

    private static CellSpan span(ReceptiveFields fields, int node, int axis, long cell) {
        AxisField field = fields.of(node, axis);
        if (field instanceof AxisField.Even even) {
            return even.at(cell);
        }
        return fields.onMap(node, axis, cell);
    }

    private static List<NestedFields.Field> few(List<NestedFields.Field> all) {
        if (all.size() <= MOST) {
            return all;
        }
        var few = new ArrayList<NestedFields.Field>();
        for (int i = 0; i < MOST; i++) {
            few.add(all.get(i * (all.size() - 1) / (MOST - 1)));
        }
        return few;
    }
}
