package atrous.tensor;

import atrous.layer.Axis;
import atrous.layer.ConvTranspose;
import java.util.List;

/** Evaluates a {@link ConvTranspose}; see {@link ConvTransposeKernel} for the order of summation and the rounding. */
public final class TransposedConvolution {

    private TransposedConvolution() {}

    /**
     * Without a bias.
     *
     * @param input [batch, inChannels, spatial…]
     * @param weight [inChannels, outChannels/groups, kernel…]
     * @return [batch, outChannels, spatial…]
     * @throws IllegalArgumentException where a shape doesn't fit, the layer has a bias, or it can't be applied at this
     *         input size (which {@link ConvTranspose#at} tells beforehand)
     */
    public static Tensor of(ConvTranspose layer, Tensor input, Tensor weight) {
        Shapes.require(!layer.bias(), "the layer has a bias, but none is given");
        return run(layer, input, weight, new float[(int) layer.outChannels()]);
    }

    /**
     * With a bias.
     *
     * @param input [batch, inChannels, spatial…]
     * @param weight [inChannels, outChannels/groups, kernel…]
     * @param bias [outChannels]
     * @return [batch, outChannels, spatial…]
     * @throws IllegalArgumentException where a shape doesn't fit, the layer has no bias, or it can't be applied at this
     *         input size (which {@link ConvTranspose#at} tells beforehand)
     */
    public static Tensor of(ConvTranspose layer, Tensor input, Tensor weight, Tensor bias) {
        Shapes.require(layer.bias(), "a bias is given to a layer without one");
        Shapes.require("bias", bias, (int) layer.outChannels());
        return run(layer, input, weight, bias.data());
    }

    private static Tensor run(ConvTranspose layer, Tensor input, Tensor weight, float[] bias) {
        List<Axis> axes = Shapes.axes(layer.at(Shapes.spatial(input, layer.rank())));
        Shapes.require(input.size(1) == layer.inChannels(), "the input's channels are not the layer's");
        Shapes.require("weight", weight,
                Shapes.weight(layer.inChannels(), layer.outChannels() / layer.groups(), layer.kernel()));
        var shape = ConvTransposeShape.of(layer, axes, input.size(0));
        Tensor output = Tensor.zeros(Shapes.output(input.size(0), layer.outChannels(), axes));
        ConvTransposeKernel.run(shape, input.data(), 0, weight.data(), 0, bias, 0, output.data(), 0);
        return output;
    }
}
