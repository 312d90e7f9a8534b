package atrous.layer;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

/**
 * A convolution of all channels at once, and the two layers that stand in for it in a depthwise-separable convolution
 * (Howard et al. 2017, MobileNets). None has a bias.
 *
 * @param standard the convolution in one group
 * @param depthwise its kernel on each input channel for itself
 * @param pointwise a 1×1 convolution of the channels
 */
public record Separable(Conv standard, Conv depthwise, Conv pointwise) {

    public static Separable of(Conv conv) {
        var ones = new ArrayList<KernelAxis>();
        for (int a = 0; a < conv.rank(); a++) {
            ones.add(new KernelAxis(1, 1, 1));
        }
        return new Separable(
                new Conv(conv.kernel(), conv.padding(), conv.mode(), conv.inChannels(), conv.outChannels(), 1, false),
                new Conv(conv.kernel(), conv.padding(), conv.mode(), conv.inChannels(), conv.inChannels(),
                        conv.inChannels(), false),
                new Conv(ones, Padding.Rule.VALID, PaddingMode.ZEROS, conv.inChannels(), conv.outChannels(), 1, false));
    }

    public OptionalLong parameters() {
        return Count.sum(depthwise.parameters(), pointwise.parameters());
    }

    /** @param axes of the standard convolution, whose output the pointwise one works on */
    public OptionalLong pointwiseMacs(List<Axis> axes) {
        return Count.product(OptionalLong.of(pointwise.inChannels()), pointwise.outputElements(axes));
    }

    public OptionalLong macs(List<Axis> axes) {
        return Count.sum(depthwise.macs(axes), pointwiseMacs(axes));
    }

    /** The share of the standard convolution's parameters, and of its multiply–adds: 1/out + 1/taps. */
    public double share() {
        return 1.0 / standard.outChannels() + 1.0 / standard.taps().orElse(Long.MAX_VALUE);
    }
}
