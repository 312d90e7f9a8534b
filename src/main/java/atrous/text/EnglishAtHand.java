package atrous.text;

abstract class EnglishAtHand implements AtHandWords {

    private static String layers(int count) {
        return count == 1 ? "1 layer" : count + " layers";
    }

    @Override
    public String atHand() {
        return "The network at hand";
    }

    @Override
    public String notChain(String node, boolean bySources) {
        return bySources ? "The network is no chain: " + node + " does not read just the layer before it. More layers, closing of holes and a mirrored decoder are offered for chains."
                : "The network is no chain of convolutions and pooling windows: " + node + " is of another kind. More layers, closing of holes and a mirrored decoder are offered for chains.";
    }

    @Override
    public String axesDiffer() {
        return "The layers differ along height and width, so more layers and closing of holes are not offered.";
    }

    @Override
    public String moreLayers() {
        return "How many more layers?";
    }

    @Override
    public String wanted() {
        return "For a field of";
    }

    @Override
    public String already(String field) {
        return "None: the field is " + field + " already.";
    }

    @Override
    public String noKernel() {
        return "No layer has more than one tap, so there is no kernel to go on with.";
    }

    @Override
    public String columnWay() {
        return "How";
    }

    @Override
    public String columnAdded() {
        return "Layers to add";
    }

    @Override
    public String plain(String dilation) {
        return "Dilation " + dilation + " each";
    }

    @Override
    public String doubling(String from, String to) {
        return from.equals(to) ? "Doubled dilation, " + from : "Doubling dilations, " + from + " to " + to;
    }

    @Override
    public String afterStride2(String dilation) {
        return "Stride 2 first, dilation " + dilation + " each";
    }

    @Override
    public String moreThan(String layers) {
        return "more than " + layers;
    }

    @Override
    public String tooMany() {
        return "Without a button: more layers than a network may have here.";
    }

    @Override
    public String holes() {
        return "Holes";
    }

    @Override
    public String noHoles(String field) {
        return "There are none: an output reads each of the " + field + " cells of its field along an axis.";
    }

    @Override
    public String holes(String holes, String field) {
        return "Of the " + field + " cells of the field along an axis, an output never reads " + holes + ". The smallest changes of dilations that close these holes:";
    }

    @Override
    public String tooLong(String field) {
        return "A field of " + field + " cells is too long to be gone through cell by cell.";
    }

    @Override
    public String keeping() {
        return "Field kept";
    }

    @Override
    public String smallest() {
        return "Least change";
    }

    @Override
    public String columnChange() {
        return "Changed";
    }

    @Override
    public String changed(int layers) {
        return layers(layers);
    }

    @Override
    public String cannotClose() {
        return "No other dilations close them: the kernels are too small for the strides.";
    }

    @Override
    public String noneKeeps() {
        return "No other dilations close them and keep the field.";
    }

    @Override
    public String closingCut() {
        return "The search was cut short: a smaller change may be missing.";
    }

    @Override
    public String mirror() {
        return "Decoder that mirrors this encoder";
    }

    @Override
    public String mirrorIntro(String layers) {
        return (layers.equals("1") ? "1 layer behind the network gives" : layers + " layers behind the network give") + " back exactly the sizes and channels of its layers, down to the input’s:";
    }

    @Override
    public String nothingToMirror() {
        return "No layer changes or spreads the map, so there is nothing to mirror.";
    }

    @Override
    public String append() {
        return "Append";
    }
}
