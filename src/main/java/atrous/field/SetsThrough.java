package atrous.field;

import atrous.layer.Axis;
import atrous.layer.BinAxis;
import atrous.layer.Relation;
import atrous.layer.ResizeAxis;

/** A set of cells on one side of a relation seen from the other. None of it takes longer for a larger kernel. */
final class SetsThrough {

    private SetsThrough() {}

    /** The inputs that any of the outputs reads. */
    static IndexSet back(Relation relation, IndexSet outputs) {
        if (outputs.isEmpty()) {
            return IndexSet.NONE;
        }
        WindowTaps window = WindowTaps.of(relation);
        return window == null ? backOf(relation, outputs) : window.isIdentity() ? outputs : back(window, outputs);
    }

    private static IndexSet back(WindowTaps window, IndexSet outputs) {
        int from = window.least(outputs.first());
        int to = window.most(outputs.last());
        int step = window.step();
        // Each output's taps: one more from its first on, one fewer past its last, summed up in steps.
        int[] readers = new int[Math.max(0, to - from + 1)];
        boolean copyOfFirst = false;
        boolean copyOfLast = false;
        for (int output = outputs.first(); output <= outputs.last(); output++) {
            if (outputs.contains(output)) {
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
        boolean near = window.isZeros();
        int least = near ? Math.floorDiv(from, window.base) : 0;
        int most = near ? Math.floorDiv(from + readers.length - 1, window.base) : window.inputSize - 1;
        boolean[] read = new boolean[Math.max(0, most - least + 1)];
        for (int i = 0; i < readers.length; i++) {
            int cell = readers[i] > 0 ? window.cell(from + i) : -1;
            if (cell >= 0) {
                read[cell - least] = true;
            }
        }
        if (!near) {
            read[0] |= copyOfFirst;
            read[read.length - 1] |= copyOfLast;
        }
        return IndexSet.of(least, read);
    }

    private static IndexSet backOf(Relation relation, IndexSet outputs) {
        boolean[] read = new boolean[(int) relation.inputSize()];
        int marked = 0;
        for (int output = outputs.first(); output <= outputs.last(); output++) {
            if (outputs.contains(output)) {
                if (bins(relation) != null) {
                    // Bins go up, so that no cell is marked twice.
                    int end = (int) bins(relation).end(output);
                    for (int cell = Math.max(marked, (int) bins(relation).start(output)); cell < end; cell++) {
                        read[cell] = true;
                    }
                    marked = end;
                } else {
                    mark((ResizeAxis) relation, output, read);
                }
            }
        }
        return IndexSet.of(0, read);
    }

    private static void mark(ResizeAxis resize, int output, boolean[] read) {
        for (int tap = 0; tap < resize.taps(output); tap++) {
            if (resize.weight(output, tap) > 0) {
                read[(int) resize.source(output, tap)] = true;
            }
        }
    }

    private static BinAxis bins(Relation relation) {
        return relation instanceof BinAxis bins ? bins : relation instanceof Axis axis ? axis.bins() : null;
    }

    /** The outputs that read any of the inputs. */
    static IndexSet forth(Relation relation, IndexSet inputs) {
        if (inputs.isEmpty()) {
            return IndexSet.NONE;
        }
        WindowTaps window = WindowTaps.of(relation);
        return window == null ? forthOf(relation, inputs) : window.isIdentity() ? inputs : forth(window, inputs);
    }

    private static IndexSet forth(WindowTaps window, IndexSet inputs) {
        boolean near = window.isZeros();
        int from = near ? inputs.first() * window.base : window.from;
        int to = near ? inputs.last() * window.base : window.to;
        int step = window.step();
        // How many of the inputs stand on a position or whole steps before it.
        int[] before = new int[to - from + 1];
        for (int i = 0; i < before.length; i++) {
            before[i] = (inputs.contains(window.cell(from + i)) ? 1 : 0) + (i >= step ? before[i - step] : 0);
        }
        int least = near ? window.firstReader(from) : 0;
        int most = near ? window.lastReader(to) : window.outputSize - 1;
        boolean[] reads = new boolean[Math.max(0, most - least + 1)];
        for (int i = 0; i < reads.length; i++) {
            int first = window.first(least + i, from);
            int last = window.last(least + i, to);
            reads[i] = first <= last && before[last - from] > (first - from >= step ? before[first - from - step] : 0)
                    || window.readsCopyOfFirst(least + i) && inputs.contains(0)
                    || window.readsCopyOfLast(least + i) && inputs.contains(window.inputSize - 1);
        }
        return IndexSet.of(least, reads);
    }

    private static IndexSet forthOf(Relation relation, IndexSet inputs) {
        Relation.Outputs low = relation.readers(inputs.first());
        Relation.Outputs high = relation.readers(inputs.last());
        int least = (int) low.from();
        boolean[] reads = new boolean[(int) Math.max(0, high.to() - least + 1)];
        int[] upTo = new int[(int) relation.inputSize() + 1];
        for (int cell = 0; cell < upTo.length - 1; cell++) {
            upTo[cell + 1] = upTo[cell] + (inputs.contains(cell) ? 1 : 0);
        }
        for (int i = 0; i < reads.length; i++) {
            int output = least + i;
            if (bins(relation) != null) {
                reads[i] = upTo[(int) bins(relation).end(output)] > upTo[(int) bins(relation).start(output)];
            } else {
                reads[i] = reads((ResizeAxis) relation, output, inputs);
            }
        }
        return IndexSet.of(least, reads);
    }

    private static boolean reads(ResizeAxis resize, int output, IndexSet inputs) {
        for (int tap = 0; tap < resize.taps(output); tap++) {
            if (resize.weight(output, tap) > 0 && inputs.contains(resize.source(output, tap))) {
                return true;
            }
        }
        return false;
    }
}
