package atrous.tensor;

import atrous.layer.KernelAxis;
import java.util.List;

/**
 * Named offsets of a kernel's taps, in cells; the channels are those of {@link TapField}. Each moves a tap at (y, x) of
 * the dilated kernel, counted from the kernel's centre, to another place (y′, x′), the same for every output and offset
 * group; only {@link #random} tells them apart. Offsets of 0 are {@link TapField#ZERO}.
 */
public final class Offsets {

    /** Random offsets are multiples of the reach divided by this. */
    private static final int STEPS = 1 << 10;

    private Offsets() {}

    /** Every tap moves by the same. */
    public static TapField constant(double dy, double dx) {
        return (channel, row, column) -> (float) (Math.floorMod(channel, 2L) == 0 ? dy : dx);
    }

    /** (y, x) → (y·rows, x·columns): what a dilation {@code rows} (and {@code columns}) times as large would read. */
    public static TapField scale(List<KernelAxis> kernel, double rows, double columns) {
        return linear(kernel, rows, 0, 0, columns);
    }

    /** (y, x) → (y·cos + x·sin, x·cos − y·sin). */
    public static TapField rotate(List<KernelAxis> kernel, Turn turn) {
        return linear(kernel, turn.cos(), turn.sin(), -turn.sin(), turn.cos());
    }

    /** (y, x) → (y + x·rows, x + y·columns). */
    public static TapField shear(List<KernelAxis> kernel, double rows, double columns) {
        return linear(kernel, 1, rows, columns, 1);
    }

    /** (y, x) → (yy·y + yx·x, xy·y + xx·x). */
    public static TapField linear(List<KernelAxis> kernel, double yy, double yx, double xy, double xx) {
        KernelAxis height = kernel.get(0);
        KernelAxis width = kernel.get(1);
        return (channel, row, column) -> {
            long tap = Math.floorDiv(channel, 2L);
            double y = fromCentre(height, Math.floorMod(Math.floorDiv(tap, width.size()), height.size()));
            double x = fromCentre(width, Math.floorMod(tap, width.size()));
            return (float) (Math.floorMod(channel, 2L) == 0 ? yy * y + yx * x - y : xy * y + xx * x - x);
        };
    }

    private static double fromCentre(KernelAxis axis, long tap) {
        return axis.dilation() * (tap - (axis.size() - 1) / 2.0);
    }

    /**
     * Evenly distributed from −{@code reach} to {@code reach}, another for each tap, axis, offset group and output.
     *
     * @param outputRows rows of an output map
     */
    public static TapField random(int seed, double reach, long outputRows) {
        var range = new Pattern.Range(-STEPS, STEPS);
        Plane steps = Pattern.RANDOM.plane(outputRows, 1, seed, range);
        return (channel, row, column) -> (float) (steps.at(channel * outputRows + row, column) * reach / STEPS);
    }
}
