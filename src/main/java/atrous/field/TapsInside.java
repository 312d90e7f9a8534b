package atrous.field;

import atrous.layer.Axis;
import atrous.layer.Window;

/** How many taps of a convolution stand on its map, at each output of one axis; the others are in the padding. */
public final class TapsInside {

    private final Window window;
    private final int[] counts;

    private TapsInside(Window window, int[] counts) {
        this.window = window;
        this.counts = counts;
    }

    /** @param axis of a convolution, not of a transposed one */
    public static TapsInside of(Axis axis) {
        int[] counts = new int[(int) axis.outputSize()];
        for (int output = 0; output < counts.length; output++) {
            counts[output] = (int) Math.max(0, last(axis, output) - first(axis, output) + 1);
        }
        return new TapsInside(axis.window(), counts);
    }

    private static double first(Axis axis, int output) {
        return Math.max(0, Math.ceil(-(double) axis.position(output, 0) / axis.window().dilation()));
    }

    private static double last(Axis axis, int output) {
        double room = axis.inputSize() - 1 - axis.position(output, 0);
        return Math.min(axis.window().size() - 1, Math.floor(room / axis.window().dilation()));
    }

    public int outputs() {
        return counts.length;
    }

    public long taps() {
        return window.size();
    }

    public int at(int output) {
        return counts[output];
    }

    public int most() {
        int most = 0;
        for (int count : counts) {
            most = Math.max(most, count);
        }
        return most;
    }

    /** Outputs of which no tap is in the padding. */
    public int withAll() {
        return withCount(window.size());
    }

    /** Outputs of which one tap alone is on the map. */
    public int withOne() {
        return withCount(1);
    }

    private int withCount(long count) {
        int outputs = 0;
        for (int each : counts) {
            outputs += each == count ? 1 : 0;
        }
        return outputs;
    }

    /** Of all taps of all outputs, those on the map. */
    public double share() {
        double sum = 0;
        for (int count : counts) {
            sum += count;
        }
        return sum / counts.length / window.size();
    }
}
