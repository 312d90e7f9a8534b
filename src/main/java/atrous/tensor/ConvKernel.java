package atrous.tensor;

/**
 * Convolution on flat arrays, one call for a layer.
 *
 * <p>Storage is 32-bit, sums are 64-bit. Each output element starts from its bias and adds, one after the other, the
 * products of input channel after input channel, in each the taps row-major; it is rounded once, where it is stored.
 * A product of two floats is exact in a double, so every sum has the same bits wherever it is computed. A tap in zero
 * padding adds its weight times zero like any other.
 */
public final class ConvKernel {

    private ConvKernel() {}

    /**
     * Fills the output. Arrays are read and written from the given offsets on; their lengths are not checked.
     *
     * @param input [batch, inChannels, spatial…]
     * @param weight [outChannels, inChannels/groups, kernel…]
     * @param bias [outChannels], zeros for none
     * @param output [batch, outChannels, spatial…], all of it overwritten; must not overlap the others
     */
    public static void run(ConvShape shape, float[] input, int inputAt, float[] weight, int weightAt,
                           float[] bias, int biasAt, float[] output, int outputAt) {
        PaddedMap map = shape.input();
        int channels = shape.groupInChannels();
        int maps = shape.groupOutChannels();
        boolean plain = map.isPlain();
        Band band = Band.of(shape);
        float[] padded = plain ? input : new float[band.elements(shape)];
        var group = new GroupSums(shape, padded, weight, bias, output, band.inputRows());
        for (int n = 0; n < shape.batch(); n++) {
            for (int g = 0; g < shape.groups(); g++) {
                int at = inputAt + (n * shape.inChannels() + g * channels) * map.inputElements();
                int to = outputAt + (n * shape.outChannels() + g * maps) * group.mapElements();
                for (int row = 0; row < shape.output().height(); row += band.outputRows()) {
                    if (!plain) {
                        map.copy(input, at, channels, row * shape.stride().height(), band.inputRows(), padded);
                    }
                    group.run(plain ? at : 0, weightAt + g * maps * group.taps(), biasAt + g * maps,
                            to + row * shape.output().width(),
                            Math.min(band.outputRows(), shape.output().height() - row));
                }
            }
        }
    }
}
