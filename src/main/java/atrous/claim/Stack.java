package atrous.claim;

import atrous.layer.KernelAxis;
import atrous.layer.Padding;
import atrous.layer.PaddingMode;
import atrous.layer.Relation;
import atrous.network.Expansion;
import atrous.network.Inference;
import atrous.network.Item;
import atrous.network.Network;
import atrous.network.Operation;
import atrous.network.Outline;
import atrous.network.Shape;
import atrous.network.Tried;
import java.util.ArrayList;
import java.util.List;

/** Convolutions in a row that keep the size, over a map in which the field of the middle output has room. */
final class Stack {

    private final Outline outline;

    private Stack(Outline outline) {
        this.outline = outline;
    }

    static Stack of(List<KernelAxis> kernels) {
        long room = 1;
        long step = 1;
        var items = new ArrayList<Item>();
        for (KernelAxis kernel : kernels) {
            room += step * (kernel.effectiveSize() - 1 + kernel.stride());
            step *= kernel.stride();
            items.add(step(new Operation.Convolve(List.of(kernel, kernel), Padding.Rule.SAME_UPPER, PaddingMode.ZEROS,
                    Operation.Channels.KEPT)));
        }
        return new Stack(new Outline(new Shape(1, Layers.each(2, 2 * room + 1)), items));
    }

    static Stack ofRates(long kernel, List<Long> rates) {
        var kernels = new ArrayList<KernelAxis>();
        for (long rate : rates) {
            kernels.add(new KernelAxis(kernel, 1, rate));
        }
        return of(kernels);
    }

    static Item step(Operation operation) {
        return new Item.Step("", operation, List.of());
    }

    Outline outline() {
        return outline;
    }

    /** On the first axis, from the input on. */
    List<Relation> relations() {
        var relations = new ArrayList<Relation>();
        for (Inference.At node : inference(outline).at()) {
            if (!node.reads().isEmpty()) {
                relations.add(node.reads().get(0).get(0));
            }
        }
        return relations;
    }

    Seen seen() {
        return Seen.of(relations());
    }

    /** What the middle output sees, of layers without strides. */
    Strip strip() {
        return seen().around(Seen.middle(relations()));
    }

    static Inference inference(Outline outline) {
        Network network = ((Tried.Ok<Network>) Expansion.of(outline)).value();
        return ((Tried.Ok<Inference>) Inference.of(network)).value();
    }
}
