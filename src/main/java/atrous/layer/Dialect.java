package atrous.layer;

/** Whose words choose the output size of a transposed convolution; each means other numbers by them. */
public enum Dialect {
    PYTORCH, KERAS, TENSORFLOW, ONNX
}
