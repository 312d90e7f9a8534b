package atrous.tensor;

import atrous.layer.Axis;
import atrous.layer.Checked;
import atrous.layer.ConvTranspose;
import atrous.layer.KernelAxis;
import atrous.layer.Padding;
import atrous.layer.TransposedPadding;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** A transposed convolution with its arrays, every parameter drawn for itself on each axis. */
record RandomTranspose(ConvTranspose layer, Tensor input, Tensor weight, float[] bias) {

    static RandomTranspose draw(int rank, Random random) {
        while (true) {
            var kernel = new ArrayList<KernelAxis>();
            var sides = new ArrayList<Padding.Sides>();
            var added = new ArrayList<Long>();
            var shape = new ArrayList<Long>();
            var sizes = new ArrayList<Long>();
            for (int a = 0; a < rank; a++) {
                var axis = new KernelAxis(1 + random.nextInt(rank == 3 ? 3 : 5), 1 + random.nextInt(4), 1 + random.nextInt(4));
                kernel.add(axis);
                sides.add(new Padding.Sides(random.nextInt(5), random.nextInt(5)));
                added.add((long) random.nextInt((int) Math.max(axis.stride(), axis.dilation())));
                sizes.add(1L + random.nextInt(rank == 3 ? 4 : 8));
                shape.add(1L + random.nextInt(rank == 3 ? 12 : 30));
            }
            TransposedPadding padding = switch (random.nextInt(4)) {
                case 0 -> new TransposedPadding.OutputShape(shape, random.nextBoolean(), added);
                case 1 -> new TransposedPadding.Auto(TransposedPadding.Rule.values()[random.nextInt(3)], added);
                default -> new TransposedPadding.Explicit(sides, added);
            };
            int groups = 1 + random.nextInt(3);
            int in = groups * (1 + random.nextInt(3));
            int out = groups * (1 + random.nextInt(6));
            var layer = new ConvTranspose(kernel, padding, in, out, groups, random.nextBoolean());
            if (layer.at(sizes) instanceof Checked.Ok) {
                return withValues(layer, sizes, random);
            }
        }
    }

    private static RandomTranspose withValues(ConvTranspose layer, List<Long> sizes, Random random) {
        Tensor input = RandomConv.tensor(RandomConv.shape(1 + random.nextInt(2), layer.inChannels(), sizes), false, random);
        int[] weight = RandomConv.shape((int) layer.inChannels(), layer.outChannels() / layer.groups(),
                layer.kernel().stream().map(KernelAxis::size).toList());
        int out = (int) layer.outChannels();
        float[] bias = layer.bias() ? RandomConv.values(out, false, random) : new float[out];
        return new RandomTranspose(layer, input, RandomConv.tensor(weight, false, random), bias);
    }

    Tensor evaluate() {
        return layer.bias() ? TransposedConvolution.of(layer, input, weight, Tensor.of(bias, bias.length))
                : TransposedConvolution.of(layer, input, weight);
    }

    /** Each input stamps the kernel on the output: the definition, input by input. */
    Tensor stampNaively() {
        List<Axis> axes = Shapes.axes(layer.at(Shapes.spatial(input, layer.rank())));
        int[] shape = Shapes.output(input.size(0), layer.outChannels(), axes);
        Tensor output = Tensor.zeros(shape);
        double[] sums = new double[output.data().length];
        int map = sums.length / shape[0] / shape[1];
        for (int i = 0; i < sums.length; i++) {
            sums[i] = bias[i / map % shape[1]];
        }
        int ins = (int) (layer.inChannels() / layer.groups());
        int outs = (int) (layer.outChannels() / layer.groups());
        int e = 0;
        for (List<Integer> at : NaiveConvolution.allIndices(sizes(input.shape()))) {
            int group = at.get(1) / ins;
            for (int o = 0; o < outs; o++) {
                int w = (at.get(1) * outs + o) * kernelSize();
                for (List<Integer> taps : NaiveConvolution.allIndices(layer.kernel().stream().map(k -> (int) k.size()).toList())) {
                    int to = target(axes, at, taps);
                    if (to >= 0) {
                        int start = (at.get(0) * shape[1] + group * outs + o) * map;
                        sums[start + to] += (double) weight.data()[w] * input.data()[e];
                    }
                    w++;
                }
            }
            e++;
        }
        for (int i = 0; i < sums.length; i++) {
            output.data()[i] = (float) sums[i];
        }
        return output;
    }

    /** Where an input's stamp puts a tap of the kernel, or −1 where that is cut off. */
    private int target(List<Axis> axes, List<Integer> at, List<Integer> taps) {
        long to = 0;
        for (int a = 0; a < axes.size(); a++) {
            KernelAxis k = layer.kernel().get(a);
            long cut = layer.padding().cut(a, k, axes.get(a).inputSize()).low();
            long place = at.get(a + 2) * k.stride() + taps.get(a) * k.dilation() - cut;
            if (place < 0 || place >= axes.get(a).outputSize()) {
                return -1;
            }
            to = to * axes.get(a).outputSize() + place;
        }
        return (int) to;
    }

    private int kernelSize() {
        return layer.kernel().stream().mapToInt(k -> (int) k.size()).reduce(1, (a, b) -> a * b);
    }

    private static List<Integer> sizes(int[] shape) {
        return Arrays.stream(shape).boxed().toList();
    }
}
