package atrous.tensor;

import java.util.Arrays;

/**
 * Deformable convolution on flat arrays, one call for a layer.
 *
 * <p>Storage is 32-bit, everything between is 64-bit. A sample is upper left + upper right + lower left + lower right,
 * each times its bilinear weight, then times its mask value. Each output element starts from its bias and adds, one
 * after the other, weight times sample of input channel after input channel, in each the taps row-major; it is rounded
 * once, where it is stored. This is the order of {@link ConvKernel}, and with offsets of 0 a sample of finite values is
 * the cell itself: the lattice's convolution comes out with the same bits.
 */
public final class DeformKernel {

    /** Samples that are kept at a time, 256 KB. */
    private static final int SAMPLES = 1 << 15;
    private static final int FEWEST_OUTPUTS = 32;
    private static final int MOST_OUTPUTS = 256;

    private final DeformShape shape;
    private final float[] input;
    private final float[] mask;
    private final float[] ringedInput;
    private final Ringed ringed;
    private final int tile;
    private final SampleTable table;
    private final double[] samples;
    private final double[] sums;

    private DeformKernel(DeformShape shape, float[] input, float[] offset, float[] mask) {
        this.shape = shape;
        this.input = input;
        this.mask = mask;
        int rows = ArraySize.product(shape.conv().inChannels(), shape.taps());
        tile = Math.min(shape.outputs(), Math.min(MOST_OUTPUTS, Math.max(FEWEST_OUTPUTS, SAMPLES / rows)));
        ringed = new Ringed(shape.height(), shape.width());
        ringedInput = new float[ringed.elements(shape.conv().inChannels())];
        table = new SampleTable(shape, ringed, offset, tile, false);
        samples = new double[ArraySize.product(rows, tile)];
        sums = new double[tile];
    }

    /**
     * Fills the output. The arrays' lengths are not checked.
     *
     * @param input [batch, inChannels, height, width]
     * @param weight [outChannels, inChannels/groups, kernel height, kernel width]
     * @param bias [outChannels], zeros for none
     * @param offset see {@link DeformInputs}
     * @param mask see {@link DeformInputs}; not read where the layer is not modulated
     * @param output [batch, outChannels, output height, output width], all of it overwritten; must not overlap the others
     */
    public static void run(DeformShape shape, float[] input, float[] weight, float[] bias, float[] offset, float[] mask,
                           float[] output) {
        var kernel = new DeformKernel(shape, input, offset, mask);
        for (int n = 0; n < shape.conv().batch(); n++) {
            kernel.example(n, weight, bias, output);
        }
    }

    private void example(int n, float[] weight, float[] bias, float[] output) {
        int channels = shape.conv().inChannels();
        ringed.copy(input, n * channels * shape.height() * shape.width(), channels, ringedInput);
        int outputs = shape.outputs();
        int maps = shape.conv().outChannels();
        for (int first = 0; first < outputs; first += tile) {
            int count = Math.min(tile, outputs - first);
            sample(n, first, count);
            for (int map = 0; map < maps; map++) {
                sum(map, count, weight, bias[map]);
                int to = (n * maps + map) * outputs + first;
                for (int i = 0; i < count; i++) {
                    output[to + i] = (float) sums[i];
                }
            }
        }
    }

    /** One row of samples for each input channel and tap. */
    private void sample(int n, int first, int count) {
        int taps = shape.taps();
        int channels = shape.offsetGroupChannels();
        for (int group = 0; group < shape.offsetGroups(); group++) {
            for (int tap = 0; tap < taps; tap++) {
                int maskChannel = (n * shape.offsetGroups() + group) * taps + tap;
                table.fill(maskChannel, tap, first, count);
                for (int c = group * channels; c < (group + 1) * channels; c++) {
                    int to = (c * taps + tap) * tile;
                    Interpolation.row(table, ringedInput, c * ringed.channelElements(), ringed.pitch(),
                            count, samples, to);
                    if (shape.modulated()) {
                        modulate(maskChannel * shape.outputs() + first, to, count);
                    }
                }
            }
        }
    }

    private void modulate(int maskAt, int to, int count) {
        for (int i = 0; i < count; i++) {
            samples[to + i] *= mask[maskAt + i];
        }
    }

    private void sum(int map, int count, float[] weight, float bias) {
        int rows = shape.conv().groupInChannels() * shape.taps();
        int group = map / shape.conv().groupOutChannels();
        Arrays.fill(sums, 0, count, bias);
        SampleSums.add(samples, group * rows * tile, tile, weight, map * rows, rows, sums, count);
    }
}
