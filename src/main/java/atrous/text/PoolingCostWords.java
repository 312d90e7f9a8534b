package atrous.text;

/** About what pooling several times costs. Sizes and numbers come as they are shown. */
public interface PoolingCostWords {

    String title();

    /** @param factor how many times fewer cells a side has, or empty; {@code percent} of the cells that are left */
    String shrinks(int times, String from, String to, String factor, String percent);

    /** Said where the map has not fewer cells, but another size. */
    String grows(int times, String from, String to, String percent);

    String stays(int times, String size);

    String stopsAfter(int times, String size);

    /** Said where a single cell is left of several. */
    String oneCell();

    String notEvenOnce();

    String tooLarge();

    String cut(String size);

    String times();

    String input(String size);

    String pooled(int times, String size);

    String nearest(String size);

    String nearestMisses(String error);

    String transposed(String size);

    String transposedMisses(String error);

    String unpooled(String size);

    String unpooledMisses(String error);

    String caption();

    String mapHead();

    String sizeHead();

    String distinctHead();

    String errorHead();

    String inputRow();

    String pooledRow(int times);

    String nearestRow();

    String transposedRow();

    String unpooledRow();

    /** @param kept how many of the input's distinct values still occur in the pooled map */
    String valuesLeft(long kept, long all);

    /** Said where every window has the cell in its place to itself. */
    String nothingLost();

    /** Averages of nothing, and what uses them. */
    String undefined();

    /** The same of largest values. */
    String noLargest();

    String nearestCan();

    /** Said where the pooled map is larger than the input. */
    String nearestPicks();

    /** Said where it is as large. */
    String nearestStays();

    String transposedIsNearest();

    String transposedOverlaps();

    /** @param everywhere whether windows read every cell */
    String transposedDiffers(boolean everywhere);

    String unpoolingCan();
}
