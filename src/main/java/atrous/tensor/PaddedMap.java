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

    boolean isPlain() {
        return depth.isPlain() && height.isPlain() && width.isPlain();
    }

    /**
     * Copies some rows of each slice of {@code channels} channels, from {@code at} on, to the start of {@code padded}.
     *
     * @param rows rows of a slice of the copy; those past the end of the padded input are left as they are
     */
    void copy(float[] input, int at, int channels, int firstRow, int rows, float[] padded) {
        int to = 0;
        int end = Math.min(firstRow + rows, height.size());
        for (int c = 0; c < channels; c++) {
            int channel = at + c * inputElements();
            for (int d = 0; d < depth.size(); d++) {
                copySlice(input, channel, depth.source()[d], firstRow, end, padded, to);
                to += rows * width.size();
            }
        }
    }

    private void copySlice(float[] input, int channel, int slice, int firstRow, int endRow, float[] padded, int start) {
        int to = start;
        for (int y = firstRow; y < endRow; y++) {
            int row = height.source()[y];
            if (slice < 0 || row < 0) {
                Arrays.fill(padded, to, to + width.size(), 0);
            } else {
                width.copyRow(input, channel + (slice * height.inputSize() + row) * width.inputSize(), padded, to);
            }
            to += width.size();
        }
    }
}
