package atrous.figure;

import atrous.layer.Axis;
import atrous.layer.DeformConv;
import atrous.tensor.DeformTaps;
import atrous.tensor.Deformation;
import atrous.tensor.OffsetPreset;
import atrous.tensor.Plane;
import atrous.tensor.PlaneDeformConvolution;
import atrous.tensor.Sample;
import atrous.tensor.TapField;
import atrous.tensor.TapMove;
import java.util.ArrayList;
import java.util.List;

/** Where the taps of a deformable layer read the shown channel, which is the first. */
public record Deformed(DeformTaps taps, TapField offsets, TapField mask, Deformation by) {

    private static final long GROUP = 0;
    /** Products of one sample: four neighbours. */
    private static final long SAMPLING = 4;
    private static final long MOST_TAPS = 40_000;
    private static final long MOST_WORK = 400_000;
    private static final long AGAIN = 4;

    static Deformed of(DeformConv layer, List<Axis> axes, Plane input, Deformation by) {
        return new Deformed(new DeformTaps(layer, axes), by.offsets(layer, axes, input), by.mask(layer, axes, input), by);
    }

    public boolean isModulated() {
        return taps.layer().modulated();
    }

    /** Whether it is the dilated convolution, and nothing else. */
    public boolean isPlain() {
        return by.isZero() && !isModulated();
    }

    /** Products for one output; past any bound where the taps alone are. */
    long work() {
        long count = rows() * columns();
        boolean predicted = by.preset() == OffsetPreset.PREDICTED;
        return count > MOST_TAPS ? Long.MAX_VALUE
                : count * (SAMPLING + by.moves().size() + (predicted ? 3 * count : 0));
    }

    /** Whether so many outputs can be sampled while the pointer moves. */
    public boolean affordable(long outputs) {
        return work() <= MOST_WORK / outputs;
    }

    /** Whether they can be sampled anew whenever a tap moves: less may be done than for one look. */
    public boolean affordableAgain(long outputs) {
        return outputs < MOST_WORK && affordable(AGAIN * outputs);
    }

    private long rows() {
        return taps.axes().get(0).window().size();
    }

    private long columns() {
        return taps.axes().get(1).window().size();
    }

    float at(Plane input, Plane kernel, long row, long column) {
        return new PlaneDeformConvolution(taps, offsets, mask).at(List.of(input), List.of(kernel), 0, 0, row, column);
    }

    public Tap tap(Target output, long i, long j) {
        Sample sample = taps.sample(offsets, GROUP, i, j, output.row(), output.column());
        // A double holds a position and a float's offset from it: the difference is that offset again.
        return new Tap(new Target(MapKind.KERNEL, i, j), sample,
                sample.row() - taps.axes().get(0).window().position(output.row(), i),
                sample.column() - taps.axes().get(1).window().position(output.column(), j),
                mask.at(taps.channel(GROUP, i, j), output.row(), output.column()));
    }

    /** All taps of an output, row by row: where one is {@link #affordable}. */
    public List<Tap> taps(Target output) {
        var all = new ArrayList<Tap>();
        for (long i = 0; i < rows(); i++) {
            for (long j = 0; j < columns(); j++) {
                all.add(tap(output, i, j));
            }
        }
        return all;
    }

    /**
     * The tap to look at closely: the one that somebody chose, else the last moved by hand, else the first that is moved.
     *
     * @param held the chosen one, or null
     */
    public Target closest(Target output, List<Tap> all, Target held) {
        TapMove last = by.lastOf(output.row(), output.column());
        Target moved = null;
        for (Tap tap : all) {
            if (tap.at().equals(held)) {
                return held;
            }
            boolean isLast = last != null && tap.at().row() == last.tapRow() && tap.at().column() == last.tapColumn();
            moved = isLast || moved == null && tap.isMoved() ? tap.at() : moved;
        }
        return moved;
    }
}
