package atrous.code;

import atrous.layer.ConvTranspose;
import atrous.layer.Cut;
import atrous.layer.KernelAxis;
import atrous.layer.Padding;
import atrous.layer.TransposedPadding;
import java.util.ArrayList;
import java.util.List;

/** What every framework asks of a transposed convolution; {@code spec}'s windows are those over the stretched input. */
record TransposedSpec(Spec spec) {

    ConvTranspose layer() {
        return (ConvTranspose) spec.layer();
    }

    List<Long> strides() {
        return KernelAxis.strides(layer().kernel());
    }

    List<Long> dilations() {
        return KernelAxis.dilations(layer().kernel());
    }

    boolean strided() {
        return !Py.all(strides(), 1);
    }

    List<Long> cut(boolean high) {
        var cut = new ArrayList<Long>();
        for (Padding.Sides sides : ((TransposedPadding.Explicit) layer().padding()).sides()) {
            cut.add(high ? sides.high() : sides.low());
        }
        return cut;
    }

    List<Long> outputPadding() {
        return ((TransposedPadding.Explicit) layer().padding()).outputPadding();
    }

    boolean symmetric() {
        return cut(false).equals(cut(true));
    }

    /** Whether another choice of the output's size leaves the same part of it. */
    boolean isLike(TransposedPadding other) {
        boolean like = true;
        for (int a = 0; a < spec.rank(); a++) {
            KernelAxis k = layer().kernel().get(a);
            Cut theirs = other.cut(a, k, spec.inputSize().get(a));
            like &= theirs.low() == cut(false).get(a) && theirs.high() - theirs.outputPadding()
                    == cut(true).get(a) - outputPadding().get(a);
        }
        return like;
    }

    /** Input channels first, then output channels of one group. */
    List<Long> weightShape() {
        var shape = new ArrayList<>(List.of(layer().inChannels(), layer().outChannels() / layer().groups()));
        shape.addAll(spec.sizes());
        return shape;
    }
}
