package atrous.code;

import atrous.layer.PaddingMode;

/** The words of {@code numpy.pad}, which JAX, Keras and ONNX follow. */
final class NumPyMode {

    private NumPyMode() {}

    static String of(PaddingMode mode) {
        return switch (mode) {
            case ZEROS -> "constant";
            case REFLECT -> "reflect";
            case REPLICATE -> "edge";
            case CIRCULAR -> "wrap";
        };
    }
}
