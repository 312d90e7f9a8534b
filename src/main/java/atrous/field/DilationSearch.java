package atrous.field;

import java.util.ArrayList;
import java.util.List;

/** Dilations for given strides: those with the smallest sum first, among them in the order of their numbers. */
final class DilationSearch {

    private final Ask ask;
    private final StrideSequence strides;
    private final int layers;
    private final int[] jumps;
    private final int[] chosen;
    private final int least;
    private final int greatest;
    /** Wanted: the sum of effective stride × dilation. */
    private final int wanted;
    private final int most;
    private final List<Schedule> found = new ArrayList<>();
    /** Steps of work that are left. */
    private long work;
    private boolean passedOver;

    private DilationSearch(Ask ask, StrideSequence strides, int most, long work) {
        this.ask = ask;
        this.strides = strides;
        this.most = most;
        this.work = work;
        layers = strides.strides().size();
        jumps = new int[layers];
        chosen = new int[layers];
        least = ask.dilations().get(0);
        greatest = ask.dilations().get(ask.dilations().size() - 1);
        wanted = Math.floorDiv(ask.field() - 1 + ask.kernel() - 2, ask.kernel() - 1);
        int jump = 1;
        for (int i = 0; i < layers; i++) {
            jumps[i] = jump;
            jump *= strides.strides().get(i);
        }
    }

    /**
     * @param work that is left after it; negative where the search was cut short
     * @param complete whether none was passed over because its field is too long to be gone through
     */
    record Found(List<Schedule> schedules, long work, boolean complete) {}

    static Found of(Ask ask, StrideSequence strides, int most, long work) {
        var search = new DilationSearch(ask, strides, most, work);
        if (!ask.exactly() || Math.floorMod(ask.field() - 1, ask.kernel() - 1) == 0) {
            for (int sum = search.layers * search.least; sum <= search.layers * search.greatest && search.goesOn(); sum++) {
                search.choose(0, sum, 0, CellSet.ONE);
            }
        }
        return new Found(search.found, search.work, !search.passedOver);
    }

    private boolean goesOn() {
        return found.size() < most && work >= 0;
    }

    /** @param left for the dilations from this layer on */
    private void choose(int layer, int left, int reached, CellSet cells) {
        if (layer == layers) {
            found.add(schedule(reached));
            return;
        }
        for (int dilation : ask.dilations()) {
            work--;
            int after = left - dilation;
            int rest = layers - layer - 1;
            boolean rises = layer == 0 || jumps[layer] != jumps[layer - 1] || dilation >= chosen[layer - 1];
            if (rises && after >= rest * least && after <= rest * greatest && goesOn()) {
                work -= layers;
                chosen[layer] = dilation;
                int reach = reached + jumps[layer] * dilation;
                if (canReach(layer + 1, after, reach)) {
                    CellSet next = ask.withoutHoles() ? spread(cells, layer, field(reach)) : cells;
                    if (next != null && (!ask.withoutHoles() || canFill(layer + 1, next))) {
                        choose(layer + 1, after, reach, next);
                    }
                }
            }
        }
    }

    /** Null where that would be too long. */
    private CellSet spread(CellSet cells, int layer, long field) {
        // So many cells are all that so many taps can read.
        double readable = 1;
        for (int i = 0; i < layers; i++) {
            readable *= ask.kernel();
        }
        if (field > CellSet.MOST_CELLS || field > readable) {
            passedOver |= field <= readable;
            return null;
        }
        CellSet next = cells.spread(jumps[layer] * chosen[layer], ask.kernel());
        work -= (long) next.words() * ask.kernel();
        return next;
    }

    /** Whether dilations of that sum from a layer on can lead to the wanted field: all of it late is the most, early the least. */
    private boolean canReach(int layer, int left, int reached) {
        int far = reached;
        int near = reached;
        int farLeft = left;
        int nearLeft = left;
        for (int i = 0; i < layers - layer; i++) {
            int others = (layers - layer - i - 1) * least;
            int late = Math.min(greatest, farLeft - others);
            far += jumps[layers - 1 - i] * late;
            farLeft -= late;
            int early = Math.min(greatest, nearLeft - others);
            near += jumps[layer + i] * early;
            nearLeft -= early;
        }
        return far >= wanted && (!ask.exactly() || near <= wanted);
    }

    /** Whether layers from that one on can leave no hole: what lies below their smallest step they can't reach. */
    private boolean canFill(int layer, CellSet cells) {
        if (layer == layers) {
            return cells.holes() == 0;
        }
        int step = Integer.MAX_VALUE;
        for (int i = layer; i < layers; i++) {
            boolean rises = jumps[i] == jumps[layer - 1];
            step = Math.min(step, jumps[i] * (rises ? chosen[layer - 1] : least));
        }
        double cellsAtMost = cells.count();
        for (int i = layer; i < layers; i++) {
            cellsAtMost *= ask.kernel();
        }
        return cells.firstHole() >= step && cellsAtMost >= ask.field();
    }

    private long field(int reached) {
        return 1 + (long) (ask.kernel() - 1) * reached;
    }

    private Schedule schedule(int reached) {
        var steps = new ArrayList<Schedule.Step>();
        for (int i = 0; i < layers; i++) {
            steps.add(new Schedule.Step(chosen[i], strides.strides().get(i)));
        }
        return new Schedule(ask.kernel(), steps, field(reached), strides.parameters(), strides.macs());
    }
}
