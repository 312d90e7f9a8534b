package atrous.tensor;

import atrous.layer.Checked;
import atrous.layer.Conv;
import atrous.layer.KernelAxis;
import atrous.layer.Padding;
import atrous.layer.PaddingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** A convolution with its arrays, every parameter drawn for itself on each axis. */
record RandomConv(Conv conv, Tensor input, Tensor weight, float[] bias) {

    /** Kernel sizes that make every pass (nine, three, one tap) and the unrolled 3×3 take part. */
    private static final int[] KERNEL_SIZES = {1, 2, 3, 3, 3, 4, 5};

    static RandomConv draw(int rank, PaddingMode mode, Random random) {
        while (true) {
            var kernel = new ArrayList<KernelAxis>();
            var sides = new ArrayList<Padding.Sides>();
            var sizes = new ArrayList<Long>();
            for (int a = 0; a < rank; a++) {
                int size = KERNEL_SIZES[random.nextInt(rank == 3 ? 4 : KERNEL_SIZES.length)];
                kernel.add(new KernelAxis(size, 1 + random.nextInt(3), 1 + random.nextInt(3)));
                sides.add(new Padding.Sides(random.nextInt(5), random.nextInt(5)));
                sizes.add(1L + random.nextInt(rank == 3 ? 6 : 12));
            }
            int groups = 1 + random.nextInt(3);
            int in = groups * (1 + random.nextInt(3));
            int out = groups * (1 + random.nextInt(9));
            var conv = new Conv(kernel, new Padding.Explicit(sides), mode, in, out, groups, random.nextBoolean());
            if (conv.at(sizes) instanceof Checked.Ok) {
                return withValues(conv, sizes, random);
            }
        }
    }

    private static RandomConv withValues(Conv conv, List<Long> sizes, Random random) {
        int[] input = shape(1 + random.nextInt(2), conv.inChannels(), sizes);
        int[] weight = shape((int) conv.outChannels(), conv.inChannels() / conv.groups(),
                conv.kernel().stream().map(KernelAxis::size).toList());
        boolean whole = random.nextBoolean();
        float[] bias = conv.bias() ? values((int) conv.outChannels(), whole, random) : new float[(int) conv.outChannels()];
        return new RandomConv(conv, tensor(input, whole, random), tensor(weight, whole, random), bias);
    }

    static int[] shape(int first, long second, List<Long> rest) {
        int[] shape = new int[rest.size() + 2];
        shape[0] = first;
        shape[1] = (int) second;
        for (int a = 0; a < rest.size(); a++) {
            shape[a + 2] = (int) (long) rest.get(a);
        }
        return shape;
    }

    static Tensor tensor(int[] shape, boolean whole, Random random) {
        int elements = 1;
        for (int size : shape) {
            elements *= size;
        }
        return Tensor.of(values(elements, whole, random), shape);
    }

    /** Small whole numbers, or values of many magnitudes, so that another order of summation would show. */
    static float[] values(int count, boolean whole, Random random) {
        float[] values = new float[count];
        for (int i = 0; i < count; i++) {
            values[i] = whole ? random.nextInt(19) - 9 : (float) (random.nextGaussian() * Math.scalb(1, random.nextInt(40) - 20));
        }
        return values;
    }

    Tensor evaluate() {
        return conv.bias() ? Convolution.of(conv, input, weight, Tensor.of(bias, bias.length))
                : Convolution.of(conv, input, weight);
    }

    Tensor evaluateNaively() {
        return new NaiveConvolution(conv, input, weight).evaluate(bias);
    }
}
