package atrous.layer;

import java.util.function.LongFunction;

/**
 * A relation on maps that have no borders: what is padding on a real map is a cell like any other. Output o + period
 * reads the cells that output o reads, moved by {@code shift}.
 *
 * @param period outputs, at least 1
 * @param shift cells, at least 1
 * @param cells what an output reads
 */
public record EndlessAxis(long period, long shift, LongFunction<PoolAxis.Cells> cells) {

    private static final PoolAxis.Cells NOTHING = new PoolAxis.Cells(0, 1, 0);

    public static EndlessAxis of(Relation relation) {
        if (relation instanceof BinAxis bins) {
            return of(bins);
        } else if (relation instanceof ResizeAxis resize) {
            return of(resize);
        } else if (relation instanceof WindowAxis pool) {
            return of(pool.window());
        }
        var axis = (Axis) relation;
        return axis.bins() != null ? of(axis.bins()) : of(axis.window());
    }

    private static EndlessAxis of(Window w) {
        long common = Modular.gcd(w.baseDilation(), w.stride());
        return new EndlessAxis(w.baseDilation() / common, w.stride() / common, output -> cells(w, output));
    }

    /** Of its taps those that stand on no zero that base dilation put between the cells. */
    private static PoolAxis.Cells cells(Window w, long output) {
        long start = w.position(output, 0);
        long b = w.baseDilation();
        long common = Modular.gcd(w.dilation(), b);
        if (Math.floorMod(start, common) != 0) {
            return NOTHING;
        }
        // A tap on a cell is followed by the next one after so many taps.
        long turn = b / common;
        long tap = Math.floorMod(Math.floorMod(-start / common, turn) * Modular.inverse(w.dilation() / common, turn), turn);
        return tap >= w.size() ? NOTHING : new PoolAxis.Cells(Math.floorDiv(w.position(output, tap), b), w.dilation() / common,
                (w.size() - 1 - tap) / turn + 1);
    }

    private static EndlessAxis of(BinAxis bins) {
        if (bins.isWindow()) {
            return of(new Window(bins.largest(), Math.floorDiv(bins.inputSize(), bins.outputSize()), 1, 1, 0, 0));
        }
        return scaled(bins.inputSize(), bins.outputSize(), bins::cells);
    }

    private static EndlessAxis of(ResizeAxis resize) {
        return scaled(resize.inputSize(), resize.outputSize(), output -> {
            if (!resize.linear()) {
                return new PoolAxis.Cells(resize.source(output, 0), 1, 1);
            }
            long cell = Math.floorDiv((2 * output + 1) * resize.inputSize() - resize.outputSize(), resize.whole());
            return new PoolAxis.Cells(cell, 1, resize.weight(output, 1) == 0 ? 1 : 2);
        });
    }

    private static EndlessAxis scaled(long inputs, long outputs, LongFunction<PoolAxis.Cells> cells) {
        long common = Modular.gcd(inputs, outputs);
        return new EndlessAxis(outputs / common, inputs / common, cells);
    }
}
