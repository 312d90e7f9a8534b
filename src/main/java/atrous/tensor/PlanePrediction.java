package atrous.tensor;

import atrous.layer.Axis;
import atrous.layer.DeformConv;
import java.util.List;

/**
 * Offsets and masks of single outputs that {@link DeformConv#predictor} reads off the input, on maps of
 * any size: what {@link PredictedOffsets} gives all outputs. The predictor's weights are random, as if nobody had
 * trained it.
 */
public final class PlanePrediction {

    private static final int STEPS = 1 << 10;
    private static final double HUNDREDTH = 100;

    private final DeformConv layer;
    private final List<Axis> axes;
    private final Plane steps;
    private final double unit;

    /** @param by its amount is the weights' reach, shared among a kernel's taps and channels so that sums don't grow with them */
    public PlanePrediction(DeformConv layer, List<Axis> axes, Deformation by) {
        this.layer = layer;
        this.axes = axes;
        steps = Pattern.RANDOM.plane(1, 1, by.seed(), new Pattern.Range(-STEPS, STEPS));
        long taps = axes.get(0).window().size() * axes.get(1).window().size();
        unit = by.amount() / HUNDREDTH / STEPS / taps / layer.inChannels();
    }

    /** The predictor's weights for one of its outputs, one plane for each input channel. */
    public Planes weights(long channel) {
        long down = axes.get(0).window().size();
        return n -> (i, j) -> Rounding.toFloat(steps.at((channel * layer.inChannels() + n) * down + i, j) * unit);
    }

    /** @param inputs all input channels */
    public TapField offsets(Planes inputs) {
        var convolution = new PlaneConvolution(axes.get(0), axes.get(1));
        return (channel, row, column) -> convolution.at(layer.inChannels(), inputs, weights(channel), 0, row, column);
    }

    /** @param inputs all input channels */
    public TapField mask(Planes inputs) {
        TapField all = offsets(inputs);
        long first = layer.offsetChannels().orElseThrow();
        return (channel, row, column) -> Rounding.toFloat(Sigmoid.of(all.at(first + channel, row, column)));
    }
}
