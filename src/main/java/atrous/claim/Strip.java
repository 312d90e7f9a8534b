package atrous.claim;

import java.util.List;

/**
 * An axis of cells with a number each.
 *
 * @param from the index of the first
 */
public record Strip(long from, List<Long> counts) {
    public Strip {
        counts = List.copyOf(counts);
    }
}
