package atrous.field;

import atrous.field.AxisRuns.Weighing;
import atrous.layer.AvgPool;
import atrous.layer.Axis;
import atrous.layer.BinAxis;
import atrous.layer.PaddingMode;
import atrous.layer.Relation;
import atrous.layer.ResizeAxis;
import atrous.layer.Window;
import atrous.layer.WindowAxis;
import atrous.network.Operation;

/** Finds the {@link AxisRuns} of a relation. */
final class RelationRuns {

    private final Operation operation;
    private final boolean paths;
    private final int from;
    private final int to;
    private final AxisRuns runs;

    RelationRuns(Operation operation, Weighing weighing, int from, int to, boolean identity) {
        this.operation = operation;
        this.paths = weighing == Weighing.PATHS;
        this.from = from;
        this.to = to;
        this.runs = new AxisRuns(identity);
    }

    AxisRuns of(Relation relation) {
        if (relation instanceof Axis axis && axis.bins() == null) {
            Window w = axis.window();
            slide(w, axis, axis.mode() != PaddingMode.ZEROS, from, to, paths ? 1 : (double) w.baseDilation() / w.size());
        } else if (relation instanceof WindowAxis axis) {
            pool(axis);
        } else if (relation instanceof ResizeAxis axis) {
            resize(axis);
        } else {
            bins(relation instanceof BinAxis bins ? bins : ((Axis) relation).bins());
        }
        return runs;
    }

    private void bins(BinAxis bins) {
        for (int o = from; o < to; o++) {
            int taps = (int) bins.taps(o);
            runs.add(o, 0, (int) bins.start(o), 1, taps, 0, paths ? 1 : 1.0 / taps);
        }
    }

    private void pool(WindowAxis axis) {
        if (paths) {
            slide(axis.window(), axis, false, from, to, 1);
            return;
        }
        boolean padded = operation instanceof Operation.Pooling pooling && pooling.layer() instanceof AvgPool average
                && average.countIncludePad();
        int start = from;
        long divisor = 0;
        for (int o = from; o <= to; o++) {
            long next = o == to ? -1 : padded ? axis.tapsOnPadded(o) : axis.cells(o).count();
            if (o > start && next != divisor) {
                slide(axis.window(), axis, false, start, o, 1.0 / Math.max(1, divisor));
                start = o;
            }
            divisor = next;
        }
    }

    private void resize(ResizeAxis axis) {
        for (int o = from; o < to; o++) {
            for (int tap = 0; tap < axis.taps(o); tap++) {
                long weight = axis.weight(o, tap);
                if (weight > 0) {
                    runs.add(o, 1, (int) axis.source(o, tap), 1, 1, tap, paths ? 1 : (double) weight / axis.whole());
                }
            }
        }
    }

    /** @param shown whether padding shows cells of the input */
    private void slide(Window w, Relation relation, boolean shown, int low, int high, double weight) {
        int stride = (int) w.stride();
        int base = (int) w.baseDilation();
        int last = base * ((int) relation.inputSize() - 1);
        if (base > 1 && stride > 1) {
            throw new IllegalArgumentException("a layer either strides or puts zeros between cells");
        }
        for (int tap = 0; tap < w.size(); tap++) {
            // position = output·stride + start
            int start = tap * (int) w.dilation() - (int) w.paddingLow();
            int first = Math.max(low, -Math.floorDiv(start, stride));
            int end = Math.min(high - 1, Math.floorDiv(last - start, stride));
            if (base > 1) {
                first += Math.floorMod(-(first + start), base);
            }
            int count = Math.max(0, Math.floorDiv(end - first, base) + 1);
            runs.add(first, base, Math.floorDiv(first * stride + start, base), stride, count, tap, weight);
            if (shown) {
                shown(relation, low, Math.min(first, high), tap, weight);
                shown(relation, Math.max(low, end + 1), high, tap, weight);
            }
        }
    }

    private void shown(Relation relation, int low, int high, int tap, double weight) {
        for (int o = low; o < high; o++) {
            long cell = relation.source(o, tap);
            if (cell != PaddingMode.NONE) {
                runs.add(o, 1, (int) cell, 1, 1, tap, weight);
            }
        }
    }
}
