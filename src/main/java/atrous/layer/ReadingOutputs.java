package atrous.layer;

import java.util.List;

/** Counts the outputs that read a cell through any of the positions that show it. */
final class ReadingOutputs {

    private ReadingOutputs() {}

    /** @param places disjoint, and together one range (replicated borders) or else of one position each */
    static long of(Lattice lattice, List<Axis.Positions> places) {
        long from = Long.MAX_VALUE;
        long to = Long.MIN_VALUE;
        long count = 0;
        for (Axis.Positions p : places) {
            from = Math.min(from, p.from());
            to = Math.max(to, p.to());
            count += p.to() - p.from() + 1;
        }
        return count == to - from + 1 ? lattice.outputsIn(from, to) : ofPoints(lattice, places);
    }

    /** Counts each output at the last of the positions that it reads. */
    private static long ofPoints(Lattice lattice, List<Axis.Positions> points) {
        long outputs = 0;
        for (Axis.Positions point : points) {
            long here = point.from();
            outputs += lattice.pairsAt(here) - readingBoth(lattice, here, nextOnSameTaps(lattice, points, here));
        }
        return outputs;
    }

    /** The next position that an output can read together with {@code here}; that one itself if there is none. */
    private static long nextOnSameTaps(Lattice lattice, List<Axis.Positions> points, long here) {
        long next = here;
        for (Axis.Positions point : points) {
            long there = point.from();
            if (there > here && (next == here || there < next)
                    && Math.floorMod(there - here, lattice.dilation()) == 0) {
                next = there;
            }
        }
        return next;
    }

    private static long readingBoth(Lattice lattice, long here, long later) {
        long tapsBetween = Math.floorDiv(later - here, lattice.dilation());
        return tapsBetween == 0 ? 0 : lattice.withTaps(lattice.taps() - tapsBetween).pairsAt(here);
    }
}
