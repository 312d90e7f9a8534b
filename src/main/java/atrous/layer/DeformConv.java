package atrous.layer;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

/**
 * Deformable convolution on two axes (Dai et al. 2017; with a mask: Zhu et al. 2018), as torchvision's
 * {@code deform_conv2d} and ONNX's {@code DeformConv} define it: every tap of every output is moved by an offset of its
 * own, in cells, and reads between cells bilinearly. What {@link #at} gives is the lattice that the offsets move.
 *
 * @param lattice the convolution that this is where all offsets are 0 and all mask values 1; two axes, zeros outside
 * @param offsetGroups into how many parts, with offsets (and masks) of their own, the input channels are divided
 * @param modulated whether every sample is multiplied by a mask value (v2)
 */
public record DeformConv(Conv lattice, long offsetGroups, boolean modulated) implements Weighted {

    /** Multiply–adds of one sample: torchvision's {@code bilinear_interpolate} weighs four neighbours. */
    private static final long NEIGHBOURS = 4;

    public DeformConv {
        if (lattice.rank() != 2 || lattice.mode() != PaddingMode.ZEROS) {
            throw new IllegalArgumentException("a deformable convolution has two axes and zeros outside");
        }
    }

    @Override
    public int rank() {
        return lattice.rank();
    }

    @Override
    public LayerKind kind() {
        return LayerKind.DEFORM_CONV;
    }

    @Override
    public List<KernelAxis> kernel() {
        return lattice.kernel();
    }

    @Override
    public Padding paddingAsked() {
        return lattice.padding();
    }

    @Override
    public long inChannels() {
        return lattice.inChannels();
    }

    @Override
    public long outChannels() {
        return lattice.outChannels();
    }

    @Override
    public long groups() {
        return lattice.groups();
    }

    @Override
    public boolean bias() {
        return lattice.bias();
    }

    /** Without those of {@link #predictor}. */
    @Override
    public OptionalLong parameters() {
        return lattice.parameters();
    }

    /** Those of the lattice; {@link #samplingMacs} and the predictor's come on top. */
    @Override
    public OptionalLong macs(List<Axis> axes) {
        return lattice.macs(axes);
    }

    @Override
    public Checked<List<Axis>> axes(List<Long> inputSize) {
        return at(inputSize);
    }

    @Override
    public Checked<List<Axis>> at(List<Long> inputSize) {
        Checked<List<Axis>> plain = lattice.at(inputSize);
        List<Problem> own = offsetGroupProblems();
        if (plain instanceof Checked.Refused<List<Axis>> refused) {
            var all = new ArrayList<Problem>(refused.problems());
            all.addAll(own);
            return new Checked.Refused<>(all);
        }
        return own.isEmpty() ? plain : new Checked.Refused<>(own);
    }

    private List<Problem> offsetGroupProblems() {
        var problems = new ArrayList<Problem>();
        Problems.checkRange(Field.OFFSET_GROUPS, Where.ALL_AXES, offsetGroups, 1, problems);
        if (problems.isEmpty() && lattice.inChannels() > 0 && Math.floorMod(lattice.inChannels(), offsetGroups) != 0) {
            problems.add(Problem.of(Field.OFFSET_GROUPS, Where.ALL_AXES, offsetGroups,
                    new Requirement.DividesInChannels(lattice.inChannels())));
        }
        return problems;
    }

    /** Channels of the offsets: (dy, dx) for each tap, taps row-major, offset groups outermost. */
    public OptionalLong offsetChannels() {
        return Count.product(OptionalLong.of(2), OptionalLong.of(offsetGroups), lattice.taps());
    }

    /** Channels of the mask: one for each tap, taps row-major, offset groups outermost; 0 without a mask. */
    public OptionalLong maskChannels() {
        return modulated ? Count.product(OptionalLong.of(offsetGroups), lattice.taps()) : OptionalLong.of(0);
    }

    /**
     * The small convolution on the same input that predicts the offsets, then the mask (before its sigmoid): a kernel
     * of the same size, stride, padding and dilation, with a bias.
     *
     * @throws IllegalArgumentException where its channels exceed 2⁶³ − 1, which those of no valid layer do
     */
    public Conv predictor() {
        long channels = Count.sum(offsetChannels(), maskChannels())
                .orElseThrow(() -> new IllegalArgumentException("more than 2⁶³ − 1 offset channels"));
        return new Conv(lattice.kernel(), lattice.padding(), lattice.mode(), lattice.inChannels(), channels, 1, true);
    }

    /**
     * Multiply–adds that sampling adds to {@link Conv#macs} of the lattice, in one forward pass on one example: four
     * for each tap, output position and input channel, and one more by a mask. Positions and bilinear weights are not
     * counted.
     */
    public OptionalLong samplingMacs(List<Axis> axes) {
        OptionalLong samples = Count.product(lattice.taps(), OptionalLong.of(lattice.inChannels()));
        OptionalLong macs = Count.product(OptionalLong.of(modulated ? NEIGHBOURS + 1 : NEIGHBOURS), samples);
        for (Axis axis : axes) {
            macs = Count.product(macs, OptionalLong.of(axis.outputSize()));
        }
        return macs;
    }
}
