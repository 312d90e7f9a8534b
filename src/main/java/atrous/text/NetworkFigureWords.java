package atrous.text;

import atrous.field.CellSpan;
import java.util.List;

/** What figures of networks say. */
public interface NetworkFigureWords {

    String input();

    /** The pinned cell, cells that it is computed from, skipped ones, padding. */
    List<String> coneLegend();

    /** What the columns of fields hold. */
    String columnsNote();

    /** Of the cells of a field along an axis, how many are read; both axes alike or one after the other. */
    String alongAxes(List<Long> read, List<Long> field);

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

    String view();

    /** In the order of {@code VIEW}'s words. */
    List<String> views();

    String axis();

    List<String> axes();

    String heat();

    List<String> heats();

    String figureHelp(boolean twoAxes);

    /** @param cell of the node, height before width; {@code read} cells of the input of {@code field} in its rectangle */
    String caption(String node, List<Long> cell, List<Long> field, String read, String size);

    /** The same of a field that reaches past the input. @param inside the part of it that lies in the input, of {@code size} cells */
    String captionPast(String node, List<Long> cell, List<Long> field, List<Long> inside, String read, String size);

    /** A cell that reads nothing. */
    String captionNothing(String node, List<Long> cell);

    /** @param cells of the output that a cell of the input has a part in, from the first to the last */
    String projected(long cell, String node, CellSpan cells, long count);

    String partOfMaps(int drawn, int all);

    String tooLarge();

    /** @param logarithmic or in equal steps */
    String heatScale(boolean paths, boolean logarithmic, String most);

    String picture();

    String removePicture();

    String pictureHint(long rows, long columns);

    String notAPicture(String name);

    /** Heads of the table. */
    String effectiveStride();

    String field();

    String start();

    String centre();

    String effectivePadding();

    String wholeImage();

    /** Where a field goes by the output's phase. */
    String range(String least, String most);

    String misaligned(String by);

    String unevenField(String least, String most);
}
