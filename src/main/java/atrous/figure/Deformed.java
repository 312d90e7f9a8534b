package atrous.figure;

import atrous.layer.Axis;
import atrous.layer.DeformConv;
import atrous.tensor.Deformation;
import atrous.tensor.DeformTaps;
import atrous.tensor.OffsetPreset;
import atrous.tensor.Plane;
import atrous.tensor.PlaneDeformConvolution;
import atrous.tensor.Sample;
import atrous.tensor.TapField;
import atrous.tensor.TapMove;
import java.util.List;

/** Where the taps of a deformable layer read the shown channel, which is the first. */
public record Deformed(DeformTaps taps, TapField offsets, TapField mask, Deformation by) {

    private static final long GROUP = 0;
    /** Products of one sample: four neighbours. */
    private static final long SAMPLING = 4;
    private static final long MOST_TAPS = 40_000;
    private static final long MOST_WORK = 2_000_000;
    private static final long MOST_SEARCHED = 8;

    static Deformed of(DeformConv layer, List<Axis> axes, Plane input, Deformation by) {
        return new Deformed(new DeformTaps(layer, axes), by.offsets(layer, axes, input), by.mask(layer, axes, input), by);
    }

    /** Whether it is the dilated convolution, and nothing else. */
    public boolean isPlain() {
        return by.isZero() && !taps.layer().modulated();
    }

    /** Products for one output; past any bound where the taps alone are. */
    long work() {
        long taps = rows().window().size() * columns().window().size();
        boolean predicted = by.preset() == OffsetPreset.PREDICTED;
        return taps > MOST_TAPS ? Long.MAX_VALUE
                : taps * (SAMPLING + by.moves().size() + (predicted ? 3 * taps : 0));
    }

    /** Whether so many outputs can be sampled while the pointer moves. */
    public boolean affordable(long outputs) {
        return work() <= MOST_WORK / outputs;
    }

    private Axis rows() {
        return taps.axes().get(0);
    }

    private Axis columns() {
        return taps.axes().get(1);
    }

    float at(Plane input, Plane kernel, long row, long column) {
        return new PlaneDeformConvolution(taps, offsets, mask).at(List.of(input), List.of(kernel), 0, 0, row, column);
    }

    /** What a tap of an output reads. */
    public Sample sample(Target output, long i, long j) {
        return taps.sample(offsets, GROUP, i, j, output.row(), output.column());
    }

    /** 1 without a mask. */
    public double mask(Target output, long i, long j) {
        return mask.at(taps.channel(GROUP, i, j), output.row(), output.column());
    }

    /** How far down a tap is moved, or to the right, in cells. */
    public double offset(Target output, long i, long j, boolean down) {
        return offsets.at(2 * taps.channel(GROUP, i, j) + (down ? 0 : 1), output.row(), output.column());
    }

    boolean isMoved(Target output, long i, long j) {
        return offset(output, i, j, true) != 0 || offset(output, i, j, false) != 0;
    }

    /** Whether an output is another one than that of the lattice. */
    boolean isAnyMoved(Target output, List<TapPoint> points) {
        boolean moved = taps.layer().modulated();
        for (TapPoint p : points) {
            moved |= isMoved(output, p.tap().row(), p.tap().column());
        }
        return moved;
    }

    /** The tap to look at closely where nobody chose one: the last moved by hand, else the first that is moved. */
    public Target closest(Target output) {
        TapMove last = by.lastOf(output.row(), output.column());
        if (last != null && last.tapRow() < rows().window().size() && last.tapColumn() < columns().window().size()) {
            return new Target(MapKind.KERNEL, last.tapRow(), last.tapColumn());
        }
        for (long i = 0; i < Math.min(MOST_SEARCHED, rows().window().size()); i++) {
            for (long j = 0; j < Math.min(MOST_SEARCHED, columns().window().size()); j++) {
                if (isMoved(output, i, j)) {
                    return new Target(MapKind.KERNEL, i, j);
                }
            }
        }
        return null;
    }
}
