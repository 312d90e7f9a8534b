package atrous.text;

/** Of channels, in English. */
public final class EnglishChannels implements ChannelWords {

    @Override
    public String terms() {
        return "One output, channel by channel";
    }

    @Override
    public String termsIntro(String cell, String channel, long read, boolean biased) {
        return "Output " + cell + " of channel " + channel + (read == 1 ? " reads one input channel"
                : ": each of its " + Quantity.of(read) + " kernels reads its own input channel; what they give is added")
                + (biased ? ". The bias comes last." : ".");
    }

    @Override
    public String channel(String number) {
        return "Channel " + number;
    }

    @Override
    public String more(long channels, String sum) {
        return "… and " + Quantity.of(channels) + " more: " + sum;
    }

    @Override
    public String bias(String value) {
        return "bias " + value;
    }

    @Override
    public String tooMany() {
        return "These are too many products to add up here.";
    }

    @Override
    public String kernelTooLarge() {
        return "The kernel is too large to be drawn here; the sums are those of its products.";
    }

    @Override
    public String otherInputs(String input) {
        return input.isEmpty() ? "Each further input channel is random with the next seed."
                : "Each further input channel is the first times " + input + ".";
    }

    @Override
    public String otherKernels(String kernel) {
        return kernel.isEmpty() ? "Each further kernel is random with the next seed."
                : "The kernels of the first output channel are the first of them times " + kernel
                        + "; those of each further output channel start one place later.";
    }

    @Override
    public String biases(String biases) {
        return "The biases of the output channels are " + biases;
    }

    @Override
    public String groups() {
        return "Groups";
    }

    @Override
    public String groupsIntro(long in, long out, long read) {
        return "Of the " + Quantity.of(in) + " input channels, each of the " + Quantity.of(out) + " output channels reads "
                + (read == in ? "all" : Quantity.of(read)) + ".";
    }

    @Override
    public String pointwise() {
        return "With a kernel of one cell this is a pointwise convolution: it mixes channels and sees no neighbour.";
    }

    @Override
    public String diagram() {
        return "A line where an output channel reads an input channel; those of the shown output are marked.";
    }

    @Override
    public String dots(long in, long out) {
        return "A dot stands for up to " + Quantity.of(in) + " input " + (in == 1 ? "channel" : "channels") + " or "
                + Quantity.of(out) + " output " + (out == 1 ? "channel" : "channels") + ".";
    }

    @Override
    public String options() {
        return "Groups that divide both channel counts, and what they cost";
    }

    @Override
    public String kind(Kind kind) {
        return switch (kind) {
            case STANDARD -> "standard";
            case GROUPED -> "grouped";
            case DEPTHWISE -> "depthwise";
        };
    }

    @Override
    public String readColumn() {
        return "Input channels per output";
    }

    @Override
    public String kindColumn() {
        return "Kind";
    }

    @Override
    public String separable() {
        return "Depthwise separable";
    }

    @Override
    public String separableIntro() {
        return "Two layers in place of one: a depthwise convolution looks at the neighbours in each channel, then a "
                + "pointwise one mixes the channels.";
    }

    @Override
    public String layerColumn() {
        return "Layer";
    }

    @Override
    public String channelsColumn() {
        return "Channels";
    }

    @Override
    public String costs() {
        return "What they cost, without biases";
    }

    @Override
    public String standard() {
        return "Standard";
    }

    @Override
    public String depthwise() {
        return "Depthwise";
    }

    @Override
    public String pointwiseLayer() {
        return "Pointwise";
    }

    @Override
    public String both() {
        return "Both together";
    }

    @Override
    public String share(String formula, String share) {
        return "Of the standard layer's parameters and multiply–adds the two take the share 1/out + 1/taps = " + formula + " = " + share + ".";
    }

    @Override
    public String doesNotPay(boolean same) {
        return same ? "The two cost as much as the standard layer here: it does not pay to split it."
                : "The two cost more than the standard layer here: it does not pay to split it. It pays with more output channels or more taps.";
    }

    @Override
    public String source() {
        return "After Howard et al., MobileNets, arXiv:1704.04861.";
    }

    @Override
    public String twoLayers() {
        return "The channels of the two layers";
    }
}
