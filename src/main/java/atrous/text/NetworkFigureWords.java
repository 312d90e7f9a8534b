package atrous.text;

import atrous.field.CellSpan;
import java.util.List;

/** What figures of networks say. */
public interface NetworkFigureWords {

    String input();

    /** @param node its name */
    String coneTitle(String node);

    /** @param read of the input, from the first to the last cell, and how many of these */
    String coneDescription(String node, long cell, CellSpan read, long count);

    /** @param size cells of a map, {@code read} of them in the cone */
    String coneDetail(long size, long read);

    String squaresTitle();

    /** @param labels as {@link #square} gives them, the smallest first */
    String squaresDescription(List<String> labels);

    /** A field of so many rows and columns, and whose it is. */
    String square(long rows, long columns, String node);
}
