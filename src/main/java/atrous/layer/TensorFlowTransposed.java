package atrous.layer;

import java.util.ArrayList;
import java.util.List;

/**
 * TensorFlow's {@code conv2d_transpose}: {@code padding} 'VALID' or 'SAME' and an {@code output_shape}, which the
 * direct convolution with that padding has to map back to this input. Its padding there is what is cut off here.
 *
 * @param sizes one an axis
 */
public record TensorFlowTransposed(boolean same, List<Long> sizes) implements TransposedPadding {

    public TensorFlowTransposed {
        sizes = List.copyOf(sizes);
    }

    @Override
    public int rank() {
        return sizes.size();
    }

    @Override
    public Cut cut(int axis, KernelAxis kernel, long inputSize) {
        Padding.Sides sides = direct().resolve(axis, kernel, sizes.get(axis));
        long left = Cut.fullSize(kernel, inputSize) - sides.low() - sides.high();
        return new Cut(sides.low(), sides.high(), sizes.get(axis) - left);
    }

    @Override
    public List<Problem> problems(int axis, KernelAxis kernel, long inputSize) {
        var problems = new ArrayList<Problem>();
        var possible = SizesThatShrinkTo.of(inputSize, axis, kernel, direct());
        if (!possible.contains(sizes.get(axis))) {
            problems.add(Problem.of(Field.OUTPUT_SIZE, axis, sizes.get(axis),
                    new Requirement.WholeNumber(possible.smallest(), possible.largest())));
        }
        return problems;
    }

    private Padding direct() {
        return same ? Padding.Rule.SAME_UPPER : Padding.Rule.VALID;
    }
}
