package atrous.layer;

import java.util.ArrayList;
import java.util.List;

/** Counts the cells that are read where padding shows cells: every run is folded onto the input, then united. */
final class FoldedRuns {

    private FoldedRuns() {}

    static long cellsRead(Lattice lattice, Axis axis) {
        var folded = new ArrayList<Run>();
        long low = axis.window().paddingLow();
        long size = axis.inputSize();
        for (Run run : LatticeRuns.of(lattice)) {
            addSources(folded, run.within(0, low - 1), axis);
            addSources(folded, run.within(low, low + size - 1), axis);
            addSources(folded, run.within(low + size, Long.MAX_VALUE), axis);
        }
        return countDistinct(folded);
    }

    /** A run on one side of a border is again a run, perhaps backwards. */
    private static void addSources(List<Run> folded, Run run, Axis axis) {
        if (!run.isEmpty()) {
            long a = axis.sourceAt(run.from() - axis.window().paddingLow());
            long b = axis.sourceAt(run.to() - axis.window().paddingLow());
            folded.add(new Run(Math.min(a, b), Math.max(a, b), run.step()));
        }
    }

    /** Shell's sort, by residue and then by start: the one of the library is a large part of a page without any other. */
    private static void sort(List<Run> runs) {
        for (int gap = runs.size() / 2; gap > 0; gap /= 2) {
            for (int i = gap; i < runs.size(); i++) {
                Run run = runs.get(i);
                int place = i;
                for (; place >= gap && run.isBefore(runs.get(place - gap)); place -= gap) {
                    runs.set(place, runs.get(place - gap));
                }
                runs.set(place, run);
            }
        }
    }

    private static long countDistinct(List<Run> runs) {
        sort(runs);
        long count = 0;
        long residue = -1;
        long counted = -1;
        for (Run run : runs) {
            counted = run.residue() == residue ? counted : -1;
            residue = run.residue();
            Run rest = run.within(counted + 1, Long.MAX_VALUE);
            count += rest.isEmpty() ? 0 : rest.length();
            counted = Math.max(counted, run.to());
        }
        return count;
    }
}
