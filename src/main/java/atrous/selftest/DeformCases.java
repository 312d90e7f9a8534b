package atrous.selftest;

import atrous.layer.Conv;
import atrous.layer.DeformConv;
import atrous.layer.KernelAxis;
import atrous.layer.Padding;
import atrous.layer.PaddingMode;
import atrous.tensor.ComposedSamples;
import atrous.tensor.DeformConvolution;
import atrous.tensor.DeformGradients;
import atrous.tensor.DeformInputs;
import atrous.tensor.Offsets;
import atrous.tensor.Pattern;
import atrous.tensor.PredictedOffsets;
import atrous.tensor.TapField;
import atrous.tensor.Tensor;
import atrous.tensor.Turn;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Deformable layers with offsets from every source, what flows back through them, and what two of them compose to. */
final class DeformCases {

    private static final int CHANNELS = 4;
    private static final int TAPS = 6;
    private static final List<KernelAxis> KERNEL = List.of(new KernelAxis(3, 2, 2), new KernelAxis(2, 1, 3));
    private static final Padding PADDING =
            new Padding.Explicit(List.of(new Padding.Sides(1, 2), new Padding.Sides(0, 3)));
    private static final int HEIGHT = 7;
    private static final int OUTPUT_HEIGHT = 3;
    private static final int WIDTH = 40;

    private DeformCases() {}

    record Result(String name, Tensor value) {}

    static List<Result> all() {
        var results = new ArrayList<Result>();
        DeformInputs random = inputs(layer(2), Offsets.random(3, 4, OUTPUT_HEIGHT));
        DeformInputs turned = inputs(layer(1), Offsets.rotate(KERNEL, Turn.ofDegrees(33)));
        PredictedOffsets predicted = predicted(layer(4));
        results.add(new Result("deform-random", DeformConvolution.of(random)));
        results.add(new Result("deform-rotate", DeformConvolution.of(turned)));
        results.add(new Result("deform-mask", predicted.mask().orElseThrow()));
        results.add(new Result("deform-predicted", DeformConvolution.of(new DeformInputs(layer(4), random.input(),
                random.weight(), random.bias(), predicted.offset(), predicted.mask()))));
        var gradients = DeformGradients.of(random, values(5, 1, CHANNELS, OUTPUT_HEIGHT, WIDTH));
        results.add(new Result("deform-by-input", floats(gradients.input())));
        results.add(new Result("deform-by-offset", floats(gradients.offset())));
        results.add(new Result("deform-composed", floats(composed(random))));
        return results;
    }

    private static DeformConv layer(int offsetGroups) {
        var lattice = new Conv(KERNEL, PADDING, PaddingMode.ZEROS, CHANNELS, CHANNELS, 2, true);
        return new DeformConv(lattice, offsetGroups, true);
    }

    private static DeformInputs inputs(DeformConv layer, TapField offsets) {
        int taps = (int) layer.offsetGroups() * TAPS;
        return new DeformInputs(layer, values(1, 1, CHANNELS, HEIGHT, WIDTH), values(2, CHANNELS, 2, 3, 2),
                Optional.of(values(3, CHANNELS)), offsets.tensor(2 * taps, OUTPUT_HEIGHT, WIDTH),
                Optional.of(values(4, 1, taps, OUTPUT_HEIGHT, WIDTH)));
    }

    private static PredictedOffsets predicted(DeformConv layer) {
        int channels = 3 * (int) layer.offsetGroups() * TAPS;
        return PredictedOffsets.of(layer, values(1, 1, CHANNELS, HEIGHT, WIDTH), values(6, channels, CHANNELS, 3, 2),
                values(7, channels));
    }

    /** Through a layer on top that has the sizes of its own input. */
    private static double[] composed(DeformInputs below) {
        var axis = new KernelAxis(3, 1, 1);
        var lattice = new Conv(List.of(axis, axis), Padding.Rule.HALF, PaddingMode.ZEROS, CHANNELS, 2, 1, false);
        var top = new DeformInputs(new DeformConv(lattice, 1, false), DeformConvolution.of(below),
                values(8, 2, CHANNELS, 3, 3), Optional.empty(),
                Offsets.random(9, 2, OUTPUT_HEIGHT).tensor(18, OUTPUT_HEIGHT, WIDTH), Optional.empty());
        return ComposedSamples.of(List.of(below, top), 1, 1, WIDTH / 2).cells();
    }

    /** Thirds between −3 and 3: exact nowhere. */
    private static Tensor values(int seed, int... shape) {
        Tensor tensor = Tensor.zeros(shape);
        var plane = Pattern.RANDOM.plane(1, tensor.data().length, seed, new Pattern.Range(-9, 9));
        for (int i = 0; i < tensor.data().length; i++) {
            tensor.data()[i] = (float) (plane.at(0, i) / 3.0);
        }
        return tensor;
    }

    private static Tensor floats(double[] values) {
        Tensor tensor = Tensor.zeros(values.length);
        for (int i = 0; i < values.length; i++) {
            tensor.data()[i] = (float) values[i];
        }
        return tensor;
    }
}
