package atrous.layer;

import java.util.ArrayList;
import java.util.List;

/**
 * Parts of the relation where padding shows cells from elsewhere: the parts without padding, joined wherever two of
 * them read the same cell in two places. A fold joins part c with part Δ + c, or Δ − c where it mirrors, for a few Δ
 * and for ranges of c, so that the parts need not be gone through one by one.
 */
final class FoldedParts {

    private final Lattice lattice;
    private final long parts;
    private final long longer;
    private final List<Pairing> pairings = new ArrayList<>();

    private FoldedParts(Lattice lattice) {
        this.lattice = lattice;
        this.parts = lattice.parts();
        this.longer = Math.floorMod(lattice.outputs() - 1, parts) + 1;
    }

    static long of(Lattice lattice, Axis axis) {
        var folded = new FoldedParts(lattice);
        for (Fold fold : Fold.of(axis)) {
            folded.add(fold);
        }
        return Orbits.count(folded.parts, folded.pairings);
    }

    /** Goes through the Δ for which both parts exist and their positions, {@code dilation} apart, can meet. */
    private void add(Fold fold) {
        if (Math.floorMod(fold.offset(), lattice.gcd()) != 0) {
            return;
        }
        long step = lattice.dilationStep();
        long longest = lattice.part(0).length();
        long least = fold.mirrored() ? 0 : 1 - longest;
        long most = fold.mirrored() ? 2 * (longest - 1) : longest - 1;
        long from = Math.max(fold.mirrored() ? 0 : 1 - parts,
                Modular.ceilDiv(fold.offset() - most * lattice.dilation(), lattice.stride()));
        long to = Math.min(fold.mirrored() ? 2 * (parts - 1) : parts - 1,
                Math.floorDiv(fold.offset() - least * lattice.dilation(), lattice.stride()));
        long residue = Math.floorMod(Math.floorDiv(fold.offset(), lattice.gcd()), step)
                * Modular.inverse(lattice.strideStep(), step);
        for (long delta = from + Math.floorMod(residue - from, step); delta <= to; delta += step) {
            addBetween(fold, delta, 0, longer, 0, longer);
            addBetween(fold, delta, 0, longer, longer, parts);
            addBetween(fold, delta, longer, parts, 0, longer);
            addBetween(fold, delta, longer, parts, longer, parts);
        }
    }

    /** Pairs the parts from {@code from} with those from {@code otherFrom}; either range has parts of one length. */
    private void addBetween(Fold fold, long delta, long from, long to, long otherFrom, long otherTo) {
        if (from >= to || otherFrom >= otherTo) {
            return;
        }
        long shift = Math.floorDiv(fold.offset() - delta * lattice.stride(), lattice.dilation());
        long length = lattice.part(from).length();
        long otherLength = lattice.part(otherFrom).length();
        long firstIndex = Math.max(0, fold.mirrored() ? shift - otherLength + 1 : -shift);
        long lastIndex = Math.min(length - 1, fold.mirrored() ? shift : otherLength - 1 - shift);
        long first = Math.max(Math.max(from, fold.mirrored() ? delta - otherTo + 1 : otherFrom - delta),
                Modular.ceilDiv(fold.from() - lastIndex * lattice.dilation(), lattice.stride()));
        long end = Math.min(Math.min(to, fold.mirrored() ? delta - otherFrom + 1 : otherTo - delta),
                Math.floorDiv(fold.to() - firstIndex * lattice.dilation(), lattice.stride()) + 1);
        if (firstIndex <= lastIndex && first < end) {
            long partner = fold.mirrored() ? delta - end + 1 : delta + first;
            pairings.add(Pairing.of(first, partner, end - first, fold.mirrored()));
        }
    }
}
