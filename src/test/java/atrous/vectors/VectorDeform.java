package atrous.vectors;

import atrous.layer.DeformConv;
import atrous.layer.Conv;
import atrous.layer.PaddingMode;
import atrous.tensor.DeformInputs;
import atrous.tensor.Tensor;

/** ONNX's DeformConv as a deformable convolution of this project. */
public final class VectorDeform {

    private VectorDeform() {}

    public static DeformInputs of(VectorCase vector) {
        Tensor input = vector.input(0).orElseThrow();
        Tensor weight = vector.input(1).orElseThrow();
        var lattice = new Conv(VectorConv.kernel(vector, weight), VectorConv.padding(vector, 2), PaddingMode.ZEROS,
                input.size(1), weight.size(0), vector.number("group", 1), vector.input(3).isPresent());
        var layer = new DeformConv(lattice, vector.number("offset_group", 1), vector.input(4).isPresent());
        return new DeformInputs(layer, input, weight, vector.input(3), vector.input(2).orElseThrow(), vector.input(4));
    }
}
