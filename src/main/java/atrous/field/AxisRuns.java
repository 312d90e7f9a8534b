package atrous.field;

import atrous.layer.AvgPool;
import atrous.layer.Axis;
import atrous.layer.BinAxis;
import atrous.layer.PaddingMode;
import atrous.layer.Relation;
import atrous.layer.ResizeAxis;
import atrous.layer.Window;
import atrous.layer.WindowAxis;
import atrous.network.Operation;
import java.util.Arrays;

/**
 * What a stretch of a node's outputs reads of a source on one axis, as evenly spaced runs of pairs (output, cell), all
 * through one tap: in {@code int}s, so that loops over them are quick in a browser. Taps on padding and those of weight
 * 0 are left out.
 */
final class AxisRuns {

    private static final int FIELDS = 6;
    private static final int OUTPUT = 0;
    private static final int OUTPUT_STEP = 1;
    private static final int CELL = 2;
    private static final int CELL_STEP = 3;
    private static final int COUNT = 4;
    private static final int TAP = 5;

    /** What a pair counts. */
    enum Weighing {
        /** 1. */
        PATHS,
        /** Its share where all taps of a kernel, and all cells of a pooling window, count alike; resizing has its own. */
        SHARES
    }

    private final boolean identity;
    private int[] numbers = new int[4 * FIELDS];
    private double[] weights = new double[4];
    private int size;

    private AxisRuns(boolean identity) {
        this.identity = identity;
    }

    /**
     * @param operation of the node
     * @param from its first output that counts
     * @param to the output past the last one
     */
    static AxisRuns of(Relation relation, Operation operation, Weighing weighing, int from, int to) {
        var runs = new AxisRuns(isIdentity(relation));
        if (relation instanceof Axis axis && axis.bins() == null) {
            Window w = axis.window();
            double share = weighing == Weighing.PATHS ? 1 : (double) w.baseDilation() / w.size();
            runs.slide(w, axis, axis.mode() != PaddingMode.ZEROS, from, to, share);
        } else if (relation instanceof WindowAxis axis) {
            runs.pool(axis, operation, weighing, from, to);
        } else if (relation instanceof ResizeAxis axis) {
            runs.resize(axis, weighing, from, to);
        } else {
            BinAxis bins = relation instanceof BinAxis b ? b : ((Axis) relation).bins();
            for (int o = from; o < to; o++) {
                int taps = (int) bins.taps(o);
                runs.add(o, 0, (int) bins.start(o), 1, taps, 0, weighing == Weighing.PATHS ? 1 : 1.0 / taps);
            }
        }
        return runs;
    }

    /** Of an axis that there is not. */
    static AxisRuns single() {
        var runs = new AxisRuns(true);
        runs.add(0, 0, 0, 0, 1, 0, 1);
        return runs;
    }

    static boolean isIdentity(Relation relation) {
        return relation instanceof Axis axis && axis.bins() == null && axis.window().size() == 1 && axis.window().stride() == 1
                && axis.window().baseDilation() == 1 && axis.window().paddingLow() == 0 && axis.window().paddingHigh() == 0;
    }

