package atrous.claim;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Sums of offsets and stamps, counted one by one. */
final class Naive {

    private Naive() {}

    /** Paths from an output to each offset, through stride-1 layers of these rates. */
    static TreeMap<Long, Long> paths(long kernel, List<Long> rates) {
        Map<Long, Long> paths = new HashMap<>(Map.of(0L, 1L));
        for (long rate : rates) {
            var further = new HashMap<Long, Long>();
            paths.forEach((at, count) -> {
                for (long tap = 0; tap < kernel; tap++) {
                    further.merge(at + tap * rate, count, Long::sum);
                }
            });
            paths = further;
        }
        return new TreeMap<>(paths);
    }

    static long field(TreeMap<Long, Long> paths) {
        return paths.lastKey() - paths.firstKey() + 1;
    }

    static long field(long kernel, List<Long> rates) {
        return field(paths(kernel, rates));
    }

    static long holes(TreeMap<Long, Long> paths) {
        return field(paths) - paths.size();
    }

    /** How many stamps reach each output. */
    static long[] stamps(long inputs, long kernel, long stride, long dilation) {
        long[] counts = new long[(int) ((inputs - 1) * stride + (kernel - 1) * dilation + 1)];
        for (long i = 0; i < inputs; i++) {
            for (long tap = 0; tap < kernel; tap++) {
                counts[(int) (i * stride + tap * dilation)]++;
            }
        }
        return counts;
    }

    /** The fewest and the most, far from both ends. */
    static Cell.Between interior(long kernel, long stride, long dilation) {
        long[] counts = stamps(60, kernel, stride, dilation);
        long fewest = Long.MAX_VALUE;
        long most = 0;
        int edge = (int) (kernel * dilation);
        for (int o = edge; o < counts.length - edge; o++) {
            fewest = Math.min(fewest, counts[o]);
            most = Math.max(most, counts[o]);
        }
        return new Cell.Between(fewest, most);
    }
}
