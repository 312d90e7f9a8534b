package atrous.layer;

import java.util.List;
import java.util.OptionalLong;

/**
 * Something about a layer at an input size that is valid and easily overlooked. Numbers only; worded by {@code text}.
 *
 * <p>An {@code axis} counts from the slowest (height before width), or is {@link Where#ALL_AXES} where every axis says
 * the same. "Real" means a cell of the input itself, as against its image in the padding.
 */
public sealed interface Finding {

    /**
     * Cells are never read, and not only because they are left over at the end (that alone is {@link Trailing}).
     *
     * @param readCells cells read at least once, over all axes
     * @param allCells cells of the input, over all axes
     * @param axes the axes on which not every index is read
     */
    record NeverRead(long readCells, long allCells, List<UnreadAxis> axes) implements Finding {
        public NeverRead {
            axes = List.copyOf(axes);
        }
    }

    /**
     * No tap of these windows stands on a real cell.
     *
     * @param windows how many; empty past 2⁶³ − 1
     * @param ofWindows outputs of one channel; empty past 2⁶³ − 1
     * @param mode what they read instead; under {@link PaddingMode#ZEROS} their output is the bias
     */
    record WhollyInPadding(OptionalLong windows, OptionalLong ofWindows, PaddingMode mode) implements Finding {}

    /** More than one tap, but the dilation is at least the input's size: no output has two taps on real cells. */
    record AtMostOneTap(int axis, long dilation, long inputSize, PaddingMode mode) implements Finding {}

    /**
     * Input and output fall apart into grids that never mix, each of which some outputs share.
     *
     * @param product the axes' counts multiplied, at least 2
     * @param axes one entry an axis, height before width
     * @param dilated whether it is dilation that keeps them apart: then it is called gridding
     */
    record SubGrids(long product, List<AxisGrids> axes, boolean dilated) implements Finding {
        public SubGrids {
            axes = List.copyOf(axes);
        }
    }

    /**
     * No two outputs share an input cell: as many independent parts as windows that read anything. Not said of a
     * kernel of one tap, where it is the definition.
     *
     * @param windows windows that read anything, at least 2
     */
    record NoOverlap(long windows) implements Finding {}

    /** The last cells of the input lie past the last window, and no padding shows them: rounding down drops them. */
    record Trailing(int axis, long cells) implements Finding {}

    /**
     * {@code ceil_mode} makes one more window of what rounding down would drop; it reaches past the padding.
     *
     * @param cells by which it does
     */
    record Overhang(int axis, long cells) implements Finding {}

    /**
     * How many inputs reach the inner outputs of a transposed convolution: where the numbers differ, equal inputs make
     * a checkerboard.
     *
     * @param period outputs after which the numbers repeat
     * @param fewest inputs that reach an output
     * @param most inputs that reach an output
     */
    record Overlapping(int axis, long period, long fewest, long most) implements Finding {}

    /**
     * A transposed convolution over so few inputs that not all numbers of its pattern occur.
     *
     * @param fewest inputs that reach an output
     * @param most inputs that reach an output
     */
    record FewInputs(int axis, long fewest, long most) implements Finding {}

    /**
     * A convolution with the same numbers maps the output of the transposed one back to its input's size: the shape
     * comes back, the values don't.
     *
     * @param directSize what that convolution makes of the output: not the input's size where the output padding is not
     *     below the stride
     */
    record ShapeOnly(List<Long> outputSize, List<Long> inputSize, List<Long> directSize) implements Finding {
        public ShapeOnly {
            directSize = List.copyOf(directSize);
            outputSize = List.copyOf(outputSize);
            inputSize = List.copyOf(inputSize);
        }
    }

