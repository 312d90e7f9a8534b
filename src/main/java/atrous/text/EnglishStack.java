package atrous.text;

import atrous.tensor.OffsetPreset;

abstract class EnglishStack extends EnglishDeform implements StackWords {

    @Override
    public String offsetsTitle() {
        return "Where the offsets come from";
    }

    @Override
    public String offsetsIntro(OffsetPreset preset) {
        String trained = "In a network, a small convolution of the same kernel size, stride, padding and dilation reads the same input "
                + "and puts out two numbers for each tap, and one more where there is a mask. It is trained with the rest. ";
        return trained + (preset == OffsetPreset.PREDICTED
                ? "Here its weights are random, as if nobody had trained it: change the input, and the points move."
                : "Here a rule stands in for it, the same for every output unless it is random; choose the offsets that are "
                + "predicted to see the mechanism.");
    }

    @Override
    public String predictedDrawing(boolean down, String tap, String output) {
        return "How far " + (down ? "down" : "to the right") + " tap " + tap + " of output " + output + " is moved";
    }

    @Override
    public String deformFormula() {
        return "What it computes, and the output size";
    }

    @Override
    public String deformFormulaDetail(boolean masked) {
        return "Positions p are (row, column) in the padded input: p₀ of the output's window, pₙ of tap n in it, Δpₙ its offset"
                + (masked ? ", Δmₙ its mask value" : "") + "; between cells x is bilinear, and 0 outside the input.";
    }

    @Override
    public String deformCosts() {
        return "What it costs, on one example";
    }

    @Override
    public String costOf() {
        return "Part";
    }

    @Override
    public String channelsColumn() {
        return "Channels";
    }

    @Override
    public String deformKernel() {
        return "The convolution itself";
    }

    @Override
    public String sampling() {
        return "Sampling between cells";
    }

    @Override
    public String together() {
        return "Together";
    }

    @Override
    public String stackTitle() {
        return "Stacked deformable layers";
    }

    @Override
    public String stackIntro() {
        return "Each layer moves the points of the one above once more. Below are all points of the first input from which one output "
                + "is made when every kernel is an average; a point is as large as its share.";
    }

    @Override
    public String stackOneChannel(String channel) {
        return "These layers have one channel; the first one's input is channel " + channel + " of this layer's.";
    }

    @Override
    public String stackLayers() {
        return "Layers";
    }

    @Override
    public String stackOfMost(long most) {
        return "Shown for " + counted(most, "layer") + " at most.";
    }

    @Override
    public String stackFewer(long layers) {
        return "The map becomes too small for more than " + counted(layers, "layer") + ".";
    }

    @Override
    public String stackTooLarge() {
        return "The maps or the kernel are too large for this section, which computes whole maps.";
    }

    @Override
    public String stackDrawing(boolean moved, String output, long layers, long points, long distinct, long beyond) {
        return stack(moved, output, layers, points, distinct)
                + (beyond == 0 ? "" : "; " + Quantity.of(beyond) + " of them outside of the drawing");
    }

    @Override
    public String stackTooMany(boolean moved, String output, long layers, long points, long distinct) {
        return stack(moved, output, layers, points, distinct) + ": too many to be drawn";
    }

    private static String stack(boolean moved, String output, long layers, long points, long distinct) {
        return (moved ? "With these offsets" : "Without offsets") + ", " + counted(layers, "layer") + ": output " + output + " reads "
                + counted(points, "point") + " at " + counted(distinct, "place");
    }

    @Override
    public String stackExtent(String moved, String plain) {
        return "The points spread over " + moved + " cells, without offsets over " + plain + ".";
    }

    @Override
    public String stackMovedClipped(String moved, String plain) {
        return stackExtent(moved, plain) + " With offsets, some of the upper points lie past the edge of the map, where there is nothing to "
                + "read; on a larger map they would spread further.";
    }

    @Override
    public String stackClipped(String moved, String plain, String free) {
        return stackExtent(moved, plain) + " That is no comparison: the upper layers reach past the edge of the map, where there is nothing to "
                + "read. Without an edge, the layers without offsets would spread over " + free + "; a larger input shows it.";
    }
}
