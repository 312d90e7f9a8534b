package atrous.tensor;

import atrous.layer.PoolAxis;
import java.util.List;

/**
 * All the numbers of one call of {@link MaxKernel} or {@link AverageKernel}: pooling resolved at an input size.
 *
 * @param maps examples × channels, each pooled for itself
 * @param divisors by how many taps of each output a mean is divided: one array an axis, slowest first
 */
public record PoolShape(int maps, CellRuns depth, CellRuns height, CellRuns width, int[][] divisors) {

    /**
     * @param axes the layer's own at the input's size
     * @param countIncludePad whether taps on padding count in the divisor of a mean
     * @throws IllegalArgumentException where there are more than three axes, or an array would have more than
     *         2³¹ − 1 elements
     */
    public static PoolShape of(List<? extends PoolAxis> axes, int batch, int channels, boolean countIncludePad) {
        CellRuns[] runs = CellRuns.of(axes);
        int[][] divisors = {runs[0].count(), runs[1].count(), runs[2].count()};
        for (int a = 0; a < axes.size(); a++) {
            int at = Extent.AXES - axes.size() + a;
            divisors[at] = runs[at].divisors(axes.get(a), countIncludePad);
        }
        var shape = new PoolShape(ArraySize.product(batch, channels), runs[0], runs[1], runs[2], divisors);
        ArraySize.product(shape.maps, shape.input().product());
        ArraySize.product(shape.maps, shape.output().product());
        return shape;
    }

    Extent input() {
        return new Extent(depth.inputSize(), height.inputSize(), width.inputSize());
    }

    Extent output() {
        return new Extent(depth.outputs(), height.outputs(), width.outputs());
    }
}
