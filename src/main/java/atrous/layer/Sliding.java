package atrous.layer;

import java.util.List;
import java.util.OptionalLong;

/** A layer each of whose outputs reads through a kernel, a window of taps, or a bin. */
public sealed interface Sliding extends Layer permits Weighted, Pool, AdaptivePool {

    /**
     * One entry a spatial axis, height before width; without weights where the layer pools, and of a single place where
     * it pools in bins, which get their sizes from an input's.
     */
    List<KernelAxis> kernel();

    /** How much padding is asked for; of a transposed convolution, how much is cut off its output. */
    Padding paddingAsked();

    LayerKind kind();

    /** What {@link #at} gives, as windows over a padded input; an overhang is part of that padding. */
    Checked<List<Axis>> axes(List<Long> inputSize);

    /** Taps of one kernel plane: the product of the kernel's sizes; empty past 2⁶³ − 1. */
    default OptionalLong taps() {
        OptionalLong taps = OptionalLong.of(1);
        for (KernelAxis k : kernel()) {
            taps = Count.product(taps, OptionalLong.of(k.size()));
        }
        return taps;
    }

    /** Elements of the output of one example, all channels; those of one where the layer pools each for itself. */
    default OptionalLong outputElements(List<Axis> axes) {
        OptionalLong elements = OptionalLong.of(this instanceof Weighted w ? w.outChannels() : 1);
        for (Axis axis : axes) {
            elements = Count.product(elements, OptionalLong.of(axis.outputSize()));
        }
        return elements;
    }

    /** Bytes of these elements in 32-bit floats. */
    default OptionalLong outputBytes(List<Axis> axes) {
        return Count.product(outputElements(axes), OptionalLong.of(Float.BYTES));
    }
}
