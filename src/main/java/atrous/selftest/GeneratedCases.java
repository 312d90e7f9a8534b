package atrous.selftest;

import atrous.layer.AdaptivePool;
import atrous.layer.AvgPool;
import atrous.layer.Conv;
import atrous.layer.ConvTranspose;
import atrous.layer.KernelAxis;
import atrous.layer.MaxPool;
import atrous.layer.Padding;
import atrous.layer.PaddingMode;
import atrous.layer.TransposedPadding;
import atrous.tensor.MaxPooled;
import atrous.tensor.Tensor;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A fixed family of cases that takes every path of the engine: for each rank, kernel size and padding mode. */
final class GeneratedCases {

    private static final int[] KERNEL_SIZES = {1, 2, 3, 4, 5};

    private final Draw draw = new Draw();
    private final List<Named> cases = new ArrayList<>();

    private GeneratedCases() {}

    record Named(String name, OpCase value) {}

    static List<Named> all() {
        var generated = new GeneratedCases();
        for (int rank = 1; rank <= 3; rank++) {
            for (PaddingMode mode : PaddingMode.values()) {
                for (int size : KERNEL_SIZES) {
                    generated.add("conv" + rank + "d-" + mode + "-" + size, generated.conv(rank, mode, size));
                }
            }
            for (int size : KERNEL_SIZES) {
                generated.add("convTranspose" + rank + "d-" + size, generated.transposed(rank, size));
                generated.pools(rank, size);
            }
        }
        return generated.cases;
    }

    private void add(String name, OpCase value) {
        cases.add(new Named(name, value));
    }

    private OpCase conv(int rank, PaddingMode mode, int size) {
        int groups = 1 + draw.below(2);
        int in = groups * (1 + draw.below(2));
        int out = groups * (1 + draw.below(6));
        var kernel = kernel(rank, size);
        var sides = new ArrayList<Padding.Sides>();
        kernel.forEach(axis -> sides.add(draw.sides(4)));
        Optional<Tensor> bias = bias(out);
        var conv = new Conv(kernel, new Padding.Explicit(sides), mode, in, out, groups, bias.isPresent());
        return new ConvCase(conv, input(in, rank), weight(out, in / groups, kernel), bias);
    }

    private OpCase transposed(int rank, int size) {
        int groups = 1 + draw.below(2);
        int in = groups * (1 + draw.below(2));
        int out = groups * (1 + draw.below(6));
        var kernel = kernel(rank, size);
        var sides = new ArrayList<Padding.Sides>();
        var added = new ArrayList<Long>();
        for (KernelAxis axis : kernel) {
            sides.add(draw.sides(4));
            added.add((long) draw.below((int) Math.max(axis.stride(), axis.dilation())));
        }
        Optional<Tensor> bias = bias(out);
        var layer = new ConvTranspose(kernel, new TransposedPadding.Explicit(sides, added), in, out, groups,
                bias.isPresent());
        return new ConvTransposeCase(layer, input(in, rank), weight(in, out / groups, kernel), bias);
    }

    private void pools(int rank, int size) {
        var window = kernel(rank, size);
        var sides = new ArrayList<Padding.Sides>();
        var bins = new ArrayList<Long>();
        for (int a = 0; a < rank; a++) {
            sides.add(draw.sides(4));
            bins.add(1L + draw.below(12));
        }
        var padding = new Padding.Explicit(sides);
        boolean ceilMode = draw.below(2) == 1;
        MaxPooled.Order order = MaxPooled.Order.values()[draw.below(2)];
        String name = rank + "d-" + size;
        add("maxPool" + name, new PoolCase(new MaxPool(window, padding, ceilMode), order, input(2, rank)));
        add("avgPool" + name, new PoolCase(
                new AvgPool(window, padding, ceilMode, draw.below(2) == 1), order, input(2, rank)));
        for (AdaptivePool.Kind kind : AdaptivePool.Kind.values()) {
            add("adaptivePool" + name + "-" + kind, new PoolCase(new AdaptivePool(kind, bins), order, input(2, rank)));
        }
    }

    private List<KernelAxis> kernel(int rank, int size) {
        var kernel = new ArrayList<KernelAxis>();
        for (int a = 0; a < rank; a++) {
            kernel.add(new KernelAxis(a == 0 ? size : 3, 1 + draw.below(3), 1 + draw.below(2)));
        }
        return kernel;
    }

    private Optional<Tensor> bias(int channels) {
        return draw.below(2) == 1 ? Optional.of(draw.values(channels)) : Optional.empty();
    }

    private Tensor input(int channels, int rank) {
        int[] shape = new int[rank + 2];
        shape[0] = 1 + draw.below(2);
        shape[1] = channels;
        for (int a = 0; a < rank; a++) {
            // dilation 2 at most and a size of 9 at least: the widest kernel spans 9 cells
            shape[a + 2] = 9 + draw.below(4);
        }
        return draw.values(shape);
    }

    private Tensor weight(int first, int second, List<KernelAxis> kernel) {
        int[] shape = new int[kernel.size() + 2];
        shape[0] = first;
        shape[1] = second;
        for (int a = 0; a < kernel.size(); a++) {
            shape[a + 2] = (int) kernel.get(a).size();
        }
        return draw.values(shape);
    }
}
