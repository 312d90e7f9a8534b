package atrous.tensor;

/**
 * What all planes of a layer hold once the first is filled. Random ones take the next seeds; others, typed ones too, are
 * the first times a whole number that is another for each. So none need be stored, and no two are alike.
 */
public final class ChannelFill {

    private ChannelFill() {}

    /** The channels of an input. */
    public static Planes inputs(Fill fill, long rows, long columns, Pattern.Range range) {
        return planes(fill, rows, columns, range, false);
    }

    /** The kernels, in the order of the layer's weights. */
    public static Planes kernels(Fill fill, long rows, long columns, Pattern.Range range) {
        return planes(fill, rows, columns, range, true);
    }

    private static Planes planes(Fill fill, long rows, long columns, Pattern.Range range, boolean ofKernels) {
        Plane first = fill.plane(rows, columns, range);
        return n -> n == 0 ? first
                : fill instanceof Fill.Named named && named.pattern() == Pattern.RANDOM
                        ? named.pattern().plane(rows, columns, named.seed() + (int) n, range)
                        : times(first, ofKernels ? kernelFactor(n) : inputFactor(n));
    }

    /** Rounded before and after: else a browser, which does not round by itself, would have other bits. */
    private static Plane times(Plane first, float factor) {
        return (r, c) -> Rounding.toFloat(factor * (double) Rounding.toFloat(first.at(r, c)));
    }

    /** 1, 2, 3, … */
    public static float inputFactor(long channel) {
        return channel + 1;
    }

    /** 1, −1, 2, −2, …: other signs and sizes than the inputs' factors, so that no two channels add the same. */
    public static float kernelFactor(long index) {
        long size = Math.floorDiv(index, 2L) + 1;
        return Math.floorMod(index, 2L) == 0 ? size : -size;
    }

    /** 1, −1, 2, −2, … from output channel to output channel. */
    public static float bias(long outChannel) {
        return kernelFactor(outChannel);
    }
}
