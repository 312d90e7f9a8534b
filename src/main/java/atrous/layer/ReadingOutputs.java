package atrous.layer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Counts the outputs that read a cell through any of the positions that show it. */
final class ReadingOutputs {

    private ReadingOutputs() {}

    /** @param places disjoint, and together one range (replicated borders) or else of one position each */
    static long of(Lattice lattice, List<Axis.Positions> places) {
        var sorted = new ArrayList<>(places);
        sorted.sort(Comparator.comparingLong(Axis.Positions::from));
        long from = sorted.get(0).from();
        long to = sorted.get(sorted.size() - 1).to();
        long count = 0;
        for (Axis.Positions p : sorted) {
            count += p.to() - p.from() + 1;
        }
        return count == to - from + 1 ? lattice.outputsIn(from, to) : ofPoints(lattice, sorted);
    }

    /** Counts each output at the last of the positions that it reads. */
    private static long ofPoints(Lattice lattice, List<Axis.Positions> points) {
        long outputs = 0;
        for (int i = 0; i < points.size(); i++) {
            long here = points.get(i).from();
            outputs += lattice.pairsAt(here) - readingBoth(lattice, here, nextOnSameTaps(lattice, points, i));
        }
        return outputs;
    }

    /** The next position that an output can read together with point {@code i}; that point itself if none. */
    private static long nextOnSameTaps(Lattice lattice, List<Axis.Positions> points, int i) {
        long here = points.get(i).from();
        for (int j = i + 1; j < points.size(); j++) {
            if (Math.floorMod(points.get(j).from() - here, lattice.dilation()) == 0) {
                return points.get(j).from();
            }
        }
        return here;
    }

    private static long readingBoth(Lattice lattice, long here, long later) {
        long tapsBetween = Math.floorDiv(later - here, lattice.dilation());
        return tapsBetween == 0 ? 0 : lattice.withTaps(lattice.taps() - tapsBetween).pairsAt(here);
    }
}
