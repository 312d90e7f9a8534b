package atrous.field;

import atrous.layer.KernelAxis;
import java.util.ArrayList;
import java.util.List;

/** All changes of a stack's dilations of one size that leave no hole, in the order of the dilations. */
final class ClosingSearch {

    private final Stack stack;
    private final List<Long> strides;
    private final long field;
    private final long[] chosen;
    private List<HoleCloser.Closed> found;
    private int changed;
    private long change;
    /** Cells that so many taps can read: no longer a field is without holes. */
    private final double readable;
    private long work;

    ClosingSearch(Stack stack, long work) {
        this.stack = stack;
        this.work = work;
        strides = stack.effectiveStrides();
        field = stack.field();
        chosen = new long[stack.layers().size()];
        double most = 1;
        for (KernelAxis layer : stack.layers()) {
            most *= layer.size();
        }
        readable = most;
    }

    boolean canKeepField() {
        return field <= readable;
    }

    boolean goesOn() {
        return work >= 0;
    }

    /** Of all dilations together that reach no further than the field. */
    long mostChange() {
        long most = 0;
        for (int i = 0; i < chosen.length; i++) {
            long dilation = stack.layers().get(i).dilation();
            most += Math.max(dilation - 1, mostDilation(i) - dilation);
        }
        return most;
    }

    private long mostDilation(int layer) {
        return Math.max(stack.layers().get(layer).dilation(), Math.floorDiv((long) Math.min(field, readable), strides.get(layer)));
    }

    List<HoleCloser.Closed> all(int changed, long change) {
        this.changed = changed;
        this.change = change;
        found = new ArrayList<>();
        choose(0, changed, change);
        return found;
    }

    private void choose(int layer, int changes, long left) {
        work--;
        if (layer == chosen.length) {
            add();
            return;
        }
        KernelAxis axis = stack.layers().get(layer);
        if (changes <= countable(layer + 1)) {
            go(layer, axis.dilation(), changes, left);
        }
        if (axis.size() == 1 || changes == 0) {
            return;
        }
        // The last change takes all that is left, and the others leave something.
        long most = left - (changes - 1);
        for (long size = changes == 1 ? left : 1; size <= most && goesOn(); size++) {
            go(layer, axis.dilation() - size, changes - 1, left - size);
            go(layer, axis.dilation() + size, changes - 1, left - size);
        }
    }

    private void go(int layer, long dilation, int changes, long left) {
        if (dilation >= 1 && dilation <= mostDilation(layer)) {
            chosen[layer] = dilation;
            choose(layer + 1, changes, left);
        }
    }

    private void add() {
        work -= chosen.length;
        if (isConceivable()) {
            var dilations = new ArrayList<Long>();
            for (long dilation : chosen) {
                dilations.add(dilation);
            }
            Stack closed = stack.with(dilations);
            CellSet cells = closed.cells();
            work -= (long) cells.words() * chosen.length;
            if (cells.holes() == 0) {
                found.add(new HoleCloser.Closed(closed, changed, change, closed.field()));
            }
        }
    }

    /** Whether each step is no longer than what the shorter ones reach together: else there is a hole before it. */
    private boolean isConceivable() {
        long reached = 0;
        boolean[] used = new boolean[chosen.length];
        for (int round = 0; round < chosen.length; round++) {
            int next = -1;
            for (int i = 0; i < chosen.length; i++) {
                next = !used[i] && (next < 0 || step(i) < step(next)) ? i : next;
            }
            used[next] = true;
            if (stack.layers().get(next).size() > 1 && step(next) > reached + 1) {
                return false;
            }
            reached += step(next) * (stack.layers().get(next).size() - 1);
        }
        return reached < CellSet.MOST_CELLS;
    }

    private long step(int layer) {
        return strides.get(layer) * chosen[layer];
    }

    private int countable(int from) {
        int count = 0;
        for (int i = from; i < chosen.length; i++) {
            count += stack.layers().get(i).size() > 1 ? 1 : 0;
        }
        return count;
    }
}
