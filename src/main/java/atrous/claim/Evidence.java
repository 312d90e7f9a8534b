package atrous.claim;

import java.util.List;

/**
 * What shows whether a claim holds, all of it computed.
 *
 * @param rows of a table; none where it has none
 * @param marked the rows that are the case at hand
 */
public record Evidence(List<List<Cell>> rows, List<Integer> marked, List<Strip> strips) {
    public Evidence {
        rows = List.copyOf(rows);
        marked = List.copyOf(marked);
        strips = List.copyOf(strips);
    }
}
