package atrous.field;

import atrous.network.Inference;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How much each input cell of a network influences one output (Luo et al. 2016, Understanding the Effective Receptive
 * Field). Normalisation and smooth functions let everything through; multiplication adds like other merges.
 *
 * @param influence by input cell, before it is divided by its total
 * @param axes one entry an axis, height before width
 */
public record EffectiveReceptiveField(FieldMap influence, List<Spread> axes) {

    public EffectiveReceptiveField {
        axes = List.copyOf(axes);
    }

    /**
     * Where all taps of a kernel count alike and add up to 1 (those of a transposed one to 1 for an output on average), a
     * maximum comes from every cell of its window alike, as it does on average, and nothing is cut off by a ReLU. Empty
     * where a map is too large or the output reads no input.
     *
     * @param cell of the node, one number an axis
     */
    public static Optional<EffectiveReceptiveField> uniform(Inference inference, int node, List<Long> cell) {
        FieldMap[] maps = Backward.from(inference, node, Backward.cell(inference, node, cell, false), AxisRuns.Weighing.SHARES, 0);
        Optional<FieldMap> field = field(inference, node, cell);
        return maps == null || maps[0] == null || field.isEmpty() ? Optional.empty()
                : Optional.of(of(maps[0], field.get(), inference.network().input().rank()));
    }

    private static Optional<FieldMap> field(Inference inference, int node, List<Long> cell) {
        FieldMap[] maps = Backward.from(inference, node, Backward.cell(inference, node, cell, true), AxisRuns.Weighing.PATHS, 0);
        return Optional.ofNullable(maps == null ? null : maps[0]);
    }

    static EffectiveReceptiveField of(FieldMap influence, FieldMap field, int rank) {
        var axes = new ArrayList<Spread>();
        if (rank == 2) {
            axes.add(Spread.of(influence.top(), influence.rowSums(), field.height()));
        }
        axes.add(Spread.of(influence.left(), influence.columnSums(), field.width()));
        return new EffectiveReceptiveField(influence, axes);
    }

    /** The share of a cell of the input, of all influence. */
    public double share(int row, int column) {
        return influence.at(row, column) / total();
    }

    /** All influence: less than 1 of a chain of uniform kernels where padding takes some. */
    public double total() {
        double total = 0;
        for (double sum : influence.columnSums()) {
            total += sum;
        }
        return total;
    }
}
