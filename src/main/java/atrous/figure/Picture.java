package atrous.figure;

/** The three pictures of a transposed convolution; other layers have one. */
public enum Picture {

    /** Zeros between the inputs, then an ordinary convolution with the turned kernel. */
    ZEROS,

    /** Every input stamps the kernel, times its value, on the output. */
    STAMP,

    /** The matrix of the direct convolution, and its transpose. */
    MATRIX
}
