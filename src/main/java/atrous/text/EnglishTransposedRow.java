package atrous.text;

public final class EnglishTransposedRow implements TransposedRowWords {

    @Override
    public String title() {
        return "In a row";
    }

    @Override
    public String intro() {
        return "How many paths lead from the input to each cell, when all inputs and all weights are one? Stamps that overlap unevenly "
                + "make some cells larger than others, and the next layer multiplies the pattern.";
    }

    @Override
    public String input(String size, boolean cut) {
        return "Drawn for an input of " + size + (cut ? ", the middle of the layer’s own, so that the result stays small enough" : "")
                + "; the table is about the inside of any larger map.";
    }

    @Override
    public String layers() {
        return "Layers in a row";
    }

    @Override
    public String way(Way way) {
        return switch (way) {
            case TRANSPOSED -> "Transposed convolution";
            case NEAREST -> "Nearest resize, then convolution";
            case BILINEAR -> "Bilinear resize, then convolution";
        };
    }

    @Override
    public String paths(Way way, int layers, String size, String part) {
        return way(way) + times(layers) + ": " + size + part;
    }

    @Override
    public String own(Way way, int layers, String size, String part) {
        return switch (way) {
            case TRANSPOSED -> "This layer’s input, transposed";
            case NEAREST -> "The same input, nearest resize and convolution";
            case BILINEAR -> "The same input, bilinear resize and convolution";
        } + times(layers) + ": " + size + part;
    }

    private static String times(int layers) {
        return layers == 1 ? "" : ", " + Quantity.of(layers) + " times";
    }

    @Override
    public String drawnPart(String size) {
        return ", of which the middle " + size + " is drawn";
    }

    @Override
    public String caption(int layers) {
        return "Away from the borders, after " + (layers == 1 ? "one layer" : Quantity.of(layers) + " layers") + ".";
    }

    @Override
    public String wayHead() {
        return "Way";
    }

    @Override
    public String outputHead() {
        return "Output";
    }

    @Override
    public String pathsHead() {
        return "Paths to a cell";
    }

    @Override
    public String repeatsHead() {
        return "Repeats after";
    }

    @Override
    public String verdictHead() {
        return "Overlap";
    }

    @Override
    public String range(String fewest, String most) {
        return fewest.equals(most) ? most : fewest + " to " + most;
    }

    @Override
    public String repeats(String period) {
        return period + " cells";
    }

    @Override
    public String doesNotRepeat() {
        return "all alike";
    }

    @Override
    public String untold() {
        return "too few cells to tell";
    }

    @Override
    public String even() {
        return "even";
    }

    @Override
    public String uneven(String factor) {
        return "uneven, up to " + factor + " times";
    }

    @Override
    public String holes() {
        return "uneven, with holes";
    }

    @Override
    public String remedy() {
        return "The remedy: first resize by the stride, then convolve with a kernel of the same size. Every cell is then reached alike, "
                + "whatever the kernel, and only the borders see fewer. Nearest leaves steps, bilinear is smooth.";
    }

    @Override
    public String sameSize() {
        return "The stride is one, so nothing is made larger and nothing can overlap unevenly.";
    }

    @Override
    public String nothingLeft(int layers) {
        return "The padding cuts off so much that nothing is left of this input after "
                + (layers == 1 ? "one layer." : Quantity.of(layers) + " layers.");
    }

    @Override
    public String tooLarge(int most) {
        return "The map would have more than " + Quantity.of(most) + " cells along a side, or the kernel has too many taps to count here. "
                + "Choose fewer layers, a smaller kernel or a smaller stride.";
    }
}
