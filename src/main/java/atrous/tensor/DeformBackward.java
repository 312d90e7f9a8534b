package atrous.tensor;

import java.util.Arrays;

/** Computes {@link DeformGradients}: one pass over the samples, one tap of one input channel at a time. */
final class DeformBackward {

    private final DeformShape shape;
    private final DeformInputs in;
    private final float[] output;
    private final DeformGradients to;
    private final int outputs;
    private final Ringed ringed;
    private final float[] ringedInput;
    private final double[] ringedGradient;
    private final SampleTable table;
    private final double[] samples;
    /** By the sample as it meets its weights, mask included. */
    private final double[] sampleGradient;

    DeformBackward(DeformInputs in, DeformShape shape, float[] output, DeformGradients to) {
        this.in = in;
        this.shape = shape;
        this.output = output;
        this.to = to;
        outputs = shape.outputs();
        ringed = new Ringed(shape.height(), shape.width());
        ringedInput = new float[ringed.elements(shape.conv().inChannels())];
        ringedGradient = new double[ringedInput.length];
        table = new SampleTable(shape, ringed, in.offset().data(), outputs, true);
        samples = new double[outputs];
        sampleGradient = new double[outputs];
    }

    void run() {
        int channels = shape.conv().inChannels();
        for (int n = 0; n < shape.conv().batch(); n++) {
            int at = n * channels * shape.height() * shape.width();
            ringed.copy(in.input().data(), at, channels, ringedInput);
            Arrays.fill(ringedGradient, 0);
            for (int group = 0; group < shape.offsetGroups(); group++) {
                for (int tap = 0; tap < shape.taps(); tap++) {
                    tap(n, group, tap);
                }
            }
            ringed.copyBack(ringedGradient, channels, to.input(), at);
            bias(n);
        }
    }

    private void bias(int n) {
        int maps = shape.conv().outChannels();
        for (int map = 0; map < maps; map++) {
            for (int i = 0; i < outputs; i++) {
                to.bias()[map] += output[(n * maps + map) * outputs + i];
            }
        }
    }

    private void tap(int n, int offsetGroup, int tap) {
        int maskChannel = (n * shape.offsetGroups() + offsetGroup) * shape.taps() + tap;
        table.fill(maskChannel, tap, 0, outputs);
        int channels = shape.offsetGroupChannels();
        for (int c = offsetGroup * channels; c < (offsetGroup + 1) * channels; c++) {
            int channel = c * ringed.channelElements();
            Interpolation.row(table, ringedInput, channel, ringed.pitch(), outputs, samples, 0);
            throughWeights(n, c, tap, maskChannel * outputs);
            for (int i = 0; i < outputs; i++) {
                throughSample(channel + table.at[i], maskChannel, i);
            }
        }
    }

    /** The weights' gradient, and the samples'. */
    private void throughWeights(int n, int c, int tap, int maskAt) {
        int channels = shape.conv().groupInChannels();
        int maps = shape.conv().groupOutChannels();
        int group = c / channels;
        Arrays.fill(sampleGradient, 0);
        for (int map = group * maps; map < (group + 1) * maps; map++) {
            int weightAt = (map * channels + c % channels) * shape.taps() + tap;
            double weight = in.weight().data()[weightAt];
            int from = (n * shape.conv().outChannels() + map) * outputs;
            double sum = 0;
            for (int i = 0; i < outputs; i++) {
                sum += output[from + i] * (samples[i] * mask(maskAt + i));
                sampleGradient[i] += weight * output[from + i];
            }
            to.weight()[weightAt] += sum;
        }
    }

    private double mask(int at) {
        return shape.modulated() ? in.mask().get().data()[at] : 1;
    }

    /** The gradients by mask value, by the four neighbours, the first of which is at {@code p}, and by the offset. */
    private void throughSample(int p, int maskChannel, int i) {
        int maskAt = maskChannel * outputs + i;
        if (shape.modulated()) {
            to.mask()[maskAt] += sampleGradient[i] * samples[i];
        }
        double gradient = sampleGradient[i] * mask(maskAt);
        int q = p + ringed.pitch();
        ringedGradient[p] += gradient * table.upperLeft[i];
        ringedGradient[p + 1] += gradient * table.upperRight[i];
        ringedGradient[q] += gradient * table.lowerLeft[i];
        ringedGradient[q + 1] += gradient * table.lowerRight[i];
        double upperStep = (double) ringedInput[p + 1] - ringedInput[p];
        double lowerStep = (double) ringedInput[q + 1] - ringedInput[q];
        double leftStep = (double) ringedInput[q] - ringedInput[p];
        double down = table.lowerLeft[i] + table.lowerRight[i];
        double right = table.upperRight[i] + table.lowerRight[i];
        int dy = 2 * maskChannel * outputs + i;
        to.offset()[dy] += gradient * (leftStep + right * (lowerStep - upperStep));
        to.offset()[dy + outputs] += gradient * (upperStep + down * (lowerStep - upperStep));
    }
}
