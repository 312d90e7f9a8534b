package atrous.tensor;

import java.util.ArrayList;
import java.util.List;

/** One deformable layer, read from its output to its input. */
final class DeformPullback {

    private final DeformInputs in;
    private final DeformShape shape;
    private final Ringed ringed;
    private final SampleTable table;
    private final double[] ringedCells;
    private final List<ComposedSamples.Point> points = new ArrayList<>();
    private double constant;

    DeformPullback(DeformInputs in) {
        this.in = in;
        shape = in.shape();
        ringed = new Ringed(shape.height(), shape.width());
        table = new SampleTable(shape, ringed, in.offset().data(), 1, false);
        ringedCells = new double[ringed.elements(shape.conv().inChannels())];
    }

    List<ComposedSamples.Point> points() {
        return points;
    }

    double constant() {
        return constant;
    }

    /** From the influence of every output on the result to that of every input cell. */
    double[] through(double[] influence) {
        int outputs = shape.outputs();
        for (int i = 0; i < influence.length; i++) {
            if (influence[i] != 0) {
                output(i / outputs, i % outputs, influence[i]);
            }
        }
        int channels = shape.conv().inChannels();
        double[] cells = new double[channels * shape.height() * shape.width()];
        ringed.copyBack(ringedCells, channels, cells, 0);
        return cells;
    }

    private void output(int map, int output, double influence) {
        int channels = shape.conv().groupInChannels();
        int group = map / shape.conv().groupOutChannels();
        constant += influence * in.biases()[map];
        for (int c = 0; c < channels; c++) {
            int channel = group * channels + c;
            for (int tap = 0; tap < shape.taps(); tap++) {
                double weight = in.weight().data()[(map * channels + c) * shape.taps() + tap];
                tap(channel, tap, output, influence * weight);
            }
        }
    }

    private void tap(int channel, int tap, int output, double influence) {
        int maskChannel = channel / shape.offsetGroupChannels() * shape.taps() + tap;
        double mask = in.mask().isPresent() ? in.mask().get().data()[maskChannel * shape.outputs() + output] : 1;
        double weight = influence * mask;
        table.fill(maskChannel, tap, output, 1);
        points.add(new ComposedSamples.Point(channel, table.row[0], table.column[0], weight));
        int p = channel * ringed.channelElements() + table.at[0];
        int q = p + ringed.pitch();
        ringedCells[p] += weight * table.upperLeft[0];
        ringedCells[p + 1] += weight * table.upperRight[0];
        ringedCells[q] += weight * table.lowerLeft[0];
        ringedCells[q + 1] += weight * table.lowerRight[0];
    }
}
