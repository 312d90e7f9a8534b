package atrous.tensor;

import atrous.layer.Axis;
import atrous.layer.Conv;
import java.util.List;

/** Evaluates a {@link Conv}; see {@link ConvKernel} for the order of summation and the rounding. */
public final class Convolution {

    private Convolution() {}

    /**
     * Without a bias.
     *
     * @param input [batch, inChannels, spatial…]
     * @param weight [outChannels, inChannels/groups, kernel…]
     * @return [batch, outChannels, spatial…]
     * @throws IllegalArgumentException where a shape doesn't fit, the layer has a bias, or it can't be applied at this
     *         input size (which {@link Conv#at} tells beforehand)
     */
    public static Tensor of(Conv conv, Tensor input, Tensor weight) {
        Shapes.require(!conv.bias(), "the layer has a bias, but none is given");
        return run(conv, input, weight, new float[(int) conv.outChannels()]);
    }

    /**
     * With a bias.
     *
     * @param input [batch, inChannels, spatial…]
     * @param weight [outChannels, inChannels/groups, kernel…]
     * @param bias [outChannels]
     * @return [batch, outChannels, spatial…]
     * @throws IllegalArgumentException where a shape doesn't fit, the layer has no bias, or it can't be applied at this
     *         input size (which {@link Conv#at} tells beforehand)
     */
    public static Tensor of(Conv conv, Tensor input, Tensor weight, Tensor bias) {
        Shapes.require(conv.bias(), "a bias is given to a layer without one");
        Shapes.require("bias", bias, (int) conv.outChannels());
        return run(conv, input, weight, bias.data());
    }

    private static Tensor run(Conv conv, Tensor input, Tensor weight, float[] bias) {
        List<Axis> axes = Shapes.axes(conv.at(Shapes.spatial(input, conv.rank())));
        Shapes.require(input.size(1) == conv.inChannels(), "the input's channels are not the layer's");
        Shapes.require("weight", weight,
                Shapes.weight(conv.outChannels(), conv.inChannels() / conv.groups(), conv.kernel()));
        var shape = ConvShape.of(conv, axes, input.size(0));
        Tensor output = Tensor.zeros(Shapes.output(input.size(0), conv.outChannels(), axes));
        ConvKernel.run(shape, input.data(), 0, weight.data(), 0, bias, 0, output.data(), 0);
        return output;
    }
}
