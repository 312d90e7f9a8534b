package atrous.field;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Strides of a stack's layers: with the kernel they make all of its cost. */
record StrideSequence(List<Integer> strides, double parameters, double macs) {

    private static final int MOST = 20_000;

    /**
     * All that an ask allows, the cheapest first.
     *
     * @param complete whether these are all
     */
    record All(List<StrideSequence> sequences, boolean complete) {}

    static All of(Ask ask) {
        var found = new ArrayList<StrideSequence>();
        boolean complete = true;
        for (int layers = ask.fewestLayers(); layers <= ask.mostLayers() && complete; layers++) {
            complete = add(ask, layers, new ArrayList<>(), 1, 0, found);
        }
        found.sort(order(ask));
        return new All(found, complete);
    }

    private static boolean add(Ask ask, int layers, List<Integer> strides, int total, double macs, List<StrideSequence> found) {
        double taps = power(ask.kernel(), ask.rank());
        if (strides.size() == layers) {
            found.add(new StrideSequence(List.copyOf(strides), layers * taps, macs));
            return found.size() < MOST;
        }
        for (int stride : ask.strides()) {
            if ((long) total * stride <= ask.mostStride()) {
                strides.add(stride);
                boolean goOn = add(ask, layers, strides, total * stride, macs + taps / power(total * stride, ask.rank()), found);
                strides.remove(strides.size() - 1);
                if (!goOn) {
                    return false;
                }
            }
        }
        return true;
    }

    private static double power(int base, int exponent) {
        double power = 1;
        for (int i = 0; i < exponent; i++) {
            power *= base;
        }
        return power;
    }

    private static Comparator<StrideSequence> order(Ask ask) {
        Comparator<StrideSequence> parameters = Comparator.comparingDouble(StrideSequence::parameters);
        Comparator<StrideSequence> macs = Comparator.comparingDouble(StrideSequence::macs);
        return ask.by() == Ask.By.PARAMETERS ? parameters.thenComparing(macs) : macs.thenComparing(parameters);
    }

    boolean costsAsMuchAs(StrideSequence other) {
        return parameters == other.parameters && macs == other.macs;
    }
}
