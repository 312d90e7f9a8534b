package atrous.selftest;

import atrous.layer.Conv;
import atrous.layer.KernelAxis;
import atrous.layer.Padding;
import atrous.layer.PaddingMode;
import atrous.tensor.Tensor;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A fixed family of cases that takes every path of the engine: one for each rank, padding mode and kernel size. */
final class GeneratedCases {

    private static final int[] KERNEL_SIZES = {1, 2, 3, 4, 5};

    private int state = 1;

    private GeneratedCases() {}

    record Named(String name, ConvCase value) {}

    static List<Named> all() {
        var cases = new ArrayList<Named>();
        var generator = new GeneratedCases();
        for (int rank = 1; rank <= 3; rank++) {
            for (PaddingMode mode : PaddingMode.values()) {
                for (int size : KERNEL_SIZES) {
                    cases.add(new Named("conv" + rank + "d-" + mode + "-" + size, generator.draw(rank, mode, size)));
                }
            }
        }
        return cases;
    }

    private ConvCase draw(int rank, PaddingMode mode, int size) {
        int groups = 1 + below(2);
        int in = groups * (1 + below(2));
        int out = groups * (1 + below(6));
        int[] input = new int[rank + 2];
        int[] weight = new int[rank + 2];
        input[0] = 1 + below(2);
        input[1] = in;
        weight[0] = out;
        weight[1] = in / groups;
        var kernel = new ArrayList<KernelAxis>();
        var sides = new ArrayList<Padding.Sides>();
        for (int a = 0; a < rank; a++) {
            // dilation 2 at most and a size of 9 at least: the widest kernel spans 9 cells
            input[a + 2] = 9 + below(4);
            weight[a + 2] = a == 0 ? size : 3;
            kernel.add(new KernelAxis(weight[a + 2], 1 + below(3), 1 + below(2)));
            sides.add(new Padding.Sides(below(4), below(4)));
        }
        boolean bias = below(2) == 1;
        var conv = new Conv(kernel, new Padding.Explicit(sides), mode, in, out, groups, bias);
        return new ConvCase(conv, values(input), values(weight), bias ? Optional.of(values(out)) : Optional.empty());
    }

    private Tensor values(int... shape) {
        Tensor tensor = Tensor.zeros(shape);
        for (int i = 0; i < tensor.data().length; i++) {
            tensor.data()[i] = value();
        }
        return tensor;
    }

    /** Of 24 bits and eight magnitudes: exact in 32 bits, and sums of products are not. */
    private float value() {
        return (next() >> 8) / (float) (1 << (10 + below(8)));
    }

    private int below(int limit) {
        return (next() >>> 8) % limit;
    }

    private int next() {
        state = state * 1664525 + 1013904223;
        return state;
    }
}
