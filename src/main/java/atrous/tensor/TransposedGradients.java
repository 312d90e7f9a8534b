package atrous.tensor;

import atrous.layer.Axis;
import atrous.layer.Conv;
import atrous.layer.ConvTranspose;
import atrous.layer.Padding;
import atrous.layer.PaddingMode;
import java.util.ArrayList;
import java.util.List;

/**
 * Gradients of a transposed convolution, by what it reads and what it is made of. It is the adjoint of a direct
 * convolution from its output to its input, so they are that convolution and its gradient by the weights;
 * {@link Gradients#byBias} is the same for both.
 */
public final class TransposedGradients {

    private TransposedGradients() {}

    /**
     * By the input: the direct convolution of the output's gradient with the same weights.
     *
     * @param gradient by the output: [batch, outChannels, spatial…]
     * @param weight [inChannels, outChannels/groups, kernel…]
     * @param inputSize one size an axis
     * @return [batch, inChannels, spatial…]
     * @throws IllegalArgumentException where a shape doesn't fit
     */
    public static Tensor byInput(ConvTranspose layer, Tensor gradient, Tensor weight, List<Long> inputSize) {
        List<Axis> axes = direct(layer, gradient, inputSize);
        Conv conv = direct(layer);
        Shapes.require("weight", weight,
                Shapes.weight(layer.inChannels(), layer.outChannels() / layer.groups(), layer.kernel()));
        Tensor back = Tensor.zeros(Shapes.output(gradient.size(0), layer.inChannels(), axes));
        ConvKernel.run(ConvShape.of(conv, axes, gradient.size(0)), gradient.data(), 0, weight.data(), 0,
                new float[(int) layer.inChannels()], 0, back.data(), 0);
        return back;
    }

    /**
     * By the weights.
     *
     * @param gradient by the output: [batch, outChannels, spatial…]
     * @param input [batch, inChannels, spatial…]
     * @return [inChannels, outChannels/groups, kernel…]
     * @throws IllegalArgumentException where a shape doesn't fit
     */
    public static Tensor byWeight(ConvTranspose layer, Tensor gradient, Tensor input) {
        Shapes.require(input.rank() == layer.rank() + 2 && input.size(0) == gradient.size(0)
                && input.size(1) == layer.inChannels(), "the input is not the layer's");
        List<Axis> axes = direct(layer, gradient, Shapes.spatial(input, layer.rank()));
        return Gradients.byWeight(direct(layer), axes, input, gradient);
    }

    private static List<Axis> direct(ConvTranspose layer, Tensor gradient, List<Long> inputSize) {
        List<Axis> axes = Shapes.axes(layer.at(inputSize));
        Shapes.require("gradient", gradient, Shapes.output(gradient.size(0), layer.outChannels(), axes));
        var direct = new ArrayList<Axis>();
        for (Axis axis : axes) {
            direct.add(axis.seenFromInput());
        }
        return direct;
    }

    /** Its padding is that of its axes. */
    private static Conv direct(ConvTranspose layer) {
        return new Conv(layer.kernel(), Padding.Rule.VALID, PaddingMode.ZEROS, layer.outChannels(), layer.inChannels(),
                layer.groups(), false);
    }
}
