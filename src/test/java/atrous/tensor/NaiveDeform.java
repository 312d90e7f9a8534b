package atrous.tensor;

import atrous.layer.Axis;
import atrous.layer.Conv;
import atrous.layer.DeformConv;

/**
 * The definition of a deformable convolution, element by element: every sample is a sum over the whole map under the
 * bilinear kernel max(0, 1 − |Δrow|)·max(0, 1 − |Δcolumn|) (Dai et al. 2017, equations 3 and 4). In double, and from
 * double arrays, so that finite differences can be taken of it.
 */
final class NaiveDeform {

    final DeformInputs in;
    final double[] input;
    final double[] weight;
    final double[] bias;
    final double[] offset;
    final double[] mask;
    private final Axis rows;
    private final Axis columns;

    NaiveDeform(DeformInputs in) {
        this.in = in;
        input = doubles(in.input().data());
        weight = doubles(in.weight().data());
        bias = doubles(in.biases());
        offset = doubles(in.offset().data());
        mask = in.mask().map(m -> doubles(m.data())).orElse(new double[0]);
        rows = in.taps().axes().get(0);
        columns = in.taps().axes().get(1);
    }

    private static double[] doubles(float[] floats) {
        double[] doubles = new double[floats.length];
        for (int i = 0; i < floats.length; i++) {
            doubles[i] = floats[i];
        }
        return doubles;
    }

    /** [batch, outChannels, output height, output width], not rounded. */
    double[] evaluate() {
        int height = (int) rows.outputSize();
        int width = (int) columns.outputSize();
        int maps = (int) in.layer().lattice().outChannels();
        double[] output = new double[in.input().size(0) * maps * height * width];
        int e = 0;
        for (int n = 0; n < in.input().size(0); n++) {
            for (int map = 0; map < maps; map++) {
                for (int y = 0; y < height; y++) {
                    for (int x = 0; x < width; x++) {
                        output[e++] = element(n, map, y, x);
                    }
                }
            }
        }
        return output;
    }

    private double element(int n, int map, int y, int x) {
        Conv conv = in.layer().lattice();
        int perGroup = (int) (conv.inChannels() / conv.groups());
        int group = (int) (map / (conv.outChannels() / conv.groups()));
        int kernelHeight = in.weight().size(2);
        int kernelWidth = in.weight().size(3);
        double sum = bias[map];
        for (int c = 0; c < perGroup; c++) {
            for (int i = 0; i < kernelHeight; i++) {
                for (int j = 0; j < kernelWidth; j++) {
                    double w = weight[((map * perGroup + c) * kernelHeight + i) * kernelWidth + j];
                    sum += w * tap(n, group * perGroup + c, i, j, y, x);
                }
            }
        }
        return sum;
    }

    /** What one tap of an output reads of one input channel, mask included. */
    private double tap(int n, int channel, int i, int j, int y, int x) {
        DeformConv layer = in.layer();
        int offsetGroups = (int) layer.offsetGroups();
        int offsetGroup = channel / (in.input().size(1) / offsetGroups);
        int taps = in.weight().size(2) * in.weight().size(3);
        int tap = offsetGroup * taps + i * in.weight().size(3) + j;
        double row = rows.window().position(y, i) + at(offset, n, 2 * offsetGroups * taps, 2 * tap, y, x);
        double column = columns.window().position(x, j) + at(offset, n, 2 * offsetGroups * taps, 2 * tap + 1, y, x);
        double sample = sample(n, channel, row, column);
        return layer.modulated() ? sample * at(mask, n, offsetGroups * taps, tap, y, x) : sample;
    }

    private double at(double[] field, int n, int channels, int channel, int y, int x) {
        return field[(int) (((n * channels + channel) * rows.outputSize() + y) * columns.outputSize()) + x];
    }

    private double sample(int n, int channel, double row, double column) {
        int height = in.input().size(2);
        int width = in.input().size(3);
        double sum = 0;
        for (int r = 0; r < height; r++) {
            for (int c = 0; c < width; c++) {
                double near = Math.max(0, 1 - Math.abs(row - r)) * Math.max(0, 1 - Math.abs(column - c));
                sum += near * input[((n * in.input().size(1) + channel) * height + r) * width + c];
            }
        }
        return sum;
    }
}
