package atrous.field;

import atrous.layer.KernelAxis;
import atrous.layer.Padding;
import atrous.layer.PaddingMode;
import atrous.network.Item;
import atrous.network.Operation;
import atrous.network.Outline;
import atrous.network.Shape;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * An answer to an {@link Ask}. Layers of equal effective stride can change places: that changes neither the field nor
 * what of it is read; only the order with rising dilations is given.
 *
 * @param field cells from the first that an output reads to the last
 * @param parameters weights for each pair of an input and an output channel: layers × kernel^rank
 * @param macs multiply–adds for each such pair and each cell of the input: the sum of kernel^rank / (effective stride after the layer)^rank
 */
public record Schedule(int kernel, List<Step> layers, long field, double parameters, double macs) {

    public record Step(int dilation, int stride) {}

    public Schedule {
        layers = List.copyOf(layers);
    }

    public Stack stack() {
        var axes = new ArrayList<KernelAxis>();
        for (Step layer : layers) {
            axes.add(new KernelAxis(kernel, layer.stride(), layer.dilation()));
        }
        return new Stack(axes);
    }

    /** Convolutions in a row that keep the channels and, but for strides, the size of this input. */
    public Outline outline(Shape input) {
        var items = new ArrayList<Item>();
        for (KernelAxis axis : stack().layers()) {
            items.add(new Item.Step("", new Operation.Convolve(Collections.nCopies(input.rank(), axis),
                    Padding.Rule.SAME_UPPER, PaddingMode.ZEROS, Operation.Channels.KEPT), List.of()));
        }
        return new Outline(input, items);
    }

    int dilationSum() {
        int sum = 0;
        for (Step layer : layers) {
            sum += layer.dilation();
        }
        return sum;
    }
}
