package atrous.text;

/** What the three pictures of a transposed convolution are called and say. {@code cell} is a position as shown. */
public interface PictureWords {

    String pictures();

    /** On the control: short. */
    String pictureStamp();

    String pictureZeros();

    String pictureMatrix();

    /**
     * @param stride as a fraction, {@code 1/2}
     * @param between zeros put between two inputs
     * @param padding {@code d(k−1) − p} in numbers
     */
    String zerosCaption(String stride, String between, String padding);

    /** @param full size of all stamps together; empty where nothing is cut off */
    String stampCaption(String stride, String full, String kept);

    /**
     * @param matrix size of the direct convolution's
     * @param drawn whether that is drawn, too
     */
    String matrixCaption(String matrix, boolean drawn);

    /** After a caption: what the word deconvolution hides. */
    /**
     * That a picture is of one input channel, or that a bias comes to it.
     *
     * @param channel empty where there is but one
     * @param others input channels that the output reads besides
     */
    String addsMore(String channel, long others, boolean bias);

    /** Where the output padding is not below the stride. @param direct what a convolution makes of the output */
    String notEvenShape(String output, String direct, String input);

    String notInverse(String input, String output);

    /** @param full size of all stamps together */
    String cutFrom(String full);

    String outputStamped(String cell, long inputs);

    String rowOfMatrix(String cell, long weights, String cells);

    String columnOfMatrix(String cell, String value, long weights, String cells);

    String weightInMatrix(String cell, String value, long times);

    /** The cell of the matrix that links an input to an output. */
    String matrixCell(String output, String input, String weight);

    /** The same where nothing links them. */
    String emptyCell(String output, String input);

    /** Of the transposed matrix. */
    String matrixSize(String outputs, String inputs);

    /** Of the matrix of the direct convolution. */
    String directSize(String inputs, String outputs);

    /** After a size, where only a part is drawn. */
    String partShown();

    String legendStamped();

    String legendCut();

    String legendWeights();

    String legendNegative();

    /** Of an output, in contrast to what one input adds to it. */
    String legendSums();
}
