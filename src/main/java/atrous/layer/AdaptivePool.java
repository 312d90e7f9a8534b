package atrous.layer;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Pooling to a given output size, whatever the input's: see {@link BinAxis}.
 *
 * @param outputSize one entry a spatial axis, height before width
 */
public record AdaptivePool(Kind kind, List<Long> outputSize) implements Layer {

    public AdaptivePool {
        outputSize = List.copyOf(outputSize);
    }

    /** What becomes of a bin's values. */
    public enum Kind { MAX, AVERAGE }

    /** One output a channel, from all cells. */
    public static AdaptivePool global(Kind kind, int rank) {
        return new AdaptivePool(kind, Collections.nCopies(rank, 1L));
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
