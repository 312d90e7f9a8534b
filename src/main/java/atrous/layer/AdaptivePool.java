package atrous.layer;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Pooling to a given output size, whatever the input's: see {@link BinAxis}.
 *
 * @param outputSize one entry a spatial axis, height before width
 */
public record AdaptivePool(Kind reduction, List<Long> outputSize) implements Sliding {

    public AdaptivePool {
        outputSize = List.copyOf(outputSize);
    }

    /** What becomes of a bin's values. */
    public enum Kind { MAX, AVERAGE }

    /** One output a channel, from all cells. */
    public static AdaptivePool global(Kind reduction, int rank) {
        return new AdaptivePool(reduction, Collections.nCopies(rank, 1L));
    }

    @Override
    public List<KernelAxis> kernel() {
        var places = new ArrayList<KernelAxis>();
        for (int a = 0; a < rank(); a++) {
            places.add(new KernelAxis(1, 1, 1));
        }
        return places;
    }

    @Override
    public Padding paddingAsked() {
        return Padding.Rule.VALID;
    }

    @Override
    public LayerKind kind() {
        return reduction == Kind.MAX ? LayerKind.ADAPTIVE_MAX_POOL : LayerKind.ADAPTIVE_AVG_POOL;
    }

    @Override
    public Checked<List<Axis>> axes(List<Long> inputSize) {
        if (at(inputSize) instanceof Checked.Refused<List<BinAxis>> refused) {
            return new Checked.Refused<>(refused.problems());
        }
        var axes = new ArrayList<Axis>();
        for (int a = 0; a < rank(); a++) {
            axes.add(Axis.of(new BinAxis(inputSize.get(a), outputSize.get(a))));
        }
        return new Checked.Ok<>(List.copyOf(axes));
    }

    @Override
    public int rank() {
        return outputSize.size();
    }

    @Override
    public Checked<List<BinAxis>> at(List<Long> inputSize) {
        var problems = new ArrayList<Problem>();
        for (int a = 0; a < rank(); a++) {
            Problems.checkRange(Field.INPUT_SIZE, a, inputSize.get(a), 1, problems);
            Problems.checkRange(Field.OUTPUT_SIZE, a, outputSize.get(a), 1, problems);
        }
        var axes = new ArrayList<BinAxis>();
        for (int a = 0; a < rank() && problems.isEmpty(); a++) {
            axes.add(new BinAxis(inputSize.get(a), outputSize.get(a)));
        }
        return Checked.of(List.copyOf(axes), Problems.mergeAxes(problems, rank()));
    }
}
