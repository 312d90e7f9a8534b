package atrous.state;

import atrous.network.Item;
import atrous.network.Outline;
import java.util.ArrayList;
import java.util.List;

/** An outline up to an item, by its place. Of a repeat that has the item in it, what stands before it is left, once. */
final class NetworkCut {

    private final int end;
    private int place;

    private NetworkCut(int end) {
        this.end = end;
    }

    static Outline before(Outline outline, int place) {
        return new Outline(outline.input(), new NetworkCut(place).items(outline.items()));
    }

    private List<Item> items(List<Item> items) {
        var kept = new ArrayList<Item>();
        for (Item item : items) {
            if (place >= end) {
                return kept;
            }
            place++;
            if (item instanceof Item.Repeat repeat) {
                List<Item> inside = items(repeat.items());
                boolean whole = inside.size() == repeat.items().size() && place <= end && inside.equals(repeat.items());
                kept.add(whole ? repeat : new Item.Repeat(1, inside));
            } else {
                kept.add(item);
            }
        }
        return kept;
    }
}
