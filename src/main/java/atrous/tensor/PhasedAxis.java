package atrous.tensor;

import atrous.layer.Axis;
import atrous.layer.Overlap;
import atrous.layer.PaddingMode;
import atrous.layer.Window;
import java.util.ArrayList;
import java.util.List;

/**
 * One axis of a transposed convolution, taken apart into its phases: outputs that are {@code stride} apart read the
 * inputs through the same taps, one input further each, so that a phase is an ordinary convolution.
 *
 * @param step outputs from one of a phase to the next: the transposed convolution's stride
 * @param tapStep taps from one of a phase to the next
 * @param phases those with a tap; the outputs of the others are nothing but bias
 */
record PhasedAxis(int inputSize, int outputSize, int kernelSize, int step, int tapStep, List<Phase> phases) {

    /**
     * @param input how the phase pads, or crops, the input
     * @param firstOutput the first of its outputs
     * @param firstTap the first of its taps
     * @param dilation inputs from one of its taps to the next
     */
    record Phase(PaddedAxis input, int firstOutput, int outputs, int firstTap, int taps, int dilation) {}

    /** The axis of size 1 that a layer of lower rank lacks. */
    static final PhasedAxis ABSENT =
            new PhasedAxis(1, 1, 1, 1, 1, List.of(new Phase(PaddedAxis.ABSENT, 0, 1, 0, 1, 1)));

    static PhasedAxis of(Axis axis) {
        Window w = axis.window();
        var overlap = new Overlap(axis);
        int outputs = ArraySize.checked(axis.outputSize());
        int step = ArraySize.checked(w.baseDilation());
        var phases = new ArrayList<Phase>();
        for (int first = 0; first < Math.min(step, outputs); first++) {
            Overlap.Taps taps = overlap.tapsOnLattice(first);
            if (taps.count() > 0) {
                phases.add(phase(axis, taps, first, (outputs - 1 - first) / step + 1));
            }
        }
        return new PhasedAxis(ArraySize.checked(axis.inputSize()), outputs, ArraySize.checked(w.size()), step,
                (int) overlap.tapsOnLattice(0).step(), phases);
    }

    private static Phase phase(Axis axis, Overlap.Taps taps, int firstOutput, int outputs) {
        Window w = axis.window();
        long dilation = Math.floorDiv(taps.step() * w.dilation(), w.baseDilation());
        long start = Math.floorDiv(w.position(firstOutput, taps.first()), w.baseDilation());
        long end = start + outputs - 1 + dilation * (taps.count() - 1) + 1;
        var read = new Window(taps.count(), 1, dilation, 1, -start, end - axis.inputSize());
        return new Phase(PaddedAxis.of(new Axis(read, axis.inputSize(), PaddingMode.ZEROS)), firstOutput, outputs,
                (int) taps.first(), (int) taps.count(), (int) dilation);
    }
}
