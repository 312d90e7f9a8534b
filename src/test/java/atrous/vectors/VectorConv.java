package atrous.vectors;

import atrous.layer.Conv;
import atrous.layer.PaddingMode;
import atrous.selftest.ConvCase;
import atrous.tensor.Tensor;

/** ONNX's Conv as a convolution of this project. */
final class VectorConv {

    private VectorConv() {}

    static ConvCase of(VectorCase vector) {
        Tensor input = vector.input(0).orElseThrow();
        Tensor weight = vector.input(1).orElseThrow();
        var conv = new Conv(vector.kernel(weight.shape()), vector.padding(weight.rank() - 2), PaddingMode.ZEROS,
                input.size(1), weight.size(0), vector.number("group", 1), vector.input(2).isPresent());
        return new ConvCase(conv, input, weight, vector.input(2));
    }
}
