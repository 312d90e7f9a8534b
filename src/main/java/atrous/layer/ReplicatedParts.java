package atrous.layer;

/**
 * Parts of the relation where padding repeats the border cells: the first windows are joined by the first cell, the
 * last ones by the last, everything else as without padding.
 */
final class ReplicatedParts {

    private ReplicatedParts() {}

    static long of(Lattice lattice, Axis axis) {
        long low = axis.window().paddingLow();
        long lastCell = low + axis.inputSize() - 1;
        if (axis.inputSize() == 1) {
            return 1;
        }
        long parts = lattice.parts();
        long lastTap = lattice.dilation() * (lattice.taps() - 1);
        long reachFirst = Math.min(lattice.outputs(), Math.floorDiv(low, lattice.stride()) + 1);
        long fromLast = Math.max(0, Modular.ceilDiv(lastCell - lastTap, lattice.stride()));
        long reachLast = Math.max(0, lattice.outputs() - fromLast);
        long atFirst = Math.min(parts, reachFirst);
        long atLast = Math.min(parts, reachLast);
        long start = Math.floorMod(lattice.outputs() - atLast, parts);
        long both = common(atFirst, start, start + atLast) + common(atFirst, start - parts, start - parts + atLast);
        return both > 0 ? parts - (atFirst + atLast - both - 1)
                : parts - Math.max(0, atFirst - 1) - Math.max(0, atLast - 1);
    }

    /** Numbers in both [0, {@code end}) and [{@code from}, {@code to}). */
    private static long common(long end, long from, long to) {
        return Math.max(0, Math.min(end, to) - Math.max(0, from));
    }
}
