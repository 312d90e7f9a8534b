package atrous.vectors;

import atrous.layer.AvgPool;
import atrous.layer.Conv;
import atrous.layer.ConvTranspose;
import atrous.layer.DeformConv;
import atrous.layer.MaxPool;
import atrous.layer.PaddingMode;
import atrous.layer.TransposedPadding;
import atrous.selftest.ConvTransposeCase;
import atrous.selftest.DeformConvCase;
import atrous.selftest.OpCase;
import atrous.selftest.PoolCase;
import atrous.tensor.DeformInputs;
import atrous.tensor.MaxPooled;
import atrous.tensor.Tensor;
import java.util.List;
import java.util.Optional;

/** ONNX's operators as operations of this project. */
public final class VectorOp {

    private VectorOp() {}

    /** Nothing where the engine does not know the operator. */
    public static Optional<OpCase> of(VectorCase vector) {
        return switch (vector.op()) {
            case "Conv" -> Optional.of(VectorConv.of(vector));
            case "ConvTranspose" -> Optional.of(transposed(vector));
            case "DeformConv" -> Optional.of(deformable(vector));
            case "MaxPool", "AveragePool" -> Optional.of(pool(vector));
            default -> Optional.empty();
        };
    }

    private static OpCase transposed(VectorCase vector) {
        Tensor input = vector.input(0).orElseThrow();
        Tensor weight = vector.input(1).orElseThrow();
        long groups = vector.number("group", 1);
        var layer = new ConvTranspose(vector.kernel(weight.shape()), padding(vector, weight.rank() - 2), input.size(1),
                weight.size(1) * groups, groups, vector.input(2).isPresent());
        return new ConvTransposeCase(layer, input, weight, vector.input(2));
    }

    private static OpCase deformable(VectorCase vector) {
        Tensor input = vector.input(0).orElseThrow();
        Tensor weight = vector.input(1).orElseThrow();
        var lattice = new Conv(vector.kernel(weight.shape()), vector.padding(2), PaddingMode.ZEROS, input.size(1),
                weight.size(0), vector.number("group", 1), vector.input(3).isPresent());
        var layer = new DeformConv(lattice, vector.number("offset_group", 1), vector.input(4).isPresent());
        return new DeformConvCase(new DeformInputs(layer, input, weight, vector.input(3), vector.input(2).orElseThrow(),
                vector.input(4)));
    }

    private static TransposedPadding padding(VectorCase vector, int axes) {
        List<Long> added = vector.numbers("output_padding", axes, 0);
        String rule = vector.word("auto_pad", "NOTSET");
        if (vector.attributes().has("output_shape")) {
            return new TransposedPadding.OutputShape(vector.numbers("output_shape", axes, 1),
                    rule.equals("SAME_UPPER"), added);
        }
        return rule.equals("NOTSET") ? new TransposedPadding.Explicit(vector.sides(axes), added)
                : new TransposedPadding.Auto(TransposedPadding.Rule.valueOf(rule), added);
    }

    private static OpCase pool(VectorCase vector) {
        List<Long> sizes = vector.numbers("kernel_shape", 0, 1);
        var window = vector.kernel(sizes);
        var padding = vector.padding(sizes.size());
        boolean ceilMode = vector.number("ceil_mode", 0) == 1;
        var layer = vector.op().equals("MaxPool") ? new MaxPool(window, padding, ceilMode)
                : new AvgPool(window, padding, ceilMode, vector.number("count_include_pad", 0) == 1);
        return new PoolCase(layer, MaxPooled.Order.values()[(int) vector.number("storage_order", 0)],
                vector.input(0).orElseThrow());
    }
}
