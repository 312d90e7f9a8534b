package atrous.text;

abstract class EnglishFigures extends EnglishProblems implements FigureWords {

    @Override
    public String input() {
        return "Input";
    }

    @Override
    public String kernel() {
        return "Kernel";
    }

    @Override
    public String window() {
        return "Window";
    }

    @Override
    public String output() {
        return "Output";
    }

    @Override
    public String comma() {
        return ", ";
    }

    @Override
    public String colon() {
        return ": ";
    }

    @Override
    public String semicolon() {
        return ";";
    }

    @Override
    public String spans(String size) {
        return "spans " + size;
    }

    @Override
    public String paddingOf(long low, long high) {
        return low == high ? low == 0 ? "" : "padding " + Quantity.of(low)
                : "padding " + Quantity.of(low) + " left, " + Quantity.of(high) + " right";
    }

    @Override
    public String paddingOf(long top, long bottom, long left, long right) {
        if (top == bottom && left == right) {
            return top == left ? paddingOf(top, left) : "padding " + Quantity.of(top) + " × " + Quantity.of(left);
        }
        String rows = Quantity.of(top) + "+" + Quantity.of(bottom);
        String columns = Quantity.of(left) + "+" + Quantity.of(right);
        return "padding " + (rows.equals(columns) ? rows : rows + " × " + columns);
    }

    @Override
    public String channelShown(long channel) {
        return "channel " + Quantity.of(channel);
    }

    @Override
    public String channelsLinked(long in, long out) {
        return "channel " + Quantity.of(in) + " → " + Quantity.of(out);
    }

    @Override
    public String inEachOfChannels(long channels) {
        return ", in each of " + counted(channels, "channel");
    }

    @Override
    public String partOfChannel(long channel, String sum) {
        return "channel " + Quantity.of(channel) + ": " + sum;
    }

    @Override
    public String partOfOthers(long channels, String sum) {
        return counted(channels, "other channel") + ": " + sum;
    }

    @Override
    public String biasOf(String value) {
        return "bias " + value;
    }

    @Override
    public String outputReads(String cell, long taps, long span, long padding) {
        return "Output " + cell + " reads " + Quantity.of(taps) + " of " + counted(span, "cell")
                + (padding == 0 ? "" : padding == taps ? taps == 1 ? ", padding" : ", all of them padding"
                : ", " + Quantity.of(padding) + " of them padding");
    }

    @Override
    public String outputPools(String cell, long taps, long span, long outside) {
        return "Output " + cell + " reads " + (taps == span ? counted(taps, "cell")
                : Quantity.of(taps) + " of " + counted(span, "cell"))
                + (outside == 0 ? "" : outside == taps ? (taps == 1 ? "," : ", all of them") + " outside the input"
                : ", " + Quantity.of(outside) + " of them outside the input");
    }

    @Override
    public String fromInput(String cell) {
        return ", from input " + cell;
    }

    @Override
    public String winsIn(long outputs) {
        return outputs == 0 ? ", the largest in none" : ", the largest in " + Quantity.of(outputs);
    }

    @Override
    public String sumOfValues(long values) {
        return "a sum of " + counted(values, "value");
    }

    @Override
    public String pooledPadding(String cell, long readers, boolean max, boolean counts) {
        return "Outside the input, " + cell + (max ? " never wins, " : counts ? " counts as 0, " : " does not count, ")
                + readBy(readers, readers);
    }

    @Override
    public String tapPairs(String cell, long pairs, long outside) {
        return "Tap " + cell + " links " + counted(pairs, "pair") + " of input and output cells"
                + (outside == 0 ? "" : "; in " + Quantity.of(outside) + " it stands outside the input");
    }

    @Override
    public String stretchedTo(String size) {
        return "stretched to " + size;
    }

    @Override
    public String turned() {
        return "turned";
    }

    @Override
    public String insertedZero(String cell) {
        return "Between the inputs, " + cell + " holds an inserted 0";
    }

    @Override
    public String outputReached(String cell, long inputs) {
        return inputs == 0 ? "No input reaches output " + cell : "Output " + cell + " is reached by " + counted(inputs, "input");
    }

    @Override
    public String inputStamps(String cell, String value, long outputs, long cut) {
        return "Input " + cell + (value.isEmpty() ? "" : " = " + value) + " stamps the kernel on "
                + counted(outputs, "output") + (cut == 0 ? "" : "; " + Quantity.of(cut) + " cut off");
    }

    @Override
    public String wholeInput() {
        return "In the whole input";
    }

    @Override
    public String sumOfTerms(long terms) {
        return "a sum of " + counted(terms, "product");
    }

    @Override
    public String partOnly(boolean channels, boolean bias) {
        return (channels ? " + other channels" : "") + (bias ? " + bias" : "");
    }

    @Override
    public String zeroPadding(String cell, long readers) {
        return "Padding " + cell + " holds 0, " + readBy(readers, readers);
    }

    @Override
    public String inputReadBy(String cell, String value, long outputs, long times) {
        return "Input " + cell + (value.isEmpty() ? "" : " = " + value) + " is " + readBy(outputs, times);
    }

    private static String readBy(long outputs, long times) {
        return outputs == 0 ? "never read" : "read by " + counted(outputs, "output")
                + (times == outputs ? "" : ", " + counted(times, "time"));
    }

    @Override
    public String paddingShows(String cell) {
        return "Padding " + cell + " shows an input cell. ";
    }

    @Override
    public String weightPairs(String cell, String value, long pairs, long inPadding) {
        return "Weight " + cell + (value.isEmpty() ? "" : " = " + value) + " links " + counted(pairs, "pair")
                + " of input and output cells" + (inPadding == 0 ? "" : "; in " + Quantity.of(inPadding)
                + " the input is padding");
    }

    @Override
    public String side(boolean first, String summary) {
        return (first ? "A: " : "B: ") + summary;
    }

    @Override
    public String summary(String kernelSize, String dilation, String stride) {
        return kernelSize + ", dilation " + dilation + (stride.equals("1") ? "" : ", stride " + stride);
    }
}
