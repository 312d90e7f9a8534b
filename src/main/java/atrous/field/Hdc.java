package atrous.field;

import java.util.ArrayList;
import java.util.List;

/**
 * The rule of hybrid dilated convolution (Wang et al. 2018, Understanding Convolution for Semantic Segmentation) for
 * convolutions in a row, of stride 1 and one kernel size, on one axis; and beside it, which cells are really read.
 *
 * @param dilations at least two, the first layer's first
 */
public record Hdc(long kernelSize, List<Long> dilations) {

    /** Whether there are holes, and whether the rule says so. */
    public enum Verdict {
        NO_HOLES, HOLES,
        /** The rule passes, but there are holes. */
        RULE_MISSES_HOLES,
        /** The rule fails, but there are none. */
        RULE_TOO_STRICT
    }

    public Hdc {
        dilations = List.copyOf(dilations);
        if (kernelSize < 1 || dilations.size() < 2) {
            throw new IllegalArgumentException("the rule is for two layers and more");
        }
    }

    /**
     * M of each layer, "the maximum distance between two nonzero values":
     * {@code M_i = max(M_{i+1} − 2 r_i, M_{i+1} − 2 (M_{i+1} − r_i), r_i)}, of the last layer its dilation.
     */
    public List<Long> distances() {
        var distances = new ArrayList<>(dilations);
        for (int i = dilations.size() - 2; i >= 0; i--) {
            long after = distances.get(i + 1);
            long rate = dilations.get(i);
            distances.set(i, Math.max(rate, Math.max(after - 2 * rate, after - 2 * (after - rate))));
        }
        return List.copyOf(distances);
    }

    /** Whether M₂ ≤ K. */
    public boolean passes() {
        return distances().get(1) <= kernelSize;
    }

    /** Cells of the field of an output that no border touches. */
    public long fieldSize() {
        long size = 1;
        for (long dilation : dilations) {
            size += dilation * (kernelSize - 1);
        }
        return size;
    }

    /** Which cells of that field are read, whatever the order of the layers. */
    public boolean[] read() {
        boolean[] read = {true};
        for (long dilation : dilations) {
            boolean[] further = new boolean[read.length + (int) (dilation * (kernelSize - 1))];
            for (int tap = 0; tap < kernelSize; tap++) {
                int to = tap * (int) dilation;
                for (int i = 0; i < read.length; i++) {
                    further[to + i] |= read[i];
                }
            }
            read = further;
        }
        return read;
    }

    public long holes() {
        boolean[] read = read();
        long holes = 0;
        for (boolean cell : read) {
            holes += cell ? 0 : 1;
        }
        return holes;
    }

    public Verdict verdict() {
        boolean holes = holes() > 0;
        return passes() ? holes ? Verdict.RULE_MISSES_HOLES : Verdict.NO_HOLES : holes ? Verdict.HOLES : Verdict.RULE_TOO_STRICT;
    }
}
