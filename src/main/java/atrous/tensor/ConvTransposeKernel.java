package atrous.tensor;

import atrous.tensor.PhasedAxis.Phase;
import java.util.Arrays;

/**
 * Transposed convolution on flat arrays, one call for a layer.
 *
 * <p>Each output element starts from its bias and adds, one after the other, input channel after input channel, the
 * products of the inputs that reach it, row-major; it is rounded once, where it is stored. A tap past the input's
 * border adds its weight times zero, as in {@link ConvKernel}, which computes each phase; nothing is added for the zeros
 * between inputs.
 */
public final class ConvTransposeKernel {

    private final ConvTransposeShape shape;
    private final float[] phaseWeight;
    private final float[] phaseOutput;

    private ConvTransposeKernel(ConvTransposeShape shape) {
        this.shape = shape;
        int channels = shape.outChannels();
        // the first phase of an axis has the most outputs, and no phase has more taps than the kernel
        phaseWeight = new float[ArraySize.product(channels, shape.groupInChannels(), shape.kernel().product())];
        phaseOutput = new float[ArraySize.product(shape.batch(), channels, most(shape.depth()), most(shape.height()),
                most(shape.width()))];
    }

    private static int most(PhasedAxis axis) {
        return (axis.outputSize() - 1) / axis.step() + 1;
    }

    /**
     * Fills the output. Arrays are read and written from the given offsets on; their lengths are not checked.
     *
     * @param input [batch, inChannels, spatial…]
     * @param weight [inChannels, outChannels/groups, kernel…]
     * @param bias [outChannels], zeros for none
     * @param output [batch, outChannels, spatial…], all of it overwritten; must not overlap the others
     */
    public static void run(ConvTransposeShape shape, float[] input, int inputAt, float[] weight, int weightAt,
                           float[] bias, int biasAt, float[] output, int outputAt) {
        var kernel = new ConvTransposeKernel(shape);
        kernel.fill(bias, biasAt, output, outputAt);
        for (Phase d : shape.depth().phases()) {
            for (Phase y : shape.height().phases()) {
                for (Phase x : shape.width().phases()) {
                    kernel.gather(d, y, x, weight, weightAt);
                    ConvKernel.run(kernel.phase(d, y, x), input, inputAt, kernel.phaseWeight, 0, bias, biasAt,
                            kernel.phaseOutput, 0);
                    kernel.spread(d, y, x, output, outputAt);
                }
            }
        }
    }

    private void fill(float[] bias, int biasAt, float[] output, int outputAt) {
        int map = shape.output().product();
        int channels = shape.outChannels();
        for (int c = 0; c < shape.batch() * channels; c++) {
            Arrays.fill(output, outputAt + c * map, outputAt + (c + 1) * map, bias[biasAt + c % channels]);
        }
    }

    private ConvShape phase(Phase d, Phase y, Phase x) {
        return new ConvShape(shape.batch(), shape.inChannels(), shape.outChannels(), shape.groups(),
                new PaddedMap(d.input(), y.input(), x.input()), new Extent(d.taps(), y.taps(), x.taps()),
                new Extent(1, 1, 1), new Extent(d.dilation(), y.dilation(), x.dilation()),
                new Extent(d.outputs(), y.outputs(), x.outputs()));
    }

    /** The weights of a phase's taps, the output channels outermost as in a direct convolution. */
    private void gather(Phase d, Phase y, Phase x, float[] weight, int weightAt) {
        Extent kernel = shape.kernel();
        int outs = shape.groupOutChannels();
        int ins = shape.groupInChannels();
        int to = 0;
        for (int out = 0; out < shape.outChannels(); out++) {
            for (int in = 0; in < ins; in++) {
                int plane = weightAt + ((out / outs * ins + in) * outs + out % outs) * kernel.product();
                for (int i = 0; i < d.taps(); i++) {
                    int slice = plane + turned(shape.depth(), d, i) * kernel.height() * kernel.width();
                    for (int j = 0; j < y.taps(); j++) {
                        int row = slice + turned(shape.height(), y, j) * kernel.width();
                        for (int k = 0; k < x.taps(); k++) {
                            phaseWeight[to++] = weight[row + turned(shape.width(), x, k)];
                        }
                    }
                }
            }
        }
    }

    /** The weight that a phase's tap carries: the kernel is turned around. */
    private static int turned(PhasedAxis axis, Phase phase, int tap) {
        return axis.kernelSize() - 1 - phase.firstTap() - tap * axis.tapStep();
    }

    private void spread(Phase d, Phase y, Phase x, float[] output, int outputAt) {
        Extent size = shape.output();
        int step = shape.width().step();
        int from = 0;
        for (int c = 0; c < shape.batch() * shape.outChannels(); c++) {
            for (int i = 0; i < d.outputs(); i++) {
                int slice = c * size.depth() + d.firstOutput() + i * shape.depth().step();
                for (int j = 0; j < y.outputs(); j++) {
                    int row = slice * size.height() + y.firstOutput() + j * shape.height().step();
                    int to = outputAt + row * size.width() + x.firstOutput();
                    for (int k = 0; k < x.outputs(); k++) {
                        output[to + k * step] = phaseOutput[from++];
                    }
                }
            }
        }
    }
}
