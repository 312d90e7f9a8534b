package atrous.tensor;

import atrous.layer.Axis;
import atrous.layer.Checked;
import atrous.layer.Conv;
import atrous.layer.PaddingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** The definition of a convolution, element by element from {@link Axis#source}: slow and obviously right. */
final class NaiveConvolution {

    private final Conv conv;
    private final Tensor input;
    private final Tensor weight;
    private final List<Axis> axes;

    NaiveConvolution(Conv conv, Tensor input, Tensor weight) {
        this.conv = conv;
        this.input = input;
        this.weight = weight;
        axes = axes(conv, input);
    }

    static List<Axis> axes(Conv conv, Tensor input) {
        List<Long> sizes = IntStream.range(2, input.rank()).mapToObj(a -> (long) input.size(a)).toList();
        return ((Checked.Ok<List<Axis>>) conv.at(sizes)).value();
    }

    /** @param bias one for each output channel */
    Tensor evaluate(float[] bias) {
        var shape = new ArrayList<Integer>(List.of(input.size(0), (int) conv.outChannels()));
        axes.forEach(axis -> shape.add((int) axis.outputSize()));
        Tensor output = Tensor.zeros(shape.stream().mapToInt(Integer::intValue).toArray());
        int e = 0;
        for (List<Integer> at : allIndices(shape)) {
            output.data()[e++] = element(at, bias);
        }
        return output;
    }

    private float element(List<Integer> at, float[] bias) {
        int outChannel = at.get(1);
        long perGroup = conv.inChannels() / conv.groups();
        long group = outChannel / (conv.outChannels() / conv.groups());
        double sum = bias[outChannel];
        for (long c = 0; c < perGroup; c++) {
            for (List<Integer> taps : allIndices(conv.kernel().stream().map(k -> (int) k.size()).toList())) {
                double w = value(weight, outChannel, c, taps.stream().map(t -> (long) t).toList());
                sum += w * value(input, at.get(0), group * perGroup + c, sources(at.subList(2, at.size()), taps));
            }
        }
        return (float) sum;
    }

    private List<Long> sources(List<Integer> output, List<Integer> taps) {
        return IntStream.range(0, taps.size())
                .mapToObj(a -> axes.get(a).source(output.get(a), taps.get(a))).toList();
    }

    private static double value(Tensor tensor, long first, long second, List<Long> rest) {
        long at = first * tensor.size(1) + second;
        for (int a = 0; a < rest.size(); a++) {
            if (rest.get(a) == PaddingMode.NONE) {
                return 0;
            }
            at = at * tensor.size(a + 2) + rest.get(a);
        }
        return tensor.data()[(int) at];
    }

    /** Every index of an array of these sizes, row-major. */
    static List<List<Integer>> allIndices(List<Integer> sizes) {
        List<List<Integer>> all = List.of(List.of());
        for (int size : sizes) {
            var longer = new ArrayList<List<Integer>>();
            for (List<Integer> index : all) {
                for (int i = 0; i < size; i++) {
                    var next = new ArrayList<>(index);
                    next.add(i);
                    longer.add(next);
                }
            }
            all = longer;
        }
        return all;
    }
}
