package atrous.tensor;

import atrous.layer.Axis;
import atrous.layer.Conv;
import java.util.List;

/**
 * All the numbers of one call of {@link ConvKernel}: a convolution resolved at an input size, in 32-bit integers.
 *
 * @param batch examples, at least 1
 * @param input how the input is padded
 * @param output sizes of an output map
 */
public record ConvShape(int batch, int inChannels, int outChannels, int groups,
                        PaddedMap input, Extent kernel, Extent stride, Extent dilation, Extent output) {

    /**
     * @param axes the convolution's own at the input's size, see {@link Conv#at}
     * @throws IllegalArgumentException where there are more than three axes, or an array would have more than
     *         2³¹ − 1 elements
     */
    public static ConvShape of(Conv conv, List<Axis> axes, int batch) {
        if (axes.size() > Extent.AXES) {
            throw new IllegalArgumentException("at most three spatial axes, not " + axes.size());
        }
        var shape = new ConvShape(batch, (int) conv.inChannels(), (int) conv.outChannels(), (int) conv.groups(),
                PaddedMap.of(axes),
                Extent.of(axes, axis -> axis.window().size()),
                Extent.of(axes, axis -> axis.window().stride()),
                Extent.of(axes, axis -> axis.window().dilation()),
                Extent.of(axes, Axis::outputSize));
        shape.checkSizes();
        return shape;
    }

    private void checkSizes() {
        inputElements();
        weightElements();
        outputElements();
    }

    /** Elements of the input [batch, inChannels, spatial…]. */
    public int inputElements() {
        return ArraySize.product(batch, inChannels, input.inputElements());
    }

    /** Elements of the weight [outChannels, inChannels/groups, kernel…]. */
    public int weightElements() {
        return ArraySize.product(outChannels, groupInChannels(), kernel.product());
    }

    /** Elements of the output [batch, outChannels, spatial…]. */
    public int outputElements() {
        return ArraySize.product(batch, outChannels, output.product());
    }

    int groupInChannels() {
        return inChannels / groups;
    }

    int groupOutChannels() {
        return outChannels / groups;
    }
}
