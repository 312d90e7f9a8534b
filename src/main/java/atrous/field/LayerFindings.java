package atrous.field;

import atrous.field.NetworkFinding.What;
import atrous.layer.Axis;
import atrous.layer.KernelAxis;
import atrous.layer.Padding;
import atrous.layer.PaddingMode;
import atrous.layer.Relation;
import atrous.layer.Window;
import atrous.network.Inference;
import atrous.network.Operation;
import java.util.ArrayList;
import java.util.List;

/** What is to be said of single convolutions, by where they stand in their network. Null where there is nothing. */
final class LayerFindings {

    private final ReceptiveFields fields;
    private final Inference inference;

    LayerFindings(ReceptiveFields fields) {
        this.fields = fields;
        this.inference = fields.inference();
    }

    private Operation.Convolve conv(int node) {
        return inference.network().nodes().get(node).operation() instanceof Operation.Convolve conv ? conv : null;
    }

    private Axis axis(int node, int axis) {
        return (Axis) inference.at().get(node).reads().get(0).get(axis);
    }

    private AxisField.Even source(int node, int axis) {
        return NetworkFindings.even(fields.of(inference.network().nodes().get(node).sources().get(0), axis));
    }

    What spaced(int node, int axis, int label) {
        if (conv(node) == null) {
            return null;
        }
        KernelAxis kernel = conv(node).kernel().get(axis);
        AxisField.Even source = source(node, axis);
        if (kernel.size() == 1 || kernel.dilation() == 1 || source == null || source.effectiveStride().compareTo(Rational.of(1)) <= 0) {
            return null;
        }
        Rational stride = source.effectiveStride();
        return new NetworkFinding.Spaced(label, kernel.dilation(), stride, times(kernel.dilation(), stride),
                times(kernel.effectiveSize() - 1, stride));
    }

    private static Rational times(long factor, Rational number) {
        return Rational.of(factor * number.numerator(), number.denominator());
    }

    What offCentre(int node, int axis, int label) {
        if (conv(node) == null) {
            return null;
        }
        Axis along = axis(node, axis);
        Window w = along.window();
        boolean keeps = w.stride() == 1 && along.outputSize() == along.inputSize() && w.paddingLow() != w.paddingHigh();
        // What looks to one side only is meant to.
        boolean oneSided = !(conv(node).padding() instanceof Padding.Rule) && (w.paddingLow() == 0 || w.paddingHigh() == 0);
        if (!keeps || oneSided) {
            return null;
        }
        long twice = w.effectiveSize() - 1 - 2 * w.paddingLow();
        AxisField.Even source = source(node, axis);
        Rational stride = source == null ? Rational.ZERO : source.effectiveStride();
        return new NetworkFinding.OffCentre(label, w.paddingLow(), w.paddingHigh(), Rational.of(twice, 2),
                Rational.of(twice * stride.numerator(), 2 * stride.denominator()));
    }

    private boolean isPoint(int node) {
        boolean point = conv(node) != null;
        for (int axis = 0; point && axis < conv(node).kernel().size(); axis++) {
            point = conv(node).kernel().get(axis).size() == 1;
        }
        return point;
    }

    What dilatedPoint(int node) {
        long dilation = 1;
        for (int axis = 0; isPoint(node) && axis < conv(node).kernel().size(); axis++) {
            dilation = Math.max(dilation, conv(node).kernel().get(axis).dilation());
        }
        return dilation == 1 ? null : new NetworkFinding.DilatedPoint(dilation);
    }

    What paddedPoint(int node, int axis, int label) {
        if (!isPoint(node) || conv(node).mode() != PaddingMode.ZEROS) {
            return null;
        }
        Window w = axis(node, axis).window();
        // A stride may leave the padding unread.
        TapsInside inside = TapsInside.of(axis(node, axis));
        return inside.withAll() == inside.outputs() ? null
                : new NetworkFinding.PaddedPoint(label, w.paddingLow(), w.paddingHigh());
    }

    What inPadding(int node) {
        if (conv(node) == null || conv(node).mode() != PaddingMode.ZEROS) {
            return null;
        }
        long most = 1;
        long taps = 1;
        boolean dilated = false;
        var size = new ArrayList<Long>();
        List<Relation> axes = inference.at().get(node).reads().get(0);
        for (Relation each : axes) {
            TapsInside inside = TapsInside.of((Axis) each);
            most *= inside.most();
            taps *= inside.taps();
            dilated |= inside.taps() > 1 && ((Axis) each).window().dilation() > 1;
            size.add(each.inputSize());
        }
        return !dilated || 2 * most >= taps ? null
                : new NetworkFinding.InPadding(taps, most, KernelAxis.dilations(conv(node).kernel()), size);
    }
}
