package atrous.view;

import atrous.field.Chain;
import atrous.field.MoreLayers;
import atrous.layer.KernelAxis;
import atrous.layer.Padding;
import atrous.layer.PaddingMode;
import atrous.network.Item;
import atrous.network.Operation;
import atrous.network.Outline;
import atrous.network.OutlineText;
import atrous.text.DesignerWords;
import atrous.text.Quantity;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** How many more layers the network at hand needs for a field, in three ways. */
final class NetworkContinued {

    /** What a repeat is worth, and how many turns one can have. */
    private static final int FEWEST_TURNS = 3;
    private static final int MOST_TURNS = 1000;

    private NetworkContinued() {}

    static Offer of(Chain chain, Outline outline, long wanted, DesignerWords words) {
        long field = chain.stack(0).field();
        if (field >= wanted) {
            return Offer.saying(words.already(Quantity.of(field)));
        }
        var rows = new ArrayList<Offer.Row>();
        boolean all = true;
        for (MoreLayers.Continued each : MoreLayers.of(chain.stack(0), wanted)) {
            String text = text(outline, each.layers());
            all &= !text.isEmpty();
            String count = Quantity.of(each.layers().size());
            boolean reached = each.field() >= wanted;
            rows.add(new Offer.Row(List.of(way(each, words), reached ? count : words.moreThan(count), Quantity.of(each.field())),
                    reached ? text : ""));
        }
        return rows.isEmpty() ? Offer.saying(words.noKernel())
                : new Offer(List.of(), words.moreLayers(), List.of(words.columnWay(), words.columnAdded(), words.columnField()), rows,
                        all ? List.of() : List.of(words.tooMany()));
    }

    private static String way(MoreLayers.Continued continued, DesignerWords words) {
        List<KernelAxis> layers = continued.layers();
        String first = Quantity.of(layers.get(0).dilation());
        return switch (continued.way()) {
            case PLAIN -> words.plain(first);
            case DOUBLING -> words.doubling(first, Quantity.of(layers.get(layers.size() - 1).dilation()));
            case AFTER_STRIDE_2 -> words.afterStride2(first);
        };
    }

    /** Empty where it would be more than a network may have. */
    static String text(Outline outline, List<KernelAxis> layers) {
        var items = new ArrayList<>(outline.items());
        int from = 0;
        while (from < layers.size()) {
            int to = from;
            while (to < layers.size() && to - from < MOST_TURNS && layers.get(to).equals(layers.get(from))) {
                to++;
            }
            Item item = new Item.Step("", new Operation.Convolve(Collections.nCopies(outline.input().rank(), layers.get(from)),
                    Padding.Rule.SAME_UPPER, PaddingMode.ZEROS, Operation.Channels.KEPT), List.of());
            items.addAll(to - from < FEWEST_TURNS ? Collections.nCopies(to - from, item) : List.of(new Item.Repeat(to - from, List.of(item))));
            from = to;
        }
        var continued = new Outline(outline.input(), items);
        return Chain.of(continued) == null ? "" : OutlineText.write(continued);
    }
}
