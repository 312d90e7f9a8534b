package atrous.layer;

/**
 * The positions {@code o·stride + t·dilation} for 0 ≤ o &lt; outputs and 0 ≤ t &lt; taps: what windows read, counted
 * from the first tap of the first one. Every count is closed form, so that no size is too large.
 *
 * <p>With g = gcd(stride, dilation), two pairs (o, t) meet at a position exactly if they are a multiple of
 * (dilation/g, −stride/g) apart. So the pairs of a position are a chain of such steps, and a chain has one link fewer
 * than pairs: positions are pairs minus links, and the links are a lattice themselves ({@link #links}).
 *
 * @param outputs at least 0
 * @param taps at least 0
 */
record Lattice(long outputs, long stride, long taps, long dilation) {

    /** How many pairs (o, t) stand on the positions {@code from} to {@code to}. */
    long pairsIn(long from, long to) {
        return from > to ? 0 : pairsUpTo(to) - pairsUpTo(from - 1);
    }

    /** How many pairs (o, t) stand on a position. */
    long pairsAt(long position) {
        return pairsIn(position, position);
    }

    /** How many of the positions {@code from} to {@code to} are in the lattice. */
    long positionsIn(long from, long to) {
        return pairsIn(from, to) - links().pairsIn(from - linkOffset(), to - linkOffset());
    }

    /** How many outputs have a tap on the positions {@code from} to {@code to}: pairs minus pairs of neighbours. */
    long outputsIn(long from, long to) {
        return pairsIn(from, to) - withTaps(taps - 1).pairsIn(from, to - dilation);
    }

    /** Into how many parts outputs fall that share no position from {@code from} to {@code to}. */
    long partsIn(long from, long to) {
        return outputsIn(from, to) - links().outputsIn(from - linkOffset(), to - linkOffset());
    }

    /** Into how many parts outputs fall that share no position: output o belongs to part o mod {@code parts()}. */
    long parts() {
        return taps > strideStep() ? Math.min(outputs, dilationStep()) : outputs;
    }

    /** Positions of a part: a run, since its outputs continue one another's taps. */
    Run part(long part) {
        long continued = Math.floorDiv(outputs - 1 - part, parts());
        return Run.of(part * stride, dilation, continued * strideStep() + taps);
    }

    /** Pairs (o, t) that stand where a later output's earlier tap also stands, from {@link #linkOffset} on. */
    private Lattice links() {
        return new Lattice(Math.max(0, outputs - dilationStep()), stride, Math.max(0, taps - strideStep()), dilation);
    }

    /** The first position with two pairs, if there are enough of both: lcm(stride, dilation). */
    private long linkOffset() {
        return dilationStep() * stride;
    }

    /** The same positions with the parts of outputs and taps exchanged. */
    Lattice turned() {
        return new Lattice(taps, dilation, outputs, stride);
    }

    Lattice withTaps(long count) {
        return new Lattice(outputs, stride, Math.max(0, count), dilation);
    }

    /** Outputs from one to the next that can stand on the same position: dilation / gcd. */
    long dilationStep() {
        return Math.floorDiv(dilation, gcd());
    }

    /** Taps from one to the next that can stand on the same position: stride / gcd. */
    long strideStep() {
        return Math.floorDiv(stride, gcd());
    }

    long gcd() {
        return Modular.gcd(stride, dilation);
    }

    /** Outputs at or below {@code full} have all their taps there; each of the rest, up to {@code some}, has a few. */
    private long pairsUpTo(long position) {
        if (position < 0 || outputs == 0 || taps == 0) {
            return 0;
        }
        long some = Math.min(outputs, Math.floorDiv(position, stride) + 1);
        long lastTap = dilation * (taps - 1);
        long full = Math.min(some, Math.max(0, Math.floorDiv(position - lastTap, stride) + 1));
        long rest = some - full;
        return full * taps + rest + FloorSum.of(rest, stride, position - (some - 1) * stride, dilation);
    }
}
