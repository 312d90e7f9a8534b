package atrous.field;

import atrous.layer.Axis;
import atrous.layer.Relation;
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

    /** Without any. */
    AxisRuns(boolean identity) {
        this.identity = identity;
    }

    /**
     * @param operation of the node
     * @param from its first output that counts
     * @param to the output past the last one
     */
    static AxisRuns of(Relation relation, Operation operation, Weighing weighing, int from, int to) {
        return new RelationRuns(operation, weighing, from, to, isIdentity(relation)).of(relation);
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

    void add(int output, int outputStep, int cell, int cellStep, int count, int tap, double weight) {
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

    /** The runs that each of the cells from one on is in; no run has a cell twice. */
    int[][] byCell(int from, int cells) {
        int[] counts = new int[cells];
        for (int r = 0; r < size; r++) {
            for (int i = 0; i < count(r); i++) {
                counts[cell(r) + i * cellStep(r) - from]++;
            }
        }
        int[][] found = new int[cells][];
        for (int cell = 0; cell < cells; cell++) {
            found[cell] = new int[counts[cell]];
        }
        for (int r = 0; r < size; r++) {
            for (int i = 0; i < count(r); i++) {
                int cell = cell(r) + i * cellStep(r) - from;
                found[cell][--counts[cell]] = r;
            }
        }
        return found;
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
