package atrous.field;

import atrous.layer.PaddingMode;
import atrous.layer.WindowAxis;
import java.util.List;

/**
 * In how many windows of one pooling a cell is.
 *
 * @param fewest that any cell of the map is in
 * @param most that any cell of the map is in
 */
record Coverage(long fewest, long most) {

    /** A cell of two axes is in the windows of its row times those of its column. */
    static Coverage of(List<WindowAxis> axes) {
        long fewest = 1;
        long most = 1;
        for (WindowAxis axis : axes) {
            long few = Long.MAX_VALUE;
            long many = 0;
            for (int windows : windows(axis)) {
                few = Math.min(few, windows);
                many = Math.max(many, windows);
            }
            fewest *= few;
            most *= many;
        }
        return new Coverage(fewest, most);
    }

    private static int[] windows(WindowAxis axis) {
        int[] windows = new int[(int) axis.inputSize()];
        for (long o = 0; o < axis.outputSize(); o++) {
            for (long tap = 0; tap < axis.taps(o); tap++) {
                long cell = axis.source(o, tap);
                if (cell != PaddingMode.NONE) {
                    windows[(int) cell]++;
                }
            }
        }
        return windows;
    }

    boolean tiles() {
        return fewest == 1 && most == 1;
    }
}
