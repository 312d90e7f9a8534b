package atrous.field;

import atrous.layer.Conv;
import atrous.layer.Count;
import atrous.layer.KernelAxis;
import atrous.layer.Padding;
import atrous.layer.PaddingMode;
import atrous.network.Inference;
import atrous.network.Item;
import atrous.network.Operation;
import atrous.network.Outline;
import atrous.network.Shape;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalLong;

/** How a network's field and its costs grow from layer to layer. */
public final class Growth {

    private Growth() {}

    /**
     * Up to a node and with it.
     *
     * @param field along the axis
     * @param parameters learned numbers; empty past 2⁶³ − 1
     * @param macs multiply–adds on one example; empty past 2⁶³ − 1
     * @param bytes of all maps, the input among them, in 32-bit floats; empty past 2⁶³ − 1
     */
    public record Point(int node, long field, OptionalLong parameters, OptionalLong macs, OptionalLong bytes) {}

    /** One for each node of the chain, the input first. */
    public static List<Point> of(Chain chain, int axis) {
        var fields = new ArrayList<Long>();
        long field = 1;
        long stride = 1;
        for (int node = 0; node < chain.nodes(); node++) {
            if (node > 0) {
                KernelAxis kernel = chain.kernel(node).get(axis);
                field += (kernel.effectiveSize() - 1) * stride;
                stride *= kernel.stride();
            }
            fields.add(field);
        }
        return of(chain.inference(), fields);
    }

    /** One for each of the first nodes, whose fields these are. */
    public static List<Point> of(Inference inference, List<Long> fields) {
        var points = new ArrayList<Point>();
        OptionalLong parameters = OptionalLong.of(0);
        OptionalLong macs = OptionalLong.of(0);
        OptionalLong bytes = OptionalLong.of(0);
        for (int node = 0; node < fields.size(); node++) {
            Inference.At at = inference.at().get(node);
            parameters = Count.sum(parameters, at.parameters());
            macs = Count.sum(macs, at.macs());
            bytes = Count.sum(bytes, bytes(at.shape()));
            points.add(new Point(node, fields.get(node), parameters, macs, bytes));
        }
        return points;
    }

    private static OptionalLong bytes(Shape shape) {
        OptionalLong bytes = Count.product(OptionalLong.of(Float.BYTES), OptionalLong.of(shape.channels()));
        for (long cells : shape.size()) {
            bytes = Count.product(bytes, OptionalLong.of(cells));
        }
        return bytes;
    }

    /** Dilations 1, 1, 1, … */
    public static Outline plain(Shape input, long kernel, int layers) {
        return stack(input, kernel, layers, 1);
    }

    /** Dilations 1, 2, 4, …, as far as a layer may have them. */
    public static Outline doubling(Shape input, long kernel, int layers) {
        return stack(input, kernel, layers, 2);
    }

    private static Outline stack(Shape input, long kernel, int layers, long factor) {
        var items = new ArrayList<Item>();
        long dilation = 1;
        for (int i = 0; i < layers && dilation * kernel <= Conv.LIMIT; i++) {
            items.add(new Item.Step("", new Operation.Convolve(Collections.nCopies(input.rank(), new KernelAxis(kernel, 1, dilation)),
                    Padding.Rule.SAME_UPPER, PaddingMode.ZEROS, Operation.Channels.KEPT), List.of()));
            dilation *= factor;
        }
        return new Outline(input, items);
    }
}
