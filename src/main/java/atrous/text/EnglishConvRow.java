package atrous.text;

public final class EnglishConvRow implements ConvRowWords {

    @Override
    public String title() {
        return "In a row";
    }

    @Override
    public String reach(int layers, String kernel, String field, String weights, String single) {
        return layers == 1 ? "One layer of " + kernel + " sees " + field + " cells with " + weights + " weights."
                : Quantity.of(layers) + " layers of " + kernel + " in a row see " + field + " cells with " + weights
                + " weights; one kernel of that size has " + single + ".";
    }

    @Override
    public String layers() {
        return "Layers in a row";
    }

    @Override
    public String caption() {
        return "This layer several times in a row, beside a single kernel that reaches as far without gaps.";
    }

    @Override
    public String layersHead() {
        return "Layers";
    }

    @Override
    public String fieldHead() {
        return "Receptive field";
    }

    @Override
    public String weightsHead() {
        return "Weights";
    }

    @Override
    public String singleHead() {
        return "One kernel’s";
    }

    @Override
    public String parametersHead(String channels) {
        return "Parameters, " + channels + " → " + channels + " channels";
    }

    @Override
    public String singleParametersHead(String channels) {
        return "One layer’s, " + channels + " → " + channels + " channels";
    }

    @Override
    public String paths(String field, String part) {
        return "Paths from each of " + field + " cells to one output" + part;
    }

    @Override
    public String pathsDetail(String most) {
        return "Up to " + most + ".";
    }

    @Override
    public String drawnPart(String size) {
        return ", of which the middle " + size + " is drawn";
    }

    @Override
    public String holes(String holes, String cells) {
        return "No path leads to " + holes + " of the " + cells + " cells: the field has holes.";
    }

    @Override
    public String gridding() {
        return "Layers that all have this dilation read the same grid of cells, the gridding effect.";
    }

    @Override
    public String full() {
        return "Paths lead from every cell of the field: none is missed.";
    }

    @Override
    public String middle() {
        return "They are most in the middle, which is why a deep network mostly sees the middle of its field.";
    }

    @Override
    public String strides(String step) {
        return "Neighbouring outputs stand " + step + " input cells apart.";
    }

    @Override
    public String sameCost() {
        return "Without strides every output costs one multiply–add for each weight, so the work is in the same ratio.";
    }

    @Override
    public String tooLarge() {
        return "The field is too large to draw here.";
    }
}
