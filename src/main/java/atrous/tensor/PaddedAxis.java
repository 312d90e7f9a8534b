package atrous.tensor;

import atrous.layer.Axis;
import atrous.layer.PaddingMode;

/**
 * One axis of the padded input as a table.
 *
 * @param inputSize cells of the input
 * @param source for each cell of the padded input the input cell it shows, or −1 for a zero
 * @param runStart where the longest run of neighbouring input cells starts in the table
 * @param runLength how long it is
 */
record PaddedAxis(int inputSize, int[] source, int runStart, int runLength) {

    /** The axis of size 1 that a layer of lower rank lacks. */
    static final PaddedAxis ABSENT = new PaddedAxis(1, new int[] {0}, 0, 1);

    static PaddedAxis of(Axis axis) {
        int size = ArraySize.checked(axis.window().paddedInputSize(axis.inputSize()));
        int inputSize = ArraySize.checked(axis.inputSize());
        int low = (int) axis.window().paddingLow();
        boolean spaced = axis.window().baseDilation() != 1;
        int[] source = new int[size];
        for (int i = 0; i < size; i++) {
            int position = i - low;
            boolean isItself = !spaced && position >= 0 && position < inputSize;
            // long arithmetic costs a microsecond in a browser: only where it can matter
            source[i] = isItself ? position : index(axis.sourceAt(position));
        }
        return withRun(inputSize, source);
    }

    private static int index(long source) {
        return source == PaddingMode.NONE ? -1 : (int) source;
    }

    private static PaddedAxis withRun(int inputSize, int[] source) {
        int start = 0;
        int length = 0;
        int current = 0;
        for (int i = 0; i < source.length; i++) {
            boolean goesOn = i > current && source[i] == source[i - 1] + 1 && source[i - 1] >= 0;
            current = goesOn ? current : i;
            if (source[i] >= 0 && i - current + 1 > length) {
                start = current;
                length = i - current + 1;
            }
        }
        return new PaddedAxis(inputSize, source, start, length);
    }

    int size() {
        return source.length;
    }

    /** Whether the padded input is the input. */
    boolean isPlain() {
        return source.length == inputSize && runLength == inputSize;
    }

    /** Copies one row of the input, from {@code at} on, to one row of the padded input, from {@code to} on. */
    void copyRow(float[] input, int at, float[] padded, int to) {
        int runEnd = runStart + runLength;
        if (runLength > 0) {
            System.arraycopy(input, at + source[runStart], padded, to + runStart, runLength);
        }
        for (int i = 0; i < runStart; i++) {
            padded[to + i] = source[i] < 0 ? 0 : input[at + source[i]];
        }
        for (int i = runEnd; i < source.length; i++) {
            padded[to + i] = source[i] < 0 ? 0 : input[at + source[i]];
        }
    }
}
