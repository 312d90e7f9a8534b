package atrous.field;

import atrous.layer.KernelAxis;
import java.util.ArrayList;
import java.util.List;

/** How many layers more a stack needs for a field. They have the kernel of its last layer that has more than one tap. */
public final class MoreLayers {

    /** New layers, after which no sensible network goes on. */
    private static final int MOST = 10_000;

    private MoreLayers() {}

    public enum Way {
        /** Of the last dilation. */
        PLAIN,
        /** Of twice the last dilation, then four times, … */
        DOUBLING,
        /** Of the last dilation, the first of them with a stride of 2. */
        AFTER_STRIDE_2
    }

    /** @param layers to be added; enough of them where {@code field} is at least as large as wanted */
    public record Continued(Way way, List<KernelAxis> layers, long field) {
        public Continued {
            layers = List.copyOf(layers);
        }
    }

    /** One for each way; none where no layer has more than one tap, since then there is no kernel to go on with. */
    public static List<Continued> of(Stack stack, long wanted) {
        KernelAxis last = null;
        for (KernelAxis layer : stack.layers()) {
            last = layer.size() > 1 ? layer : last;
        }
        var found = new ArrayList<Continued>();
        for (Way way : last == null ? new Way[0] : Way.values()) {
            found.add(along(way, stack, last, wanted));
        }
        return found;
    }

    private static Continued along(Way way, Stack stack, KernelAxis last, long wanted) {
        var layers = new ArrayList<KernelAxis>();
        long stride = stack.effectiveStrides().get(stack.layers().size());
        long field = stack.field();
        long dilation = last.dilation();
        while (field < wanted && layers.size() < MOST) {
            dilation *= way == Way.DOUBLING ? 2 : 1;
            var layer = new KernelAxis(last.size(), way == Way.AFTER_STRIDE_2 && layers.isEmpty() ? 2 : 1, dilation);
            layers.add(layer);
            field += (layer.effectiveSize() - 1) * stride;
            stride *= layer.stride();
        }
        return new Continued(way, layers, field);
    }
}
