package atrous.text;

abstract class EnglishPictures extends EnglishFigures implements PictureWords {

    @Override
    public String pictures() {
        return "Picture";
    }

    @Override
    public String pictureStamp() {
        return "Stamp";
    }

    @Override
    public String pictureZeros() {
        return "Zeros";
    }

    @Override
    public String pictureMatrix() {
        return "Matrix";
    }

    @Override
    public String zerosCaption(String stride, String between, String padding) {
        return "Zero insertion: stride " + stride + ", " + (between.equals("0") ? "no" : between)
                + (between.equals("1") ? " zero" : " zeros") + " between the inputs, padding d(k−1) − p = " + padding
                + ", the kernel turned by 180°.";
    }

    @Override
    public String stampCaption(String stride, String full, String kept) {
        return "Each input stamps the kernel, times its value, " + stride
                + (stride.equals("1") ? " cell" : " cells") + " after the one before; overlaps add up."
                + (full.isEmpty() ? "" : " Padding leaves " + kept + " of " + full + " stamped cells.");
    }

    @Override
    public String matrixCaption(String matrix, boolean drawn) {
        return "A convolution is a matrix, C (" + matrix + "); its transpose gives y = Cᵀ·x, x the input and y the output, "
                + "row by row." + (drawn ? "" : " There is no room here to draw C itself.");
    }

    @Override
    public String addsMore(String channel, long others, boolean bias) {
        return (channel.isEmpty() ? " The output also holds "
                : " This is input channel " + channel + "; the output also holds " + (others == 1 ? "the other channel"
                        : Quantity.of(others) + " other channels") + (bias ? " and " : "")) + (bias ? "the bias." : ".");
    }

    @Override
    public String notEvenShape(String output, String direct, String input) {
        return " Also called deconvolution; but a convolution takes " + output + " to " + direct + ", not to " + input
                + ", and the values do not come back.";
    }

    @Override
    public String notInverse(String input, String output) {
        return " Also called deconvolution, it restores the shape that a convolution takes from " + output + " to " + input
                + ", but not the values.";
    }

    @Override
    public String cutFrom(String full) {
        return "cut from " + full;
    }

    @Override
    public String outputStamped(String cell, long inputs) {
        return inputs == 0 ? "No stamp reaches output " + cell : inputs == 1 ? "One stamp lies on output " + cell
                : Quantity.of(inputs) + " stamps overlap on output " + cell;
    }

    @Override
    public String rowOfMatrix(String cell, long weights, String cells) {
        return "Row of output " + cell + ": " + Quantity.of(weights) + " of " + cells + " cells hold a weight";
    }

    @Override
    public String columnOfMatrix(String cell, String value, long weights, String cells) {
        return "Column of input " + cell + (value.isEmpty() ? "" : " = " + value) + ": " + Quantity.of(weights) + " of "
                + cells + " cells hold a weight";
    }

    @Override
    public String weightInMatrix(String cell, String value, long times) {
        return "Weight " + cell + (value.isEmpty() ? "" : " = " + value) + " stands in " + Quantity.of(times)
                + (times == 1 ? " cell" : " cells") + " of the matrix";
    }

    @Override
    public String matrixCell(String output, String input, String weight) {
        return "Row of output " + output + ", column of input " + input + ": weight " + weight + " takes the one to the other";
    }

    @Override
    public String emptyCell(String output, String input) {
        return "Row of output " + output + ", column of input " + input + ": empty, for this input does not reach this output";
    }

    @Override
    public String matrixSize(String outputs, String inputs) {
        return outputs + " outputs × " + inputs + " inputs";
    }

    @Override
    public String directSize(String inputs, String outputs) {
        return inputs + " × " + outputs + ", the convolution";
    }

    @Override
    public String partShown() {
        return "a part";
    }

    @Override
    public String legendStamped() {
        return "input value × weight";
    }

    @Override
    public String legendCut() {
        return "stamped, then cut off";
    }

    @Override
    public String legendWeights() {
        return "weight; tint: its size in absolute value; empty cells are zero";
    }

    @Override
    public String legendNegative() {
        return "negative weight";
    }

    @Override
    public String legendSums() {
        return "output: the sum of all stamps on it";
    }
}
