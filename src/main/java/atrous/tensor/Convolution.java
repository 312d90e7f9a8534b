package atrous.tensor;

import atrous.layer.Axis;
import atrous.layer.Checked;
import atrous.layer.Conv;
import java.util.ArrayList;
import java.util.Arrays;
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
        require(!conv.bias(), "the layer has a bias, but none is given");
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
        require(conv.bias(), "a bias is given to a layer without one");
        requireShape("bias", bias, new int[] {(int) conv.outChannels()});
        return run(conv, input, weight, bias.data());
    }

    private static Tensor run(Conv conv, Tensor input, Tensor weight, float[] bias) {
        require(input.rank() == conv.rank() + 2, "the input is not [batch, channels, spatial…]");
        require(input.size(1) == conv.inChannels(), "the input's channels are not the layer's");
        List<Axis> axes = axes(conv, input);
        requireShape("weight", weight, weightShape(conv));
        var shape = ConvShape.of(conv, axes, input.size(0));
        Tensor output = Tensor.zeros(outputShape(conv, axes, input.size(0)));
        ConvKernel.run(shape, input.data(), 0, weight.data(), 0, bias, 0, output.data(), 0);
        return output;
    }

    private static List<Axis> axes(Conv conv, Tensor input) {
        var sizes = new ArrayList<Long>();
        for (int a = 0; a < conv.rank(); a++) {
            sizes.add((long) input.size(a + 2));
        }
        if (conv.at(sizes) instanceof Checked.Ok<List<Axis>> ok) {
            return ok.value();
        }
        throw new IllegalArgumentException("the layer can't be applied at this input size");
    }

    private static int[] weightShape(Conv conv) {
        int[] shape = new int[conv.rank() + 2];
        shape[0] = (int) conv.outChannels();
        shape[1] = (int) (conv.inChannels() / conv.groups());
        for (int a = 0; a < conv.rank(); a++) {
            shape[a + 2] = (int) conv.kernel().get(a).size();
        }
        return shape;
    }

    private static int[] outputShape(Conv conv, List<Axis> axes, int batch) {
        int[] shape = new int[axes.size() + 2];
        shape[0] = batch;
        shape[1] = (int) conv.outChannels();
        for (int a = 0; a < axes.size(); a++) {
            shape[a + 2] = (int) axes.get(a).outputSize();
        }
        return shape;
    }

    private static void requireShape(String name, Tensor tensor, int[] shape) {
        if (!Arrays.equals(tensor.shape(), shape)) {
            throw new IllegalArgumentException("the " + name + "'s shape is not the layer's");
        }
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalArgumentException(otherwise);
        }
    }
}
