package atrous.state;

import atrous.network.Item;
import atrous.network.Outline;
import java.util.ArrayList;
import java.util.List;

/** Items of an outline by their places: counted from the first line on, those in a repeat after it. */
public final class NetworkPlaces {

    /** Of the network itself, which is written in the input's line. */
    public static final int INPUT = -1;

    private NetworkPlaces() {}

    /** Lines that an item takes, those in it included. */
    public static int count(Item item) {
        return 1 + (item instanceof Item.Repeat repeat ? count(repeat.items()) : 0);
    }

    public static int count(List<Item> items) {
        int count = 0;
        for (Item item : items) {
            count += count(item);
        }
        return count;
    }

    /** Null where there is none. */
    public static Item at(Outline outline, int place) {
        NetworkSlot slot = slot(outline, place);
        return slot == null ? null : children(outline, slot.parent()).get(slot.index());
    }

    /** The gap before an item, or null where there is no item. */
    public static NetworkSlot slot(Outline outline, int place) {
        return slot(outline.items(), INPUT, place);
    }

    private static NetworkSlot slot(List<Item> items, int parent, int place) {
        int at = parent + 1;
        for (int i = 0; i < items.size(); i++) {
            if (at == place) {
                return new NetworkSlot(parent, i);
            }
            int after = at + count(items.get(i));
            if (place > at && place < after) {
                return slot(((Item.Repeat) items.get(i)).items(), at, place);
            }
            at = after;
        }
        return null;
    }

    /** The place that an item put there has. */
    public static int place(Outline outline, NetworkSlot slot) {
        return slot.parent() + 1 + count(children(outline, slot.parent()).subList(0, slot.index()));
    }

    public static List<Item> children(Outline outline, int parent) {
        return parent == INPUT ? outline.items() : ((Item.Repeat) at(outline, parent)).items();
    }

    /** The outline with a repeat's items, or the network's, exchanged. */
    static Outline withChildren(Outline outline, int parent, List<Item> items) {
        if (parent == INPUT) {
            return new Outline(outline.input(), items);
        }
        var repeat = (Item.Repeat) at(outline, parent);
        return replaced(outline, parent, List.of(new Item.Repeat(repeat.times(), items)));
    }

    static Outline replaced(Outline outline, int place, List<Item> by) {
        NetworkSlot slot = slot(outline, place);
        var items = new ArrayList<>(children(outline, slot.parent()));
        items.remove(slot.index());
        items.addAll(slot.index(), by);
        return withChildren(outline, slot.parent(), items);
    }

    static Outline inserted(Outline outline, NetworkSlot slot, Item item) {
        var items = new ArrayList<>(children(outline, slot.parent()));
        items.add(slot.index(), item);
        return withChildren(outline, slot.parent(), items);
    }

    /** An item taken to a gap, which is told as it was before; null for one in the item itself. */
    static Outline moved(Outline outline, int place, NetworkSlot to) {
        Item item = at(outline, place);
        if (to.parent() >= place && to.parent() < place + count(item)) {
            return null;
        }
        NetworkSlot from = slot(outline, place);
        int parent = to.parent() > place ? to.parent() - count(item) : to.parent();
        int index = to.parent() == from.parent() && to.index() > from.index() ? to.index() - 1 : to.index();
        return inserted(replaced(outline, place, List.of()), new NetworkSlot(parent, index), item);
    }

    /** Where {@link #moved} puts the item. */
    static int movedTo(Outline outline, int place, NetworkSlot to) {
        int target = place(outline, to);
        return target > place ? target - count(at(outline, place)) : target;
    }
}
