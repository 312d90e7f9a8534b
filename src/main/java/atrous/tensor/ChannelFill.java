package atrous.tensor;

/**
 * What all planes of a layer hold once the first is filled, so that none need be stored. Random ones take the next seeds;
 * others, typed ones too, are the first times a small whole number: another for each input channel, each kernel of an
 * output, and each kernel that reads a channel.
 */
public final class ChannelFill {

    private ChannelFill() {}

    /** The channels of an input. */
    public static Planes inputs(Fill fill, long rows, long columns, Pattern.Range range) {
        Plane first = fill.plane(rows, columns, range);
        return n -> isRandom(fill) ? next(fill, n, rows, columns, range) : times(first, inputFactor(n));
    }

    /** @param read how many input channels an output reads */
    public static Kernels kernels(Fill fill, long rows, long columns, Pattern.Range range, long read) {
        Plane first = fill.plane(rows, columns, range);
        return (out, n) -> isRandom(fill) ? next(fill, out * read + n, rows, columns, range)
                : times(first, kernelFactor(out + n));
    }

    /** Whether planes differ by their seeds. */
    public static boolean isRandom(Fill fill) {
        return fill instanceof Fill.Named named && named.pattern() == Pattern.RANDOM;
    }

    private static Plane next(Fill fill, long n, long rows, long columns, Pattern.Range range) {
        return Pattern.RANDOM.plane(rows, columns, ((Fill.Named) fill).seed() + (int) n, range);
    }

    /** Rounded before and after: else a browser, which does not round by itself, would have other bits. */
    private static Plane times(Plane first, float factor) {
        return factor == 1 ? first : (r, c) -> Rounding.toFloat(factor * (double) Rounding.toFloat(first.at(r, c)));
    }

    /** 1, 2, 3, … */
    public static float inputFactor(long channel) {
        return channel + 1;
    }

    /** 1, −1, 2, −2, …: other signs and sizes than the inputs' factors, so that channels do not add the same. */
    public static float kernelFactor(long index) {
        long size = Math.floorDiv(index, 2L) + 1;
        return Math.floorMod(index, 2L) == 0 ? size : -size;
    }

    /** 1, −1, 2, −2, … from output channel to output channel. */
    public static float bias(long outChannel) {
        return kernelFactor(outChannel);
    }
}
