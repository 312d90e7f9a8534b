package atrous.text;

public final class EnglishPoolingCost implements PoolingCostWords {

    @Override
    public String title() {
        return "What pooling costs";
    }

    @Override
    public String shrinks(int times, String from, String to, String factor, String percent) {
        return "Pooled " + often(times) + ", " + from + " becomes " + to + ": "
                + (factor.isEmpty() ? "" : "a side gets " + factor + " times shorter, and ")
                + percent + " % of the cells are left.";
    }

    @Override
    public String grows(int times, String from, String to, String percent) {
        return "Pooled " + often(times) + ", " + from + " becomes " + to + ": it has " + percent + " % as many cells.";
    }

    @Override
    public String stays(int times, String size) {
        return "Pooled " + often(times) + ", " + size + " stays " + size + ".";
    }

    private static String often(int times) {
        return times == 1 ? "once" : Quantity.of(times) + " times";
    }

    @Override
    public String stopsAfter(int times, String size) {
        return "The window does not fit once more: pooled " + often(times) + ", the map is " + size + ".";
    }

    @Override
    public String oneCell() {
        return "A single number is left, and nothing of where in the input anything was. Pool fewer times, or a larger input, to see more.";
    }

    @Override
    public String notEvenOnce() {
        return "The window does not fit this part of the input.";
    }

    @Override
    public String tooLarge() {
        return "The window has too many taps to pool whole maps here. Choose a smaller one.";
    }

    @Override
    public String cut(String size) {
        return "Drawn for the middle " + size + " of the input.";
    }

    @Override
    public String times() {
        return "Pooled in a row";
    }

    @Override
    public String input(String size) {
        return "Input: " + size;
    }

    @Override
    public String pooled(int times, String size) {
        return "Pooled " + often(times) + ": " + size;
    }

    @Override
    public String nearest(String size) {
        return "Nearest up-sampling, back to " + size;
    }

    @Override
    public String nearestMisses(String error) {
        return "What nearest misses: " + error + " a cell on average";
    }

    @Override
    public String transposed(String size) {
        return "Transposed convolution with equal weights, back to " + size;
    }

    @Override
    public String transposedMisses(String error) {
        return "What the transposed one misses: " + error + " a cell on average";
    }

    @Override
    public String unpooled(String size) {
        return "Unpooling to where the maxima were, back to " + size;
    }

    @Override
    public String unpooledMisses(String error) {
        return "What unpooling misses: " + error + " a cell on average";
    }

    @Override
    public String caption() {
        return "The maps, and how far each is from the input, in absolute value, averaged over all cells.";
    }

    @Override
    public String mapHead() {
        return "Map";
    }

    @Override
    public String sizeHead() {
        return "Size";
    }

    @Override
    public String distinctHead() {
        return "Distinct values";
    }

    @Override
    public String errorHead() {
        return "Mean error";
    }

    @Override
    public String inputRow() {
        return "Input";
    }

    @Override
    public String pooledRow(int times) {
        return "Pooled " + often(times);
    }

    @Override
    public String nearestRow() {
        return "Nearest up-sampling";
    }

    @Override
    public String transposedRow() {
        return "Transposed convolution";
    }

    @Override
    public String unpooledRow() {
        return "Unpooling";
    }

    @Override
    public String valuesLeft(long kept, long all) {
        return all == 1 ? "The input’s only value " + (kept == 1 ? "still" : "no longer") + " occurs after pooling."
                : "Of the input’s " + Quantity.of(all) + " distinct values, " + Quantity.of(kept) + (kept == 1 ? " still occurs" : " still occur")
                + " after pooling.";
    }

    @Override
    public String nothingLost() {
        return "Every window has one cell of the input to itself: the map stays as it was, and nothing is lost.";
    }

    @Override
    public String undefined() {
        return "Some averages are undefined: a window without any cell of the input has nothing to average, since padding does not count. "
                + "Of a map that needs them, no error can be told.";
    }

    @Override
    public String noLargest() {
        return "Some windows have no cell of the input, and so no largest value. Of a map that needs them, no error can be told.";
    }

    @Override
    public String nearestCan() {
        return "Nearest up-sampling brings back the size, not the detail: all cells of a block get one value, and where in the block it came "
                + "from is forgotten.";
    }

    @Override
    public String nearestPicks() {
        return "The pooled map is larger than the input: to come back to the input’s size, nearest takes some of its values and leaves out others.";
    }

    @Override
    public String nearestStays() {
        return "The pooled map has the input’s size already, so that nearest up-sampling changes nothing: what it misses is what pooling changed.";
    }

    @Override
    public String transposedIsNearest() {
        return "A transposed convolution with equal weights does just the same here, since every cell is in one window. Learned weights can "
                + "smooth the blocks; what was in them they cannot know.";
    }

    @Override
    public String transposedOverlaps() {
        return "A transposed convolution stamps each value on its whole window. These windows overlap, so a cell gets the "
                + "sum of several stamps; the weight is stride / size along each axis.";
    }

    @Override
    public String transposedDiffers(boolean everywhere) {
        return "A transposed convolution stamps each value on the cells of its window, and on no other; the weight is "
                + "stride / size along each axis." + (everywhere ? "" : " Cells that no window read stay empty.");
    }

    @Override
    public String unpoolingCan() {
        return "Unpooling remembers where each maximum was, and puts it back exactly there; every other cell stays zero.";
    }
}
