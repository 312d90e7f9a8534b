package atrous.tensor;

import atrous.layer.BinAxis;
import atrous.layer.PoolAxis;
import atrous.layer.WindowAxis;
import java.util.List;

/**
 * One axis of a pooling layer as tables: for each output the run of input cells that it reads.
 *
 * @param first the first cell of each output's run
 * @param count how many cells it has
 * @param step cells from one of a run to the next
 */
record CellRuns(int inputSize, int[] first, int[] count, int step) {

    /** The axis of size 1 that a layer of lower rank lacks. */
    static final CellRuns ABSENT = new CellRuns(1, new int[1], new int[] {1}, 1);

    static CellRuns of(PoolAxis axis) {
        int[] first = new int[ArraySize.checked(axis.outputSize())];
        int[] count = new int[first.length];
        for (int o = 0; o < first.length; o++) {
            PoolAxis.Cells cells = axis.cells(o);
            count[o] = (int) cells.count();
            first[o] = count[o] == 0 ? 0 : (int) cells.first();
        }
        return new CellRuns(ArraySize.checked(axis.inputSize()), first, count, ArraySize.checked(axis.cells(0).step()));
    }

    int outputs() {
        return first.length;
    }

    /** By how many taps of each output a mean is divided on this axis. */
    int[] divisors(PoolAxis axis, boolean countIncludePad) {
        if (!countIncludePad || axis instanceof BinAxis) {
            return count;
        }
        int[] divisors = new int[outputs()];
        for (int o = 0; o < divisors.length; o++) {
            divisors[o] = (int) ((WindowAxis) axis).tapsOnPadded(o);
        }
        return divisors;
    }

    /** Three axes, slowest first. */
    static CellRuns[] of(List<? extends PoolAxis> axes) {
        if (axes.size() > Extent.AXES) {
            throw new IllegalArgumentException("at most three spatial axes, not " + axes.size());
        }
        CellRuns[] runs = {ABSENT, ABSENT, ABSENT};
        for (int a = 0; a < axes.size(); a++) {
            runs[Extent.AXES - axes.size() + a] = of(axes.get(a));
        }
        return runs;
    }
}
