package atrous.field;

import java.util.List;

/**
 * Something about a network that is valid and easily overlooked. Numbers only; worded by {@code text}. An axis counts
 * from the slowest, or is {@link atrous.layer.Where#ALL_AXES} where every axis says the same.
 *
 * @param nodes that it is said of, the first one first
 */
public record NetworkFinding(List<Integer> nodes, What what) {

    public NetworkFinding {
        nodes = List.copyOf(nodes);
    }

    public sealed interface What {}

    /**
     * Layers whose field is larger than the input on some axis.
     *
     * @param field of the first of these layers
     * @param layers of the network that have windows
     */
    public record BeyondInput(List<Long> field, List<Long> inputSize, int layers) implements What {
        public BeyondInput {
            field = List.copyOf(field);
            inputSize = List.copyOf(inputSize);
        }
    }

    /**
     * Cells of a map that nothing reads, said of the layers that read the others.
     *
     * @param axes where it is known why
     */
    public record Lost(double lost, double cells, List<Unread> axes) implements What {
        public Lost {
            axes = List.copyOf(axes);
        }
    }

    /**
     * @param trailing cells past the last that is read
     * @param window cells from its first tap to its last
     */
    public record Unread(int axis, long read, long size, long trailing, long stride, long window, long dilation) {

        public long between() {
            return size - read - trailing;
        }
    }

    /** Cells of the network's input on which no output depends; said of the input. */
    public record DeadInputs(double dead, double cells) implements What {}

    /**
     * A dilated convolution of a map whose cells are more than one input cell apart.
     *
     * @param step input cells from tap to tap
     * @param adds input cells by which the field grows
     */
    public record Spaced(int axis, long dilation, Rational effectiveStride, Rational step, Rational adds) implements What {}

    /** A transposed convolution that reaches some inner outputs from fewer inputs than others. */
    public record Overlaps(int axis, long kernel, long stride, long dilation, long fewest, long most) implements What {}

    /**
     * Paths from a map to the inner cells of a later one, where a transposed convolution between is uneven; said of the
     * convolutions between that are transposed.
     *
     * @param period outputs after which the numbers repeat; 0 where too few are inside to tell
     */
    public record Decoder(int axis, int from, int to, double fewest, double most, int period) implements What {}

    /**
     * Branches whose fields are not centred alike where they come together; said of that node and of later such ones.
     *
     * @param most input cells between the centres at any output
     * @param mean on average over outputs
     */
    public record Misaligned(int axis, Rational most, Rational mean, List<Branch> branches) implements What {
        public Misaligned {
            branches = List.copyOf(branches);
        }
    }

    /**
     * @param centre of output 0's field
     * @param shifts of what a branch goes through after it left the others
     */
    public record Branch(int end, Rational centre, List<Shift> shifts) {
        public Branch {
            shifts = List.copyOf(shifts);
        }
    }

    /** @param by input cells by which a layer moves the centre of output 0 */
    public record Shift(int node, Rational by) {}

    /** Fields whose size goes by where their output stands. */
    public record ByPhase(int axis, int period, long smallest, long largest) implements What {}

    /** Fields that follow no rule. */
    public record Uneven(int axis, AxisField.Reason reason, long smallest, long largest) implements What {}

    /** A dilated kernel of one tap. */
    public record DilatedPoint(long dilation) implements What {}

    /** A padded kernel of one tap. */
    public record PaddedPoint(int axis, long low, long high) implements What {}

    /**
     * Padding that keeps the size and differs at the two ends.
     *
     * @param cells by which the middle of an output's window is after its own place
     * @param inputCells the same on the network's input
     */
    public record OffCentre(int axis, long low, long high, Rational cells, Rational inputCells) implements What {}

    /**
     * A dilated convolution most of whose taps are in the padding at every output.
     *
     * @param most taps of one output on the map
     */
    public record InPadding(long taps, long most, List<Long> dilation, List<Long> size) implements What {
        public InPadding {
            dilation = List.copyOf(dilation);
            size = List.copyOf(size);
        }
    }
}
