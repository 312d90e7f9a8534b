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
        return at(weights.size(), (long) group * weights.size(), c -> inputs.get((int) c), c -> weights.get((int) c), bias,
                row, column);
    }

    /**
     * One output of one output channel, of planes that are made when they are needed.
     *
     * @param first the first input channel of its group
     * @param inputs all input channels
     * @param weights one for each of the {@code read} input channels of the group
     */
    public float at(long read, long first, Planes inputs, Planes weights, float bias, long row, long column) {
        double sum = Rounding.toFloat(bias);
        for (long c = 0; c < read; c++) {
            long channel = first + c;
            Plane input = inputs.at(channel);
            Plane kernel = weights.at(c);
            for (long i = 0; i < taps.axes().get(0).window().size(); i++) {
                for (long j = 0; j < taps.axes().get(1).window().size(); j++) {
                    sum += Rounding.toFloat(kernel.at(i, j)) * tap(channel, input, i, j, row, column);
                }
            }
        }
        return Rounding.toFloat(sum);
    }

    /** What one tap of an output reads of one input channel, mask included. */
    private double tap(long channel, Plane input, long i, long j, long row, long column) {
        long offsetGroup = taps.offsetGroup(channel);
        double sample = taps.sample(offsets, offsetGroup, i, j, row, column).value(input);
        return taps.layer().modulated()
                ? sample * Rounding.toFloat(mask.at(taps.channel(offsetGroup, i, j), row, column)) : sample;
    }
}
