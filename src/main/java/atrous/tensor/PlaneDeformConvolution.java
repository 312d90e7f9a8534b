package atrous.tensor;

import java.util.List;

/**
 * Single outputs of a deformable layer on maps of any size, equal to what {@link DeformConvolution} gives them: what a
 * page needs that shows only a neighbourhood.
 */
public final class PlaneDeformConvolution {

    private final DeformTaps taps;
    private final TapField offsets;
    private final TapField mask;

    /** @param mask not read where the layer is not modulated */
    public PlaneDeformConvolution(DeformTaps taps, TapField offsets, TapField mask) {
        this.taps = taps;
        this.offsets = offsets;
        this.mask = mask;
    }

    /**
     * One output of one output channel.
     *
     * @param inputs all input channels
     * @param weights the output channel's kernels, one for each input channel of its group
     * @param group the output channel's, from 0
     */
    public float at(List<Plane> inputs, List<Plane> weights, float bias, int group, long row, long column) {
        double sum = Rounding.toFloat(bias);
        for (int c = 0; c < weights.size(); c++) {
            int channel = group * weights.size() + c;
            for (long i = 0; i < taps.axes().get(0).window().size(); i++) {
                for (long j = 0; j < taps.axes().get(1).window().size(); j++) {
                    sum += Rounding.toFloat(weights.get(c).at(i, j)) * tap(channel, inputs.get(channel), i, j, row, column);
                }
            }
        }
        return Rounding.toFloat(sum);
    }

    /** What one tap of an output reads of one input channel, mask included. */
    private double tap(int channel, Plane input, long i, long j, long row, long column) {
        long offsetGroup = taps.offsetGroup(channel);
        double sample = taps.sample(offsets, offsetGroup, i, j, row, column).value(input);
        return taps.layer().modulated()
                ? sample * Rounding.toFloat(mask.at(taps.channel(offsetGroup, i, j), row, column)) : sample;
    }
}
