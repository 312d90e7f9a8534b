package atrous.text;

/** What is said under the figure of a layer's channels: in a script of its own, so apart from {@link Messages}. */
public interface ChannelWords {

    static ChannelWords of(Messages m) {
        return m.languageTag().startsWith("zh") ? new ChineseChannels() : new EnglishChannels();
    }

    /** How much each output channel reads: all, some, or one. */
    enum Kind { STANDARD, GROUPED, DEPTHWISE }

    String terms();

    /** @param cell the output's position */
    String termsIntro(String cell, String channel, long read, boolean biased);

    String channel(String number);

    /** Of channels that are not drawn. */
    String more(long channels, String sum);

    String bias(String value);

    /** Instead of a sum of too many products. */
    String tooMany();

    String kernelTooLarge();

    /**
     * How the values of the other channels follow from those of the first.
     *
     * @param input the first factors of input channels, and so for kernels and biases; empty where the values are random
     */
    String otherInputs(String input);

    String otherKernels(String kernel);

    String biases(String biases);

    String groups();

    String groupsIntro(long in, long out, long read);

    String pointwise();

    String diagram();

    /** @param in input channels that one dot stands for */
    String dots(long in, long out);

    String options();

    String kind(Kind kind);

    String readColumn();

    String kindColumn();

    String separable();

    String separableIntro();

    String layerColumn();

    String channelsColumn();

    String costs();

    String standard();

    String depthwise();

    String pointwiseLayer();

    String both();

    /** @param formula with this layer's numbers */
    String share(String formula, String share);

    /** Where the two layers cost no less than the one. @param same whether they cost as much */
    String doesNotPay(boolean same);

    String source();

    String twoLayers();
}
