package atrous.field;

import java.util.Arrays;

/**
 * Which fields stacks can have that an {@link Ask} allows, whatever field it wants and whether there are holes.
 *
 * @param step all fields are 1 more than multiples of it
 */
public record AskRange(long smallest, long largest, long step) {

    public static AskRange of(Ask ask) {
        int least = ask.dilations().get(0);
        int most = ask.dilations().get(ask.dilations().size() - 1);
        long step = 0;
        for (int dilation : ask.dilations()) {
            step = gcd(dilation, step);
        }
        return new AskRange(1 + (ask.kernel() - 1) * extreme(ask, least, false),
                1 + (ask.kernel() - 1) * extreme(ask, most, true), (ask.kernel() - 1) * step);
    }

    private static long gcd(long a, long b) {
        return b == 0 ? a : gcd(b, Math.floorMod(a, b));
    }

    /** The least or greatest sum of dilation × effective stride; by the effective stride that is reached. */
    private static long extreme(Ask ask, int dilation, boolean greatest) {
        long best = -1;
        long[] sums = new long[ask.mostStride() + 1];
        Arrays.fill(sums, -1);
        sums[1] = 0;
        for (int layer = 1; layer <= ask.mostLayers(); layer++) {
            long[] next = new long[sums.length];
            Arrays.fill(next, -1);
            for (int stride = 1; stride < sums.length; stride++) {
                for (int times : ask.strides()) {
                    int after = stride * times;
                    if (sums[stride] >= 0 && after < sums.length) {
                        next[after] = better(next[after], sums[stride] + (long) dilation * stride, greatest);
                    }
                }
            }
            sums = next;
            for (int stride = 1; stride < sums.length && layer >= ask.fewestLayers(); stride++) {
                best = sums[stride] < 0 ? best : better(best, sums[stride], greatest);
            }
        }
        return best;
    }

    private static long better(long one, long other, boolean greatest) {
        return one < 0 ? other : greatest ? Math.max(one, other) : Math.min(one, other);
    }

    /** Whether no sequence of strides is allowed at all. */
    public boolean isEmpty() {
        return largest < 1;
    }
}