    /**
     * All sizes that this convolution maps to the input's size, and which of them frameworks make.
     *
     * @param alike whether as much is cut off at both ends, without which PyTorch can't say it
     * @param smallest of them, what PyTorch makes without an output padding
     * @param largest of them
     * @param chosen what this layer makes
     * @param kerasValid what Keras makes of padding 'valid' without an output padding
     * @param same what Keras makes of 'same' without one, and ONNX of SAME_UPPER
     * @param sameSmallest what TensorFlow's output_shape may be, at least, with 'SAME'; at most {@code same}
     */
    record SizesBack(int axis, long inputSize, boolean alike, long smallest, long largest, long chosen, long kerasValid, long same,
                     long sameSmallest) implements Finding {}

    /** Inputs of a transposed convolution whose whole stamp is cut off. */
    record CutOff(OptionalLong inputs) implements Finding {}

    /**
     * {@code ceil_mode} asked for one more window, which starts past the input and is therefore left out.
     *
     * @param staying windows before it that start past the input, too, and are kept, since one at most is left out
     */
    record DroppedWindow(int axis, long staying) implements Finding {}

    /**
     * What an average at the border divides by.
     *
     * @param taps of a window
     * @param fewest cells of the input itself that any window reads
     * @param counted whether padding counts: then zeros draw the border's averages towards 0
     */
    record BorderAverage(long taps, long fewest, boolean counted) implements Finding {}

    /** No tap of these windows stands on a real cell. */
    record PooledNothing(OptionalLong windows, OfNothing value) implements Finding {}

    /** What pooling makes of a window without any real cell: −∞, 0 or no number. */
    enum OfNothing { LARGEST, MEAN_OF_PADDING, MEAN_OF_NONE }

    /** Every output is of all cells of its channel. */
    record GlobalPooling() implements Finding {}

    /** The outputs divide the input: every cell is read once, as with a window of this size and stride. */
    record EvenBins(int axis, long size) implements Finding {}

    /** Bins of adaptive pooling differ in size by one cell. */
    record UnevenBins(int axis, long smallest, long largest) implements Finding {}

    /**
     * The outputs don't divide the input, so that bins overlap.
     *
     * @param cells that more than one bin holds
     * @param most bins that hold one cell
     */
    record SharedCells(int axis, long outputSize, long inputSize, long cells, long most) implements Finding {}

    /**
     * SAME needs an odd number of padding cells, so its sides differ.
     *
     * @param total padding of both sides together
     * @param extraOnHigh whether the odd cell is on the high side (SAME_UPPER), not the low one
     * @param outputSize with SAME
     * @param half ⌊effectiveSize/2⌋, PyTorch's {@code k//2} where dilation is 1
     * @param outputSizeWithHalf with {@code half} on both sides; empty where the padding mode refuses that much
     * @param startsEarlierBy cells by which the first window then starts before SAME's, 0 or more
     */
    record OddSame(int axis, long total, boolean extraOnHigh, long outputSize, long half,
                   OptionalLong outputSizeWithHalf, long startsEarlierBy) implements Finding {}

    /**
     * No tap of a deformable layer is moved: it is the convolution of its lattice.
     *
     * @param masked but for a mask
     */
    record OffsetsZero(boolean masked) implements Finding {}

    /**
     * Samples of a deformable layer that use what is not of the input, and counts as 0.
     *
     * @param samples of all outputs
     * @param outside of them
     * @param wholly of these, those that use no cell of the input
     */
    record SamplesOutside(long samples, long outside, long wholly) implements Finding {}

    /**
     * What a deformable layer reads besides its input: numbers for every output, of the channels each.
     *
     * @param outputs of one channel
     */
    record OffsetsPerOutput(OptionalLong offsets, OptionalLong masks, long outputs) implements Finding {}

    /** What is read on one axis, and why not the rest. */
    record UnreadAxis(int axis, long readInputs, long inputSize, List<UnreadCause> causes) {
        public UnreadAxis {
            causes = List.copyOf(causes);
        }
    }

    /**
     * Connected components of the relation between the inputs and the outputs of one axis.
     *
     * @param shared whether any two outputs share an input on this axis; if not, every output is a component
     */
    record AxisGrids(long count, boolean shared) {}
}
