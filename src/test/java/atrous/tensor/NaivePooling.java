package atrous.tensor;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import atrous.layer.Layer;
import atrous.layer.PaddingMode;
import atrous.layer.Relation;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The definition of pooling, element by element from {@link Relation#source}: slow and obviously right. */
record NaivePooling(List<? extends Relation> axes, Tensor input) {

    /** The taps by which a mean is divided at an output of an axis. */
    interface Divisor {
        long of(long output, int axis);
    }

    void assertMax(MaxPooled actual, Layer layer) {
        List<List<Integer>> outputs = outputs();
        assertArrayEquals(shape(), actual.output().shape(), layer::toString);
        for (int e = 0; e < outputs.size(); e++) {
            float best = Float.NEGATIVE_INFINITY;
            int winner = -1;
            for (int cell : cells(outputs.get(e))) {
                float value = input.data()[map(outputs.get(e)) + cell];
                if (winner < 0 || value > best) {
                    best = value;
                    winner = cell;
                }
            }
            assertEquals(best, actual.output().data()[e], layer::toString);
            assertEquals(winner, actual.winners()[e], layer::toString);
        }
    }

    void assertAverage(Tensor actual, Layer layer, Divisor divisor) {
        List<List<Integer>> outputs = outputs();
        float[] expected = new float[outputs.size()];
        for (int e = 0; e < expected.length; e++) {
            double sum = 0;
            for (int cell : cells(outputs.get(e))) {
                sum += input.data()[map(outputs.get(e)) + cell];
            }
            long count = 1;
            for (int a = 0; a < axes.size(); a++) {
                count *= divisor.of(outputs.get(e).get(a + 2), a);
            }
            expected[e] = (float) (sum / count);
        }
        assertArrayEquals(shape(), actual.shape(), layer::toString);
        assertArrayEquals(expected, actual.data(), layer::toString);
    }

    private int[] shape() {
        return Shapes.output(input.size(0), input.size(1), axes);
    }

    private List<List<Integer>> outputs() {
        return NaiveConvolution.allIndices(Arrays.stream(shape()).boxed().toList());
    }

    /** Where the input's map of an output starts. */
    private int map(List<Integer> output) {
        return (output.get(0) * input.size(1) + output.get(1)) * (input.data().length / input.size(0) / input.size(1));
    }

    /** The cells that an output's taps read, row-major, as numbers in their map. */
    private List<Integer> cells(List<Integer> output) {
        var taps = new ArrayList<Integer>();
        for (int a = 0; a < axes.size(); a++) {
            taps.add((int) axes.get(a).taps(output.get(a + 2)));
        }
        var cells = new ArrayList<Integer>();
        for (List<Integer> tap : NaiveConvolution.allIndices(taps)) {
            long cell = 0;
            for (int a = 0; a < axes.size() && cell >= 0; a++) {
                long source = axes.get(a).source(output.get(a + 2), tap.get(a));
                cell = source == PaddingMode.NONE ? -1 : cell * axes.get(a).inputSize() + source;
            }
            if (cell >= 0) {
                cells.add((int) cell);
            }
        }
        return cells;
    }
}
