package atrous.view;

import atrous.field.PoolingRow;
import atrous.tensor.Tensor;
import atrous.text.PoolingCostWords;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/**
 * What is said under the maps: of the windows at hand, not of errors that happen to be equal.
 *
 * @param untold whether some map that is shown has cells without a value
 */
record PoolingCostNotes(PoolingCostWords say, PoolingRow row, boolean untold) {

    List<String> all() {
        TreeSet<Float> kept = distinct(row.input());
        long all = kept.size();
        kept.retainAll(distinct(row.last()));
        var notes = new ArrayList<>(List.of(say.valuesLeft(kept.size(), all)));
        if (row.changesNothing()) {
            notes.add(say.nothingLost());
            return notes;
        }
        if (untold && row.readsNothing()) {
            notes.add(row.knowsPlaces() ? say.noLargest() : say.undefined());
        }
        notes.add(nearest());
        notes.add(row.stampsAsNearest() ? say.transposedIsNearest() : row.overlaps() ? say.transposedOverlaps()
                : say.transposedDiffers(row.readsAll()));
        if (row.knowsPlaces()) {
            notes.add(say.unpoolingCan());
        }
        return notes;
    }

    private String nearest() {
        boolean grows = false;
        for (int a = 2; a < row.input().rank(); a++) {
            if (row.last().size(a) < row.input().size(a)) {
                return say.nearestCan();
            }
            grows |= row.last().size(a) > row.input().size(a);
        }
        return grows ? say.nearestPicks() : say.nearestStays();
    }

    /** But for what is no number. */
    static TreeSet<Float> distinct(Tensor map) {
        var values = new TreeSet<Float>();
        for (float value : map.data()) {
            if (Float.isFinite(value)) {
                values.add(value);
            }
        }
        return values;
    }
}
