package atrous.figure;

import atrous.layer.Axis;
import atrous.layer.DeformConv;
import atrous.tensor.DeformTaps;
import atrous.tensor.Deformation;
import atrous.tensor.OffsetPreset;
import atrous.tensor.PlaneDeformConvolution;
import atrous.tensor.Sample;
import atrous.tensor.TapField;
import atrous.tensor.TapMove;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

/**
 * Where the taps of a deformable layer read the shown channel.
 *
 * @param group the channel's offset group
 */
public record Deformed(DeformTaps taps, TapField offsets, TapField mask, Deformation by, long group) {

    /** Products of one sample: four neighbours. */
    private static final long SAMPLING = 4;
    private static final long MOST_TAPS = 40_000;
    private static final long MOST_WORK = 400_000;
    private static final long AGAIN = 4;

    static Deformed of(DeformConv layer, List<Axis> axes, Channels channels, Deformation by) {
        return new Deformed(new DeformTaps(layer, axes), by.offsets(layer, axes, channels.inputs()),
                by.mask(layer, axes, channels.inputs()), by, 0).showing(channels);
    }

    Deformed showing(Channels channels) {
        return new Deformed(taps, offsets, mask, by, taps.offsetGroup(channels.firstRead() + channels.in()));
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
                : count * (SAMPLING + by.moves().size() + (predicted ? 3 * count * taps.layer().inChannels() : 0));
    }

    /** As {@link #work}; empty past any bound. */
    OptionalLong products() {
        return work() == Long.MAX_VALUE ? OptionalLong.empty() : OptionalLong.of(work());
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

    float output(Channels channels, long row, long column) {
        return new PlaneDeformConvolution(taps, offsets, mask).at(channels.read(), channels.firstRead(), channels.inputs(),
                channels.kernels(), channels.bias(), row, column);
    }

    /** What the channel that is read nth adds to an output. */
    float partial(Channels channels, long n, long row, long column) {
        return new PlaneDeformConvolution(taps, offsets, mask).at(1, channels.firstRead() + n, channels.inputs(),
                only -> channels.kernels().at(n), 0, row, column);
    }

    public Tap tap(Target output, long i, long j) {
        Sample sample = taps.sample(offsets, group, i, j, output.row(), output.column());
        // A double holds a position and a float's offset from it: the difference is that offset again.
        return new Tap(new Target(MapKind.KERNEL, i, j), sample,
                sample.row() - taps.axes().get(0).window().position(output.row(), i),
                sample.column() - taps.axes().get(1).window().position(output.column(), j),
                mask.at(taps.channel(group, i, j), output.row(), output.column()));
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
