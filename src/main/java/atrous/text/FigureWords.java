package atrous.text;

/** What is written in figures and said of their cells. {@code cell} is a position as shown, {@code (3, 4)}. */
public interface FigureWords {

    String input();

    String kernel();

    /** In place of the kernel, where nothing is weighted. */
    String window();

    String output();

    /** Between two parts of a heading. */
    String comma();

    /** Before what a heading leads to. */
    String colon();

    /** Between sums. */
    String semicolon();

    /** @param size of the dilated kernel */
    String spans(String size);

    /** Padding of one axis; empty where there is none. */
    String paddingOf(long low, long high);

    /** Padding of two axes; empty where there is none. */
    String paddingOf(long top, long bottom, long left, long right);

    /** After the size of a map that is one of several. */
    String channelShown(long channel);

    /** After the size of a kernel: which input channel it takes to which output channel. */
    String channelsLinked(long in, long out);

    /** After how much an output reads of one channel. */
    String inEachOfChannels(long channels);

    /** What one input channel adds to an output. */
    String partOfChannel(long channel, String sum);

    /** What the input channels add that are not told one by one. */
    String partOfOthers(long channels, String sum);

    String biasOf(String value);

    /**
     * @param span cells from the first tap to the last
     * @param padding taps that stand in the padding
     */
    String outputReads(String cell, long taps, long span, long padding);

    /**
     * Of pooling.
     *
     * @param span cells from the first tap to the last
     * @param outside taps that stand on padding or past it
     */
    String outputPools(String cell, long taps, long span, long outside);

    /** After a maximum: where it comes from. */
    String fromInput(String cell);

    /** After what is read of an input cell: in how many of the outputs that read it, it is the largest. */
    String winsIn(long outputs);

    String sumOfValues(long values);

    /**
     * A cell outside the input that pooling reads.
     *
     * @param counts whether it counts in the divisor of an average
     */
    String pooledPadding(String cell, long readers, boolean max, boolean counts);

    /** Of a window's tap; as {@link #weightPairs}. */
    String tapPairs(String cell, long pairs, long outside);

    /** What an input's size becomes once zeros are put between its cells. */
    String stretchedTo(String size);

    /** Said of a kernel whose rows and columns run backwards. */
    String turned();

    /** A cell between the inputs of a transposed convolution. */
    String insertedZero(String cell);

    String outputReached(String cell, long inputs);

    /**
     * @param outputs that an input's stamp reaches
     * @param cut cells of the stamp that are cut off
     */
    String inputStamps(String cell, String value, long outputs, long cut);

    /** Over the small map that shows where the drawn part lies. */
    String wholeInput();

    String sumOfTerms(long terms);

    /** After a sum to which other channels or the bias are still to be added. */
    String partOnly(boolean channels, boolean bias);

    String zeroPadding(String cell, long readers);

    /**
     * @param value empty where values are off
     * @param outputs that read the cell
     * @param times pairs of output and tap that read it: more than {@code outputs} where padding shows the cell again
     */
    String inputReadBy(String cell, String value, long outputs, long times);

    /** Before {@link #inputReadBy} of the input cell that a padding cell shows. */
    String paddingShows(String cell);

    /** @param inPadding pairs whose input is padding */
    String weightPairs(String cell, String value, long pairs, long inPadding);

    /** The heading of the first and the second of two compared figures. */
    String side(boolean first, String summary);

    /** A kernel in few words: size, dilation, stride. */
    String summary(String kernelSize, String dilation, String stride);
}
