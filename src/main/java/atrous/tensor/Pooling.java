package atrous.tensor;

import atrous.layer.AdaptivePool;
import atrous.layer.AvgPool;
import atrous.layer.MaxPool;
import atrous.layer.PoolAxis;
import java.util.List;

/**
 * Evaluates pooling layers; see {@link MaxKernel} and {@link AverageKernel} for ties, empty windows and rounding.
 *
 * <p>All take an input [batch, channels, spatial…] and give an output of the same form. They throw an
 * {@link IllegalArgumentException} where the input's rank is not the layer's, or the layer can't be applied at its size
 * (which the layer's {@code at} tells beforehand).
 */
public final class Pooling {

    private Pooling() {}

    public static MaxPooled max(MaxPool pool, Tensor input) {
        return max(Shapes.axes(pool.at(Shapes.spatial(input, pool.rank()))), input);
    }

    public static Tensor average(AvgPool pool, Tensor input) {
        return average(Shapes.axes(pool.at(Shapes.spatial(input, pool.rank()))), input, pool.countIncludePad());
    }

    /** @param pool of either kind: the largest values of the bins, even where the layer asks for means */
    public static MaxPooled max(AdaptivePool pool, Tensor input) {
        return max(Shapes.axes(pool.at(Shapes.spatial(input, pool.rank()))), input);
    }

    /** @param pool of either kind: the means of the bins, even where the layer asks for the largest values */
    public static Tensor average(AdaptivePool pool, Tensor input) {
        return average(Shapes.axes(pool.at(Shapes.spatial(input, pool.rank()))), input, false);
    }

    private static MaxPooled max(List<? extends PoolAxis> axes, Tensor input) {
        var shape = PoolShape.of(axes, input.size(0), input.size(1), false);
        Tensor output = Tensor.zeros(Shapes.output(input.size(0), input.size(1), axes));
        int[] winners = new int[output.data().length];
        MaxKernel.run(shape, input.data(), 0, output.data(), 0, winners, 0);
        return new MaxPooled(output, winners, shape);
    }

    private static Tensor average(List<? extends PoolAxis> axes, Tensor input, boolean countIncludePad) {
        var shape = PoolShape.of(axes, input.size(0), input.size(1), countIncludePad);
        Tensor output = Tensor.zeros(Shapes.output(input.size(0), input.size(1), axes));
        AverageKernel.run(shape, input.data(), 0, output.data(), 0);
        return output;
    }
}
