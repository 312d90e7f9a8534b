package atrous.field;

import atrous.layer.Relation;

/** A set of cells on one side of a relation seen from the other. None of it takes longer for a larger kernel. */
final class SetsThrough {

    private SetsThrough() {}

    /** The inputs that any of the outputs reads. */
    static IndexSet back(Relation relation, IndexSet outputs) {
        if (outputs.isEmpty()) {
            return IndexSet.NONE;
        }
        WindowTaps window = WindowTaps.of(relation);
        return window == null ? back(RunTaps.of(relation), outputs) : window.isIdentity() ? outputs : back(window, outputs);
    }

    private static IndexSet back(WindowTaps window, IndexSet outputs) {
        int from = window.least(outputs.first());
        int to = window.most(outputs.last());
        if (window.isPlain() && outputs.isRun() && window.closes(outputs.last() - outputs.first() + 1)) {
            return IndexSet.run(from, to);
        }
        int step = window.step();
        // Each output's taps: one more from its first on, one fewer past its last, summed up in steps.
        int[] readers = new int[Math.max(0, to - from + 1)];
        boolean copyOfFirst = false;
        boolean copyOfLast = false;
        for (int output = outputs.first(); output <= outputs.last(); output++) {
            if (outputs.has(output)) {
                int first = window.first(output, from);
                int last = window.last(output, to);
                if (first <= last) {
                    readers[first - from]++;
                    if (last <= to - step) {
                        readers[last + step - from]--;
                    }
                }
                copyOfFirst |= window.readsCopyOfFirst(output);
                copyOfLast |= window.readsCopyOfLast(output);
            }
        }
        for (int i = step; i < readers.length; i++) {
            readers[i] += readers[i - step];
        }
        return cells(window, readers, from, copyOfFirst, copyOfLast);
    }

    private static IndexSet cells(WindowTaps window, int[] readers, int from, boolean copyOfFirst, boolean copyOfLast) {
        boolean zeros = window.isZeros();
        int least = zeros ? Math.floorDiv(from, window.base) : 0;
        int most = zeros ? Math.floorDiv(from + readers.length - 1, window.base) : window.inputSize - 1;
        boolean[] read = new boolean[Math.max(0, most - least + 1)];
        for (int i = 0; i < readers.length; i++) {
            int cell = readers[i] > 0 ? window.cell(from + i) : -1;
            if (cell >= 0) {
                read[cell - least] = true;
            }
        }
        if (!zeros) {
            read[0] |= copyOfFirst;
            read[read.length - 1] |= copyOfLast;
        }
        return IndexSet.of(least, read);
    }

    private static IndexSet back(RunTaps runs, IndexSet outputs) {
        int from = runs.first(outputs.first());
        boolean[] read = new boolean[runs.last(outputs.last()) - from + 1];
        int marked = from;
        for (int output = outputs.first(); output <= outputs.last(); output++) {
            if (outputs.has(output)) {
                int last = runs.last(output);
                for (int cell = Math.max(marked, runs.first(output)); cell <= last; cell++) {
                    read[cell - from] = true;
                }
                marked = last + 1;
            }
        }
        return IndexSet.of(from, read);
    }

    /** The outputs that read any of the inputs. */
    static IndexSet forth(Relation relation, IndexSet inputs) {
        if (inputs.isEmpty()) {
            return IndexSet.NONE;
        }
        WindowTaps window = WindowTaps.of(relation);
        return window == null ? forth(relation, RunTaps.of(relation), inputs)
                : window.isIdentity() ? inputs : forth(window, inputs);
    }

    private static IndexSet forth(WindowTaps window, IndexSet inputs) {
        boolean zeros = window.isZeros();
        int from = zeros ? inputs.first() * window.base : window.from;
        int to = zeros ? inputs.last() * window.base : window.to;
        if (window.isPlain() && inputs.isRun() && window.meets(to - from + 1)) {
            return IndexSet.run(window.firstReader(from), window.lastReader(to));
        }
        int step = window.step();
        // How many of the inputs stand on a position or whole steps before it.
        int[] before = new int[to - from + 1];
        for (int i = 0; i < before.length; i++) {
            before[i] = (inputs.has(window.cell(from + i)) ? 1 : 0) + (i >= step ? before[i - step] : 0);
        }
        int least = zeros ? window.firstReader(from) : 0;
        int most = zeros ? window.lastReader(to) : window.outputSize - 1;
        boolean[] reads = new boolean[Math.max(0, most - least + 1)];
        for (int i = 0; i < reads.length; i++) {
            int first = window.first(least + i, from);
            int last = window.last(least + i, to);
            reads[i] = first <= last && before[last - from] > (first - from >= step ? before[first - from - step] : 0)
                    || window.readsCopyOfFirst(least + i) && inputs.has(0)
                    || window.readsCopyOfLast(least + i) && inputs.has(window.inputSize - 1);
        }
        return IndexSet.of(least, reads);
    }

    private static IndexSet forth(Relation relation, RunTaps runs, IndexSet inputs) {
        int least = (int) relation.readers(inputs.first()).from();
        int most = (int) relation.readers(inputs.last()).to();
        boolean[] reads = new boolean[Math.max(0, most - least + 1)];
        // Runs go up with the outputs, and so does the first input from each one's start on.
        int next = inputs.first();
        for (int i = 0; i < reads.length; i++) {
            while (next <= inputs.last() && (next < runs.first(least + i) || !inputs.has(next))) {
                next++;
            }
            reads[i] = next <= inputs.last() && next <= runs.last(least + i);
        }
        return IndexSet.of(least, reads);
    }
}
