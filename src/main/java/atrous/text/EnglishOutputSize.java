package atrous.text;

public final class EnglishOutputSize implements OutputSizeWords {

    @Override
    public String title() {
        return "Which output size?";
    }

    @Override
    public String back(int axis, long inputSize, long smallest, long largest) {
        String start = (axis < 0 ? "" : axis == 0 ? "Height: " : "Width: ") + "A convolution with this kernel, stride and padding takes ";
        if (largest < smallest) {
            return start + "no size to " + Quantity.of(inputSize) + ".";
        }
        if (smallest == largest) {
            return start + "only size " + Quantity.of(smallest) + " to " + Quantity.of(inputSize) + ".";
        }
        return start + "sizes " + Quantity.of(smallest) + (largest == smallest + 1 ? " and " : " to ") + Quantity.of(largest)
                + " to " + Quantity.of(inputSize) + ".";
    }

    @Override
    public String toChoose(long most) {
        return most < 2 ? "So there is nothing to choose, if the transposed convolution is to lead back."
                : "It rounds down, so it cannot tell these " + Quantity.of(most) + " sizes apart, and going back, one of them has to "
                + "be picked. Each dialect picks in its own words. Choose some: the figure follows.";
    }

    @Override
    public String dialect() {
        return "Dialect";
    }

    @Override
    public String inItsWords() {
        return "Its words";
    }

    @Override
    public String caption() {
        return "The same kernel and stride in every dialect’s words; in bold what makes the layer shown above.";
    }

    @Override
    public String dialectHead() {
        return "Dialect";
    }

    @Override
    public String argumentsHead() {
        return "Arguments";
    }

    @Override
    public String outputHead() {
        return "Output";
    }

    @Override
    public String cutLowHead() {
        return "Cut at start";
    }

    @Override
    public String cutHighHead() {
        return "Cut at end";
    }

    @Override
    public String addedHead() {
        return "Added at end";
    }

    @Override
    public String whySame(String input, String same, String smallest, String largest) {
        return "Same as what? Keras and ONNX mean stride times the input: " + input + " becomes " + same
                + ". TensorFlow means any size that a SAME convolution maps back, "
                + (smallest.equals(largest) ? "only " + smallest : smallest + " to " + largest)
                + ", and output_shape says which.";
    }

    @Override
    public String noSameInPyTorch() {
        return "PyTorch has no such word: its padding is what the convolution had, cut off both ends alike, and output_padding adds "
                + "cells at the end to reach the larger sizes.";
    }

    @Override
    public String whyCut(String upperLow, String upperHigh, String lowerLow, String lowerHigh) {
        return upperLow.equals(lowerLow) && upperHigh.equals(lowerHigh)
                ? "ONNX’s SAME_UPPER and SAME_LOWER agree here: what is cut off can be halved."
                : "One size can still be two layers: SAME_UPPER cuts " + upperLow + " off the start and " + upperHigh
                + " off the end, SAME_LOWER " + lowerLow + " and " + lowerHigh + ", so the picture moves by a cell.";
    }

    @Override
    public String whyValid(String keras, String others) {
        return "Even nothing cut off is not the same everywhere: this kernel is smaller than its stride, and Keras fills the output up to "
                + keras + " where the others make " + others + ".";
    }

    @Override
    public String validAgrees(String valid) {
        return "With nothing cut off, all agree on " + valid + " as the smallest size.";
    }

    @Override
    public String kerasRefuses() {
        return "Keras refuses a stride above one together with dilation above one, so its rows are arithmetic only.";
    }

    @Override
    public String onnxDiffers(String code, String total, String size, String runtime) {
        return "Not in the table: ONNX’s " + code + ". Its specification’s formula gives a total padding of " + total + ", so cells would be "
                + "added, to " + size + "; ONNX Runtime takes no padding below 0" + (size.equals(runtime)
                ? ", and adds the cells at the end." : ", and makes " + runtime + ".");
    }

    @Override
    public String kerasOnTensorFlow(String code, String size, String input) {
        return "Keras’s " + code + " makes " + size + " on JAX and PyTorch; on TensorFlow it is refused, since such a convolution does not "
                + "take " + size + " back to " + input + ".";
    }

    @Override
    public String between() {
        return "Not every size is listed: each axis can have any output padding below its stride or its dilation, whatever the other’s, and TensorFlow and ONNX "
                + "take any output_shape in between.";
    }
}
