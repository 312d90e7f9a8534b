package atrous.layer;

import java.util.ArrayList;
import java.util.List;

/** A layer of weights with other groups and channels. */
public final class Groups {

    private Groups() {}

    /** The groups that a layer can have: what divides both channel counts, from 1 on. */
    public static List<Long> of(Weighted w) {
        long in = w.inChannels();
        long out = w.outChannels();
        var small = new ArrayList<Long>();
        var large = new ArrayList<Long>();
        long divisor = greatestCommonDivisor(in, out);
        for (long d = 1; d * d <= divisor; d++) {
            if (Math.floorMod(divisor, d) == 0) {
                small.add(d);
                if (d * d != divisor) {
                    large.add(0, Math.floorDiv(divisor, d));
                }
            }
        }
        small.addAll(large);
        return small;
    }

    private static long greatestCommonDivisor(long a, long b) {
        return b == 0 ? a : greatestCommonDivisor(b, Math.floorMod(a, b));
    }

    /** Whether each input channel is convolved for itself. */
    public static boolean isDepthwise(Weighted w) {
        return w.groups() > 1 && w.groups() == w.inChannels();
    }

    public static Weighted with(Weighted w, long groups) {
        if (w instanceof Conv c) {
            return new Conv(c.kernel(), c.padding(), c.mode(), c.inChannels(), c.outChannels(), groups, c.bias());
        }
        if (w instanceof DeformConv d) {
            return new DeformConv((Conv) with(d.lattice(), groups), d.offsetGroups(), d.modulated());
        }
        var t = (ConvTranspose) w;
        return new ConvTranspose(t.kernel(), t.padding(), t.inChannels(), t.outChannels(), groups, t.bias());
    }
}
