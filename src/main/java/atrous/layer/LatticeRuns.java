package atrous.layer;

import java.util.ArrayList;
import java.util.List;

/** A lattice as a union of runs of one step, about √n of them at most for a lattice that spans n positions. */
final class LatticeRuns {

    private LatticeRuns() {}

    /** Runs along the taps or along the outputs, whichever are fewer. */
    static List<Run> of(Lattice lattice) {
        Lattice turned = lattice.turned();
        return count(lattice) <= count(turned) ? alongTaps(lattice) : alongTaps(turned);
    }

    /** Outputs {@code dilationStep} apart continue one another's taps without a gap, given enough taps. */
    private static long count(Lattice l) {
        return l.taps() >= l.strideStep() ? Math.min(l.outputs(), l.dilationStep()) : l.outputs();
    }

    private static List<Run> alongTaps(Lattice l) {
        var runs = new ArrayList<Run>();
        long count = count(l);
        for (long o = 0; o < count; o++) {
            long continued = Math.floorDiv(l.outputs() - 1 - o, count);
            runs.add(Run.of(o * l.stride(), l.dilation(), continued * l.strideStep() + l.taps()));
        }
        return runs;
    }
}
