package atrous.vectors;

import atrous.layer.Conv;
import atrous.layer.KernelAxis;
import atrous.layer.Padding;
import atrous.layer.PaddingMode;
import atrous.selftest.ConvCase;
import atrous.tensor.Tensor;
import java.util.ArrayList;
import java.util.List;

/** ONNX's Conv as a convolution of this project. */
public final class VectorConv {

    private VectorConv() {}

    public static ConvCase of(VectorCase vector) {
        Tensor input = vector.input(0).orElseThrow();
        Tensor weight = vector.input(1).orElseThrow();
        var conv = new Conv(kernel(vector, weight), padding(vector, weight.rank() - 2), PaddingMode.ZEROS,
                input.size(1), weight.size(0), vector.number("group", 1), vector.input(2).isPresent());
        return new ConvCase(conv, input, weight, vector.input(2));
    }

    static List<KernelAxis> kernel(VectorCase vector, Tensor weight) {
        int axes = weight.rank() - 2;
        var kernel = new ArrayList<KernelAxis>();
        for (int a = 0; a < axes; a++) {
            kernel.add(new KernelAxis(weight.size(a + 2), vector.numbers("strides", axes, 1).get(a),
                    vector.numbers("dilations", axes, 1).get(a)));
        }
        return kernel;
    }

    static Padding padding(VectorCase vector, int axes) {
        String rule = vector.word("auto_pad", "NOTSET");
        if (!rule.equals("NOTSET")) {
            return Padding.Rule.valueOf(rule);
        }
        List<Long> pads = vector.numbers("pads", 2 * axes, 0);
        var sides = new ArrayList<Padding.Sides>();
        for (int a = 0; a < axes; a++) {
            sides.add(new Padding.Sides(pads.get(a), pads.get(axes + a)));
        }
        return new Padding.Explicit(sides);
    }
}