    private void pool(WindowAxis axis, Operation operation, Weighing weighing, int from, int to) {
        if (weighing == Weighing.PATHS) {
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

    private void resize(ResizeAxis axis, Weighing weighing, int from, int to) {
        for (int o = from; o < to; o++) {
            for (int tap = 0; tap < axis.taps(o); tap++) {
                long weight = axis.weight(o, tap);
                if (weight > 0) {
                    add(o, 1, (int) axis.source(o, tap), 1, 1, tap,
                            weighing == Weighing.PATHS ? 1 : (double) weight / axis.whole());
                }
            }
        }
    }

    /** @param shown whether padding shows cells of the input */
    private void slide(Window w, Relation relation, boolean shown, int from, int to, double weight) {
        int stride = (int) w.stride();
        int base = (int) w.baseDilation();
        int last = base * ((int) relation.inputSize() - 1);
        if (base > 1 && stride > 1) {
            throw new IllegalArgumentException("a layer either strides or puts zeros between cells");
        }
        for (int tap = 0; tap < w.size(); tap++) {
            // position = output·stride + start
            int start = tap * (int) w.dilation() - (int) w.paddingLow();
            int first = Math.max(from, -Math.floorDiv(start, stride));
            int end = Math.min(to - 1, Math.floorDiv(last - start, stride));
            if (base > 1) {
                first += Math.floorMod(-(first + start), base);
            }
            int count = Math.max(0, Math.floorDiv(end - first, base) + 1);
            add(first, base, Math.floorDiv(first * stride + start, base), stride, count, tap, weight);
            if (shown) {
                shown(relation, from, Math.min(first, to), tap, weight);
                shown(relation, Math.max(from, end + 1), to, tap, weight);
            }
        }
    }

    private void shown(Relation relation, int from, int to, int tap, double weight) {
        for (int o = from; o < to; o++) {
            long cell = relation.source(o, tap);
            if (cell != PaddingMode.NONE) {
                add(o, 1, (int) cell, 1, 1, tap, weight);
            }
        }
    }

    private void add(int output, int outputStep, int cell, int cellStep, int count, int tap, double weight) {
        if (count <= 0) {
            return;
        }
        if (size == weights.length) {
            numbers = Arrays.copyOf(numbers, 2 * numbers.length);
            weights = Arrays.copyOf(weights, 2 * weights.length);
        }
        int at = size * FIELDS;
        numbers[at + OUTPUT] = output;
        numbers[at + OUTPUT_STEP] = outputStep;
        numbers[at + CELL] = cell;
        numbers[at + CELL_STEP] = cellStep;
        numbers[at + COUNT] = count;
        numbers[at + TAP] = tap;
        weights[size++] = weight;
    }

    /** Those of the pairs whose output and cell lie in these stretches; ends are not included. */
    AxisRuns within(int outputFrom, int outputTo, int cellFrom, int cellTo) {
        var runs = new AxisRuns(identity);
        for (int r = 0; r < size; r++) {
            int from = Math.max(before(output(r), outputStep(r), outputFrom), before(cell(r), cellStep(r), cellFrom));
            int to = Math.min(count(r), Math.min(before(output(r), outputStep(r), outputTo), before(cell(r), cellStep(r), cellTo)));
            runs.add(output(r) + from * outputStep(r), outputStep(r), cell(r) + from * cellStep(r), cellStep(r), to - from,
                    tap(r), weight(r));
        }
        return runs;
    }

    /** How many numbers of a sequence, which goes on for ever, come before a limit. */
    private static int before(int first, int step, int limit) {
        return first >= limit ? 0 : step == 0 ? Integer.MAX_VALUE : Math.floorDiv(limit - first - 1, step) + 1;
    }

    /** Each cell from itself. */
    boolean identity() {
        return identity;
    }

    int size() {
        return size;
    }

    int output(int run) {
        return numbers[run * FIELDS + OUTPUT];
    }

    int outputStep(int run) {
        return numbers[run * FIELDS + OUTPUT_STEP];
    }

    int cell(int run) {
        return numbers[run * FIELDS + CELL];
    }

    int cellStep(int run) {
        return numbers[run * FIELDS + CELL_STEP];
    }

    int count(int run) {
        return numbers[run * FIELDS + COUNT];
    }

    int tap(int run) {
        return numbers[run * FIELDS + TAP];
    }

    double weight(int run) {
        return weights[run];
    }

    double pairs() {
        double pairs = 0;
        for (int r = 0; r < size; r++) {
            pairs += count(r);
        }
        return pairs;
    }

    /** The first cell that is read; past all where none is. */
    int firstCell() {
        int first = Integer.MAX_VALUE;
        for (int r = 0; r < size; r++) {
            first = Math.min(first, cell(r));
        }
        return first;
    }

    int lastCell() {
        int last = -1;
        for (int r = 0; r < size; r++) {
            last = Math.max(last, cell(r) + (count(r) - 1) * cellStep(r));
        }
        return last;
    }
}
