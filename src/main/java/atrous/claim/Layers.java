package atrous.claim;

import atrous.layer.Axis;
import atrous.layer.Checked;
import atrous.layer.Conv;
import atrous.layer.ConvTranspose;
import atrous.layer.KernelAxis;
import atrous.layer.Padding;
import atrous.layer.TransposedPadding;
import java.util.ArrayList;
import java.util.List;

/** Layers of one kernel for all axes. */
final class Layers {

    private Layers() {}

    static <T> List<T> each(int rank, T value) {
        var all = new ArrayList<T>();
        for (int axis = 0; axis < rank; axis++) {
            all.add(value);
        }
        return all;
    }

    static Conv conv(int rank, KernelAxis kernel, Padding padding) {
        return Conv.single(each(rank, kernel), padding);
    }

    /** Padding of so many cells on one axis, an odd one after the input. */
    static Padding padding(int rank, long total) {
        long low = Math.floorDiv(total, 2L);
        return new Padding.Explicit(each(rank, new Padding.Sides(low, total - low)));
    }

    /** Without padding. */
    static ConvTranspose transposed(int rank, KernelAxis kernel) {
        return ConvTranspose.single(each(rank, kernel),
                new TransposedPadding.Explicit(each(rank, new Padding.Sides(0, 0)), each(rank, 0L)));
    }

    /** The axis of a convolution, or null where the kernel does not fit. */
    static Axis axis(KernelAxis kernel, Padding padding, long inputSize) {
        return conv(1, kernel, padding).at(List.of(inputSize)) instanceof Checked.Ok<List<Axis>> ok ? ok.value().get(0) : null;
    }

    static Axis transposedAxis(KernelAxis kernel, long inputSize) {
        return ((Checked.Ok<List<Axis>>) transposed(1, kernel).at(List.of(inputSize))).value().get(0);
    }
}
