package atrous.field;

import atrous.layer.Axis;
import atrous.layer.KernelAxis;
import atrous.layer.Padding;
import atrous.layer.TransposedPadding;
import atrous.layer.Window;
import atrous.layer.WindowAxis;
import atrous.layer.Relation;
import atrous.network.Item;
import atrous.network.Operation;
import atrous.network.Outline;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

/** Transposed layers that undo the sizes of a chain's layers one after another, and their channels. */
public final class MirrorDecoder {

    private MirrorDecoder() {}

    /**
     * What is to stand behind the encoder; layers that go cell by cell have no counterpart. Nothing where the chain is
     * not the whole network.
     */
    public static List<Item> of(Chain chain) {
        var items = new ArrayList<Item>();
        for (int node = chain.nodes() - 1; node > 0 && chain.whole(); node--) {
            Operation operation = chain.inference().network().nodes().get(node).operation();
            if (operation instanceof Operation.Pad pad) {
                items.add(step(new Operation.Pad(opposite(pad.sides()))));
            } else if (!(operation instanceof Operation.Pointwise)) {
                items.add(step(transposed(chain, node)));
            }
        }
        return items;
    }

    /** The encoder and its decoder. */
    public static Outline behind(Outline encoder, List<Item> decoder) {
        var items = new ArrayList<>(encoder.items());
        items.addAll(decoder);
        return new Outline(encoder.input(), items);
    }

    private static Item step(Operation operation) {
        return new Item.Step("", operation, List.of());
    }

    private static List<Padding.Sides> opposite(List<Padding.Sides> sides) {
        var opposite = new ArrayList<Padding.Sides>();
        for (Padding.Sides each : sides) {
            opposite.add(new Padding.Sides(-each.low(), -each.high()));
        }
        return opposite;
    }

    private static Operation transposed(Chain chain, int node) {
        var sides = new ArrayList<Padding.Sides>();
        var added = new ArrayList<Long>();
        List<Relation> axes = chain.inference().at().get(node).reads().get(0);
        for (int axis = 0; axis < axes.size(); axis++) {
            KernelAxis kernel = chain.kernel(node).get(axis);
            Window window = axes.get(axis) instanceof WindowAxis pool ? pool.axis().window() : ((Axis) axes.get(axis)).window();
            long full = kernel.stride() * (axes.get(axis).outputSize() - 1) + kernel.effectiveSize();
            // What was padded is cut off; cells that no window read are added, and what a window read past the end goes too.
            long cut = full - axes.get(axis).inputSize();
            long padded = window.paddingLow() + Math.max(0, window.paddingHigh());
            long more = Math.min(Math.max(0, padded - cut), Math.max(kernel.stride(), kernel.dilation()) - 1);
            long low = Math.min(window.paddingLow(), cut + more);
            added.add(more);
            sides.add(new Padding.Sides(low, cut + more - low));
        }
        return new Operation.ConvolveTransposed(chain.kernel(node), new TransposedPadding.Explicit(sides, added), channels(chain, node));
    }

    private static Operation.Channels channels(Chain chain, int node) {
        long in = chain.inference().shape(node).channels();
        long out = chain.inference().shape(node - 1).channels();
        Operation operation = chain.inference().network().nodes().get(node).operation();
        long groups = 1;
        boolean bias = true;
        if (operation instanceof Operation.Convolve conv) {
            groups = conv.channels().groups().orElse(out);
            bias = conv.channels().bias();
        }
        return new Operation.Channels(out == in ? OptionalLong.empty() : OptionalLong.of(out),
                groups == in && groups > 1 ? OptionalLong.empty() : OptionalLong.of(groups), bias);
    }
}
