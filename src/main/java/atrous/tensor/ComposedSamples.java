package atrous.tensor;

import java.util.Arrays;
import java.util.List;

/**
 * What one output of stacked deformable layers reads of the first layer's input, with all offsets and masks held fixed:
 * the output is a weighted sum of bilinear samples of that input, plus a constant.
 *
 * <p>A tap of an upper layer falls between cells of the map below. Each of its four neighbours there, in proportion to
 * its bilinear weight, brings the taps of the output of the lower layer that it is, with that output's own offsets
 * (the points of figure 6 in Dai et al. 2017, with their weights). Neighbours that several taps share are taken
 * together.
 *
 * @param points the samples, in the order of the lowest layer's outputs; those of weight 0 among them
 * @param constant what the biases contribute
 * @param cells the derivative of the output by every cell of the first input, [inChannels, height, width]
 */
public record ComposedSamples(List<Point> points, double constant, double[] cells) {

    /**
     * @param channel of the first input
     * @param row position in the first input, in cells; it may lie outside
     * @param weight the output's derivative by the sample; with kernels of 1/taps and one channel, the share of the
     *               output that it makes up
     */
    public record Point(int channel, double row, double column, double weight) {}

    public ComposedSamples {
        points = List.copyOf(points);
    }

    /**
     * Of the first example. The points' number grows with the taps and input channels of all layers multiplied.
     *
     * @param stack the layers, the lowest first; each one's input is the output of the one before
     * @param channel of the top layer's output
     * @throws IllegalArgumentException where a layer's input has not the shape of the output before
     */
    public static ComposedSamples of(List<DeformInputs> stack, int channel, int row, int column) {
        DeformShape top = stack.get(stack.size() - 1).shape();
        double[] influence = new double[top.conv().outChannels() * top.outputs()];
        influence[(channel * top.conv().output().height() + row) * top.conv().output().width() + column] = 1;
        double constant = 0;
        List<Point> points = List.of();
        for (int l = stack.size() - 1; l >= 0; l--) {
            var layer = new DeformPullback(stack.get(l));
            if (l > 0) {
                requireOutput(stack.get(l - 1).shape(), stack.get(l).input());
            }
            influence = layer.through(influence);
            constant += layer.constant();
            points = layer.points();
        }
        return new ComposedSamples(points, constant, influence);
    }

    private static void requireOutput(DeformShape below, Tensor input) {
        ConvShape conv = below.conv();
        int[] output = {conv.batch(), conv.outChannels(), conv.output().height(), conv.output().width()};
        if (!Arrays.equals(output, input.shape())) {
            throw new IllegalArgumentException("a layer's input is not the output of the one before");
        }
    }
}
