package atrous.tensor;

import atrous.layer.Axis;
import atrous.layer.DeformConv;
import java.util.List;

/**
 * Where the taps of a deformable layer read, at a known input size.
 *
 * @param axes what {@link DeformConv#at} gives
 */
public record DeformTaps(DeformConv layer, List<Axis> axes) {

    public DeformTaps {
        axes = List.copyOf(axes);
    }

    /** Taps of one kernel plane. */
    long taps() {
        return axes.get(0).window().size() * axes.get(1).window().size();
    }

    /** The offset group of an input channel. */
    public long offsetGroup(long inChannel) {
        return Math.floorDiv(inChannel, Math.floorDiv(layer.lattice().inChannels(), layer.offsetGroups()));
    }

    /** The mask's channel of a tap; the offsets' dy channel is twice that, and dx the one after. */
    public long channel(long offsetGroup, long tapRow, long tapColumn) {
        return offsetGroup * taps() + tapRow * axes.get(1).window().size() + tapColumn;
    }

    /** What a tap of an output reads: lattice position plus offset, in the input's cells. */
    public Sample sample(TapField offsets, long offsetGroup, long tapRow, long tapColumn, long row, long column) {
        long dy = 2 * channel(offsetGroup, tapRow, tapColumn);
        return Sample.at(axes.get(0).window().position(row, tapRow) + (double) Rounding.toFloat(offsets.at(dy, row, column)),
                axes.get(1).window().position(column, tapColumn) + (double) Rounding.toFloat(offsets.at(dy + 1, row, column)),
                axes.get(0).inputSize(), axes.get(1).inputSize());
    }
}
