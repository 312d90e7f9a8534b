package atrous.tensor;

import atrous.layer.Axis;
import atrous.layer.DeformConv;
import java.util.List;

/**
 * All the numbers of one call of {@link DeformKernel}, in 32-bit integers.
 *
 * @param conv the lattice's
 * @param top padding above, in cells; {@code left} before the first column
 */
public record DeformShape(ConvShape conv, int offsetGroups, boolean modulated, int top, int left) {

    /**
     * @param axes the layer's own at the input's size, see {@link DeformConv#at}
     * @throws IllegalArgumentException where an array would have more than 2³¹ − 1 elements
     */
    public static DeformShape of(DeformConv layer, List<Axis> axes, int batch) {
        return new DeformShape(ConvShape.of(layer.lattice(), axes, batch), (int) layer.offsetGroups(),
                layer.modulated(), (int) axes.get(0).window().paddingLow(), (int) axes.get(1).window().paddingLow());
    }

    int height() {
        return conv.input().height().inputSize();
    }

    int width() {
        return conv.input().width().inputSize();
    }

    /** Taps of one kernel plane. */
    int taps() {
        return conv.kernel().height() * conv.kernel().width();
    }

    /** Input channels that share their offsets. */
    int offsetGroupChannels() {
        return conv.inChannels() / offsetGroups;
    }

    /** Outputs of one map. */
    int outputs() {
        return conv.output().height() * conv.output().width();
    }
}
