package atrous.tensor;

import atrous.layer.Axis;
import atrous.layer.Conv;
import atrous.layer.ConvTranspose;
import atrous.layer.Padding;
import atrous.layer.PaddingMode;
import atrous.layer.TransposedPadding;
import atrous.layer.Window;
import java.util.ArrayList;
import java.util.List;

/** Gradients of a convolution with zeros in its padding, by what it reads and what it is made of. */
public final class Gradients {

    private Gradients() {}

    /**
     * By the input: the transposed convolution of the output's gradient with the same weights.
     *
     * @param gradient by the output: [batch, outChannels, spatial…]
     * @param weight [outChannels, inChannels/groups, kernel…]
     * @param inputSize one size an axis
     * @return [batch, inChannels, spatial…]
     * @throws IllegalArgumentException where a shape doesn't fit, or padding is no zeros
     */
    public static Tensor byInput(Conv conv, Tensor gradient, Tensor weight, List<Long> inputSize) {
        List<Axis> axes = axes(conv, gradient, inputSize);
        var sides = new ArrayList<Padding.Sides>();
        var added = new ArrayList<Long>();
        for (Axis axis : axes) {
            sides.add(new Padding.Sides(axis.window().paddingLow(), axis.window().paddingHigh()));
            added.add(axis.window().remainder(axis.inputSize()));
        }
        var back = new ConvTranspose(conv.kernel(), new TransposedPadding.Explicit(sides, added),
                conv.outChannels(), conv.inChannels(), conv.groups(), false);
        return TransposedConvolution.of(back, gradient, weight);
    }

    /**
     * By the weights: the input correlated with the output's gradient, whose cells stand {@code stride} apart, at the
     * {@code k} places that are {@code dilation} apart; examples add up like input channels.
     *
     * @param gradient by the output: [batch, outChannels, spatial…]
     * @param input [batch, inChannels, spatial…]
     * @return [outChannels, inChannels/groups, kernel…]
     * @throws IllegalArgumentException where a shape doesn't fit, or padding is no zeros
     */
    public static Tensor byWeight(Conv conv, Tensor gradient, Tensor input) {
        Shapes.require(input.rank() == conv.rank() + 2 && input.size(0) == gradient.size(0)
                && input.size(1) == conv.inChannels(), "the input is not the layer's");
        return byWeight(conv, axes(conv, gradient, Shapes.spatial(input, conv.rank())), gradient, input);
    }

    /** @param axes from the input's cells to the gradient's */
    static Tensor byWeight(Conv conv, List<Axis> axes, Tensor gradient, Tensor input) {
        int ins = (int) (conv.inChannels() / conv.groups());
        int outs = (int) (conv.outChannels() / conv.groups());
        var correlated = new ArrayList<Axis>();
        for (Axis axis : axes) {
            Window w = axis.window();
            correlated.add(new Axis(new Window(axis.outputSize(), w.dilation(), w.stride(), 1, w.paddingLow(),
                    w.paddingHigh() - w.remainder(axis.inputSize())), axis.inputSize(), PaddingMode.ZEROS));
        }
        var correlation = new Conv(conv.kernel(), Padding.Rule.VALID, PaddingMode.ZEROS, input.size(0), outs, 1, false);
        var shape = ConvShape.of(correlation, correlated, ins);
        float[] x = turned(input);
        float[] g = turned(gradient);
        float[] found = new float[shape.outputElements()];
        Tensor weight = Tensor.zeros(Shapes.weight(conv.outChannels(), ins, conv.kernel()));
        for (int group = 0; group < conv.groups(); group++) {
            ConvKernel.run(shape, x, group * shape.inputElements(), g, group * shape.weightElements(),
                    new float[outs], 0, found, 0);
            turn(found, ins, outs, weight.data(), group * found.length);
        }
        return weight;
    }

    /**
     * By the bias: the sum of each channel, in double precision.
     *
     * @param gradient by the output: [batch, outChannels, spatial…]
     * @return [outChannels]
     */
    public static Tensor byBias(Tensor gradient) {
        float[] maps = turned(gradient);
        Tensor bias = Tensor.zeros(gradient.size(1));
        int cells = maps.length / gradient.size(1);
        for (int c = 0; c < gradient.size(1); c++) {
            double sum = 0;
            for (int i = 0; i < cells; i++) {
                sum += maps[c * cells + i];
            }
            bias.data()[c] = (float) sum;
        }
        return bias;
    }

    private static List<Axis> axes(Conv conv, Tensor gradient, List<Long> inputSize) {
        Shapes.require(conv.mode() == PaddingMode.ZEROS, "the padding is not of zeros");
        List<Axis> axes = Shapes.axes(conv.at(inputSize));
        Shapes.require("gradient", gradient, Shapes.output(gradient.size(0), conv.outChannels(), axes));
        return axes;
    }

    /** With the first two axes exchanged. */
    private static float[] turned(Tensor tensor) {
        float[] turned = new float[tensor.data().length];
        turn(tensor.data(), tensor.size(0), tensor.size(1), turned, 0);
        return turned;
    }

    private static void turn(float[] from, int first, int second, float[] to, int toAt) {
        int cells = from.length / first / second;
        for (int i = 0; i < first; i++) {
            for (int j = 0; j < second; j++) {
                System.arraycopy(from, (i * second + j) * cells, to, toAt + (j * first + i) * cells, cells);
            }
        }
    }
}
