package atrous.tensor;

import atrous.layer.Axis;
import java.util.Arrays;
import java.util.List;

/** Copies channels into their padded form, so that what comes after is a convolution without padding. */
record PaddedMap(PaddedAxis depth, PaddedAxis height, PaddedAxis width) {

    static PaddedMap of(List<Axis> axes) {
        PaddedAxis[] padded = {PaddedAxis.ABSENT, PaddedAxis.ABSENT, PaddedAxis.ABSENT};
        int lead = Extent.AXES - axes.size();
        for (int a = 0; a < axes.size(); a++) {
            padded[lead + a] = PaddedAxis.of(axes.get(a));
        }
        return new PaddedMap(padded[0], padded[1], padded[2]);
    }

    /** Elements of one channel of the input. */
    int inputElements() {
        return ArraySize.product(depth.inputSize(), height.inputSize(), width.inputSize());
    }

    /** Elements of one channel of the padded input. */
    int elements() {
        return ArraySize.product(depth.size(), height.size(), width.size());
    }

    boolean isPlain() {
        return depth.isPlain() && height.isPlain() && width.isPlain();
    }

    /** Copies {@code channels} channels, from {@code at} on, to the start of {@code padded}. */
    void copy(float[] input, int at, int channels, float[] padded) {
        int to = 0;
        for (int c = 0; c < channels; c++) {
            int channel = at + c * inputElements();
            for (int d = 0; d < depth.size(); d++) {
                to = copySlice(input, channel, depth.source()[d], padded, to);
            }
        }
    }

    private int copySlice(float[] input, int channel, int slice, float[] padded, int start) {
        int to = start;
        for (int y = 0; y < height.size(); y++) {
            int row = height.source()[y];
            if (slice < 0 || row < 0) {
                Arrays.fill(padded, to, to + width.size(), 0);
            } else {
                width.copyRow(input, channel + (slice * height.inputSize() + row) * width.inputSize(), padded, to);
            }
            to += width.size();
        }
        return to;
    }
}
