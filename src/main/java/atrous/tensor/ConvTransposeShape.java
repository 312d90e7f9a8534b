package atrous.tensor;

import atrous.layer.Axis;
import atrous.layer.ConvTranspose;
import java.util.List;

/**
 * All the numbers of one call of {@link ConvTransposeKernel}: a transposed convolution resolved at an input size.
 *
 * @param batch examples, at least 1
 */
public record ConvTransposeShape(int batch, int inChannels, int outChannels, int groups,
                                 PhasedAxis depth, PhasedAxis height, PhasedAxis width) {

    /**
     * @param axes the layer's own at the input's size, see {@link ConvTranspose#at}
     * @throws IllegalArgumentException where there are more than three axes, or an array would have more than
     *         2³¹ − 1 elements
     */
    public static ConvTransposeShape of(ConvTranspose layer, List<Axis> axes, int batch) {
        if (axes.size() > Extent.AXES) {
            throw new IllegalArgumentException("at most three spatial axes, not " + axes.size());
        }
        PhasedAxis[] phased = {PhasedAxis.ABSENT, PhasedAxis.ABSENT, PhasedAxis.ABSENT};
        int lead = Extent.AXES - axes.size();
        for (int a = 0; a < axes.size(); a++) {
            phased[lead + a] = PhasedAxis.of(axes.get(a));
        }
        var shape = new ConvTransposeShape(batch, (int) layer.inChannels(), (int) layer.outChannels(),
                (int) layer.groups(), phased[0], phased[1], phased[2]);
        ArraySize.product(batch, shape.inChannels, shape.inputElements());
        ArraySize.product(batch, shape.outChannels, shape.output().product());
        ArraySize.product(shape.inChannels, shape.groupOutChannels(), shape.kernel().product());
        return shape;
    }

    private int inputElements() {
        return ArraySize.product(depth.inputSize(), height.inputSize(), width.inputSize());
    }

    Extent output() {
        return new Extent(depth.outputSize(), height.outputSize(), width.outputSize());
    }

    Extent kernel() {
        return new Extent(depth.kernelSize(), height.kernelSize(), width.kernelSize());
    }

    int groupInChannels() {
        return inChannels / groups;
    }

    int groupOutChannels() {
        return outChannels / groups;
    }
}
