package atrous.state;

import atrous.layer.AdaptivePool;
import atrous.layer.AvgPool;
import atrous.layer.Conv;
import atrous.layer.ConvTranspose;
import atrous.layer.DeformConv;
import atrous.layer.KernelAxis;
import atrous.layer.LayerKind;
import atrous.layer.MaxPool;
import atrous.layer.Padding;
import atrous.layer.PaddingMode;
import atrous.layer.Pool;
import atrous.layer.Sliding;
import atrous.layer.TransposedPadding;
import atrous.layer.Weighted;
import java.util.ArrayList;
import java.util.List;

/**
 * All that can be set of a layer of any kind, side by side; what a kind does not have keeps its default.
 *
 * @param padding of a transposed convolution, given sides
 * @param outputPadding one number an axis
 * @param modulated of a deformable convolution, whether it has a mask
 * @param outputSize of adaptive pooling, one number an axis
 */
record LayerValues(LayerKind kind, List<KernelAxis> kernel, Padding padding, PaddingMode mode, List<Long> outputPadding,
                   long inChannels, long outChannels, long groups, boolean bias, boolean ceilMode,
                   boolean countIncludePad, long offsetGroups, boolean modulated, List<Long> outputSize) {

    static LayerValues of(Sliding layer) {
        PaddingMode mode = layer instanceof Conv c ? c.mode() : PaddingMode.ZEROS;
        List<Long> added = layer instanceof ConvTranspose t
                ? ((TransposedPadding.Explicit) t.padding()).outputPadding() : zeros(layer.rank());
        boolean ceil = layer instanceof Pool p && p.ceilMode();
        List<Long> outputs = layer instanceof AdaptivePool p ? p.outputSize() : usualOutputSize(layer.rank());
        boolean counts = !(layer instanceof AvgPool p) || p.countIncludePad();
        long offsetGroups = layer instanceof DeformConv d ? d.offsetGroups() : 1;
        boolean modulated = layer instanceof DeformConv d && d.modulated();
        return layer instanceof Weighted w
                ? new LayerValues(layer.kind(), layer.kernel(), layer.paddingAsked(), mode, added, w.inChannels(),
                        w.outChannels(), w.groups(), w.bias(), ceil, counts, offsetGroups, modulated, outputs)
                : new LayerValues(layer.kind(), layer.kernel(), layer.paddingAsked(), mode, added, 1, 1, 1, false, ceil,
                        counts, 1, false, outputs);
    }

    Sliding layer() {
        if (kind.isAdaptive()) {
            return new AdaptivePool(kind.isMax() ? AdaptivePool.Kind.MAX : AdaptivePool.Kind.AVERAGE, outputSize);
        }
        if (kind == LayerKind.CONV) {
            return new Conv(kernel, padding, mode, inChannels, outChannels, groups, bias);
        }
        if (kind == LayerKind.DEFORM_CONV) {
            return new DeformConv(new Conv(kernel, padding, PaddingMode.ZEROS, inChannels, outChannels, groups, bias),
                    offsetGroups, modulated);
        }
        if (kind == LayerKind.CONV_TRANSPOSE) {
            return new ConvTranspose(kernel, new TransposedPadding.Explicit(((Padding.Explicit) padding).sides(),
                    outputPadding), inChannels, outChannels, groups, bias);
        }
        return kind == LayerKind.MAX_POOL ? new MaxPool(kernel, padding, ceilMode)
                : new AvgPool(kernel, padding, ceilMode, countIncludePad);
    }

    LayerValues with(LayerKind changed, Padding itsPadding) {
        return new LayerValues(changed, kernel, itsPadding, mode, outputPadding, inChannels, outChannels, groups, bias,
                ceilMode, countIncludePad, offsetGroups, modulated, outputSize);
    }

    /** With other axes, each of them given. */
    LayerValues with(List<KernelAxis> axes, Padding itsPadding, List<Long> itsOutputPadding) {
        return new LayerValues(kind, axes, itsPadding, mode, itsOutputPadding, inChannels, outChannels, groups, bias,
                ceilMode, countIncludePad, offsetGroups, modulated, outputSize);
    }

    LayerValues with(PaddingMode changed) {
        return new LayerValues(kind, kernel, padding, changed, outputPadding, inChannels, outChannels, groups, bias,
                ceilMode, countIncludePad, offsetGroups, modulated, outputSize);
    }

    LayerValues withChannels(long in, long out, long itsGroups, boolean itsBias) {
        return new LayerValues(kind, kernel, padding, mode, outputPadding, in, out, itsGroups, itsBias, ceilMode,
                countIncludePad, offsetGroups, modulated, outputSize);
    }

    LayerValues withPooling(boolean ceil, boolean counts) {
        return new LayerValues(kind, kernel, padding, mode, outputPadding, inChannels, outChannels, groups, bias, ceil,
                counts, offsetGroups, modulated, outputSize);
    }

    LayerValues withOffsets(long itsGroups, boolean itsMask) {
        return new LayerValues(kind, kernel, padding, mode, outputPadding, inChannels, outChannels, groups, bias, ceilMode,
                countIncludePad, itsGroups, itsMask, outputSize);
    }

    LayerValues withOutputSize(List<Long> changed) {
        return new LayerValues(kind, kernel, padding, mode, outputPadding, inChannels, outChannels, groups, bias, ceilMode,
                countIncludePad, offsetGroups, modulated, changed);
    }

    /** Bins that overlap, of more than one size. */
    static List<Long> usualOutputSize(int rank) {
        return rank == 1 ? List.of(6L) : all(rank, 3);
    }

    static List<Long> all(int rank, long number) {
        var numbers = new ArrayList<Long>();
        for (int a = 0; a < rank; a++) {
            numbers.add(number);
        }
        return numbers;
    }

    static List<Long> zeros(int rank) {
        return all(rank, 0);
    }
}
