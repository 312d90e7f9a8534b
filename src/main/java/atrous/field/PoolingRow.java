package atrous.field;

import atrous.layer.AvgPool;
import atrous.layer.BinAxis;
import atrous.layer.Checked;
import atrous.layer.MaxPool;
import atrous.layer.PaddingMode;
import atrous.layer.Pool;
import atrous.layer.PoolAxis;
import atrous.layer.ResizeAxis;
import atrous.layer.WindowAxis;
import atrous.tensor.MaxPooled;
import atrous.tensor.Pooling;
import atrous.tensor.Resize;
import atrous.tensor.Tensor;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A map pooled several times in a row, as often as the window fits, and what up-sampling makes of the last map. */
public final class PoolingRow {

    private static final PoolAxis ONE_ROW = new BinAxis(1, 1);

    private final Pool pool;
    /** The input first. */
    private final List<Tensor> maps = new ArrayList<>();
    private final List<List<WindowAxis>> axes = new ArrayList<>();
    private final List<MaxPooled> found = new ArrayList<>();

    /** @param input [1, 1, spatial…], with one or two axes */
    public PoolingRow(Pool pool, Tensor input, int times) {
        this.pool = pool;
        maps.add(input);
        while (axes.size() < times && pool.at(sizes()) instanceof Checked.Ok<List<WindowAxis>> ok) {
            axes.add(ok.value());
            maps.add(pooled(last()));
        }
    }

    private Tensor pooled(Tensor map) {
        if (pool instanceof MaxPool max) {
            MaxPooled result = Pooling.max(max, map);
            found.add(result);
            return result.output();
        }
        return Pooling.average((AvgPool) pool, map);
    }

    private List<Long> sizes() {
        var sizes = new ArrayList<Long>();
        for (int a = 2; a < last().rank(); a++) {
            sizes.add((long) last().size(a));
        }
        return sizes;
    }

    /** How often the window fitted. */
    public int times() {
        return axes.size();
    }

    public Tensor input() {
        return maps.get(0);
    }

    public Tensor last() {
        return maps.get(maps.size() - 1);
    }

    /** Whether two windows of one of the poolings share a cell. */
    public boolean overlaps() {
        return axes.stream().anyMatch(windows -> Coverage.of(windows).most() > 1);
    }

    /** Whether every cell of every map is in a window. */
    public boolean readsAll() {
        return axes.stream().allMatch(windows -> Coverage.of(windows).fewest() > 0);
    }

    /** Whether some window has no cell of the map that it reads, and so no value. */
    public boolean readsNothing() {
        return (knowsPlaces() || !((AvgPool) pool).countIncludePad()) && axes.stream().anyMatch(PoolingRow::hasEmpty);
    }

    private static boolean hasEmpty(List<WindowAxis> windows) {
        for (WindowAxis axis : windows) {
            for (long o = 0; o < axis.outputSize(); o++) {
                if (axis.cells(o).count() == 0) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether every window has the cell in its place to itself, so that the map stays as it is. */
    public boolean changesNothing() {
        return axes.stream().allMatch(windows -> windows.stream().allMatch(this::changesNothing));
    }

    private boolean changesNothing(WindowAxis axis) {
        boolean same = axis.outputSize() == axis.inputSize();
        for (long o = 0; o < axis.outputSize() && same; o++) {
            PoolAxis.Cells cells = axis.cells(o);
            same = cells.count() == 1 && cells.first() == o
                    && !(pool instanceof AvgPool average && average.countIncludePad() && axis.tapsOnPadded(o) > 1);
        }
        return same;
    }

    /** Whether {@link #stamped} is {@link #nearest} whatever the values: every cell is of one window, at full weight. */
    public boolean stampsAsNearest() {
        if (weight() != 1 || !axes.stream().allMatch(windows -> Coverage.of(windows).tiles())) {
            return false;
        }
        Tensor names = Tensor.zeros(last().shape());
        for (int i = 0; i < names.data().length; i++) {
            names.data()[i] = i;
        }
        return Arrays.equals(stamped(names).data(), nearest(names).data());
    }

    /** Every cell takes the value of the one that stands in its place. */
    public Tensor nearest() {
        return nearest(last());
    }

    private Tensor nearest(Tensor map) {
        var resized = new ArrayList<ResizeAxis>();
        for (int a = 2; a < input().rank(); a++) {
            resized.add(new ResizeAxis(last().size(a), input().size(a), false));
        }
        return Resize.of(resized, map);
    }

    /**
     * The transposed convolutions with these windows, back through every map: each value is stamped on the cells that it
     * was pooled from. Weights are equal, and such that equal values come back as they are, on average.
     */
    public Tensor stamped() {
        return stamped(last());
    }

    private Tensor stamped(Tensor top) {
        Tensor map = top;
        for (int i = axes.size() - 1; i >= 0; i--) {
            map = stamp(map, axes.get(i), maps.get(i));
        }
        return map;
    }

    private Tensor stamp(Tensor map, List<WindowAxis> windows, Tensor like) {
        PoolAxis rows = windows.size() == 1 ? ONE_ROW : windows.get(0);
        PoolAxis columns = windows.get(windows.size() - 1);
        double weight = weight();
        double[] sums = new double[like.data().length];
        for (int o = 0; o < map.data().length; o++) {
            long row = o / columns.outputSize();
            long column = o % columns.outputSize();
            for (long i = 0; i < rows.taps(row); i++) {
                for (long j = 0; j < columns.taps(column); j++) {
                    long r = rows.source(row, i);
                    long c = columns.source(column, j);
                    if (r != PaddingMode.NONE && c != PaddingMode.NONE) {
                        sums[(int) (r * columns.inputSize() + c)] += weight * map.data()[o];
                    }
                }
            }
        }
        Tensor output = Tensor.zeros(like.shape());
        for (int i = 0; i < sums.length; i++) {
            output.data()[i] = (float) sums[i];
        }
        return output;
    }

    private double weight() {
        double weight = 1;
        for (var k : pool.kernel()) {
            weight *= (double) k.stride() / k.size();
        }
        return weight;
    }

    /** Whether the places of the largest values are known, to unpool them. */
    public boolean knowsPlaces() {
        return pool instanceof MaxPool;
    }

    /** Each value back in the cell where it was found; all others 0. */
    public Tensor unpooled() {
        Tensor map = last();
        boolean[] isLeft = new boolean[map.data().length];
        Arrays.fill(isLeft, true);
        for (int i = axes.size() - 1; i >= 0; i--) {
            Tensor output = Tensor.zeros(maps.get(i).shape());
            boolean[] isLeftBelow = new boolean[output.data().length];
            int[] winners = found.get(i).winners();
            for (int o = 0; o < winners.length; o++) {
                // Windows that overlap may share a winner: one that is not left must not wipe out one that is.
                if (winners[o] >= 0 && isLeft[o]) {
                    output.data()[winners[o]] = map.data()[o];
                    isLeftBelow[winners[o]] = true;
                }
            }
            map = output;
            isLeft = isLeftBelow;
        }
        return map;
    }
}
