package atrous.layer;

/**
 * Parts of the relation where padding shows cells from elsewhere: the parts without padding, joined wherever two of
 * them read the same cell in two places. Takes as long as there are parts with a tap in the padding.
 */
final class FoldedParts {

    private final Lattice lattice;
    private final long parts;
    private final long gcd;
    private final long step;
    private final long inverse;

    private FoldedParts(Lattice lattice) {
        this.lattice = lattice;
        this.parts = lattice.parts();
        this.gcd = lattice.gcd();
        this.step = lattice.dilationStep();
        this.inverse = Modular.inverse(lattice.strideStep(), step);
    }

    static long of(Lattice lattice, Axis axis) {
        var folded = new FoldedParts(lattice);
        Fold[] folds = Fold.of(axis);
        long touched = 0;
        for (Fold fold : folds) {
            touched += 3 * folded.outputsAt(fold);
        }
        var groups = new SparseGroups(Math.min(folded.parts, touched));
        for (Fold fold : folds) {
            folded.join(fold, groups);
        }
        return folded.parts - groups.joins();
    }

    /** The first output that may have a tap on the fold; folds are at the start or the end of the positions. */
    private long firstOutputAt(Fold fold) {
        long lastTap = lattice.dilation() * (lattice.taps() - 1);
        return Math.max(0, Modular.ceilDiv(fold.from() - lastTap, lattice.stride()));
    }

    /** Outputs that may have a tap on the fold, one of each part where there are many. */
    private long outputsAt(Fold fold) {
        long end = Math.min(lattice.outputs(), Math.floorDiv(fold.to(), lattice.stride()) + 1);
        return Math.max(0, Math.min(parts, end - firstOutputAt(fold)));
    }

    private void join(Fold fold, SparseGroups groups) {
        long first = firstOutputAt(fold);
        long count = outputsAt(fold);
        for (long o = first; o < first + count; o++) {
            long part = Math.floorMod(o, parts);
            Run here = lattice.part(part).within(fold.from(), fold.to());
            if (!here.isEmpty()) {
                joinWithOthers(part, fold.other(here.from()), fold.other(here.to()), groups);
            }
        }
    }

    /** Joins a part with those that have a tap on the run with these ends, of which no more than two can be apart. */
    private void joinWithOthers(long part, long oneEnd, long otherEnd, SparseGroups groups) {
        if (Math.floorMod(oneEnd, gcd) != 0) {
            return;
        }
        var there = new Run(Math.min(oneEnd, otherEnd), Math.max(oneEnd, otherEnd), lattice.dilation());
        long candidate = Math.floorMod(Math.floorMod(Math.floorDiv(oneEnd, gcd), step) * inverse, step);
        if (parts <= step) {
            joinIfMeeting(part, candidate, there, groups);
            return;
        }
        long period = step * lattice.stride();
        long atFrom = Math.floorDiv(there.from() - candidate * lattice.stride(), period);
        long atTo = Math.floorDiv(there.to() - candidate * lattice.stride(), period);
        joinIfMeeting(part, candidate + atFrom * step, there, groups);
        joinIfMeeting(part, candidate + atTo * step, there, groups);
    }

    private void joinIfMeeting(long part, long other, Run there, SparseGroups groups) {
        if (other >= 0 && other < parts && !lattice.part(other).within(there.from(), there.to()).isEmpty()) {
            groups.join((int) part, (int) other);
        }
    }
}
