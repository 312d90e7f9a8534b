package atrous.code;

/** What the text is written for; each is Python. */
public enum Framework {
    PYTORCH, KERAS, JAX, ONNX
}
