package atrous.text;

/** About the output size of a transposed convolution. Sizes and numbers come as they are shown. */
public interface OutputSizeWords {

    String title();

    /**
     * The sizes that a convolution maps to the input's.
     *
     * @param axis 0 or 1, or −1 where it holds for every axis
     */
    String back(int axis, long inputSize, long smallest, long largest);

    /** @param most of these sizes on one axis */
    String toChoose(long most);

    String dialect();

    String inItsWords();

    String caption();

    String dialectHead();

    String argumentsHead();

    String outputHead();

    String cutLowHead();

    String cutHighHead();

    String addedHead();

    /** @param same what most of them mean by it, {@code smallest} to {@code largest} what TensorFlow allows */
    String whySame(String input, String same, String smallest, String largest);

    /** @param upper what SAME_UPPER cuts off, start and end; {@code lower} what SAME_LOWER does */
    String whyCut(String upperLow, String upperHigh, String lowerLow, String lowerHigh);

    /** @param valid what a dialect makes of no padding, where they differ */
    String whyValid(String keras, String others);

    String validAgrees(String valid);

    String noSameInPyTorch();

    String kerasRefuses();

    /** @param total the padding on both sides by ONNX's formula; {@code size} what comes of it; {@code runtime} in ONNX Runtime */
    String onnxDiffers(String code, String total, String size, String runtime);

    /** @param size that a SAME or VALID convolution does not map back to {@code input} */
    String kerasOnTensorFlow(String code, String size, String input);

    /** That there are more sizes than are listed. */
    String between();
}
