package atrous.state;

import atrous.network.Item;
import atrous.network.Outline;
import atrous.network.OutlineText;
import java.util.ArrayList;
import java.util.List;

/** Changes to the items of a network, each of which is one by its place. */
public sealed interface NetworkEdit extends NetworkAction {

    /** @param line what is written in it */
    record Insert(NetworkSlot slot, String line) implements NetworkEdit {
        @Override
        public NetworkState on(NetworkState state) {
            Outline outline = state.project().outline();
            Item item = read(line, outline);
            return state.with(state.project().edited(NetworkPlaces.inserted(outline, slot, item)))
                    .select(NetworkPlaces.place(outline, slot));
        }

        private static Item read(String line, Outline outline) {
            String input = OutlineText.write(new Outline(outline.input(), List.of()));
            return OutlineText.read(input + line).read().outline().items().get(0);
        }
    }

    record Remove(int place) implements NetworkEdit {
        @Override
        public NetworkState on(NetworkState state) {
            Outline fewer = NetworkPlaces.replaced(state.project().outline(), place, List.of());
            return state.with(state.project().edited(fewer)).select(Math.min(place, NetworkPlaces.count(fewer.items()) - 1));
        }
    }

    /** The copy comes after it, without its name. */
    record Duplicate(int place) implements NetworkEdit {
        @Override
        public NetworkState on(NetworkState state) {
            Outline outline = state.project().outline();
            NetworkSlot slot = NetworkPlaces.slot(outline, place);
            var after = new NetworkSlot(slot.parent(), slot.index() + 1);
            Item copy = nameless(NetworkPlaces.at(outline, place));
            return state.with(state.project().edited(NetworkPlaces.inserted(outline, after, copy)))
                    .select(NetworkPlaces.place(outline, after));
        }

        private static Item nameless(Item item) {
            return item instanceof Item.Step step ? new Item.Step("", step.operation(), step.from()) : item;
        }
    }

    record Move(int place, NetworkSlot slot) implements NetworkEdit {
        @Override
        public NetworkState on(NetworkState state) {
            Outline moved = NetworkPlaces.moved(state.project().outline(), place, slot);
            return moved == null || moved.equals(state.project().outline()) ? state : state.with(state.project().edited(moved))
                    .select(NetworkPlaces.movedTo(state.project().outline(), place, slot));
        }
    }

    /** One line up or down, into repeats and out of them. */
    record Shift(int place, boolean down) implements NetworkEdit {
        @Override
        public NetworkState on(NetworkState state) {
            NetworkSlot slot = target(state.project().outline());
            return slot == null ? state : new Move(place, slot).on(state);
        }

        private NetworkSlot target(Outline outline) {
            NetworkSlot from = NetworkPlaces.slot(outline, place);
            List<Item> beside = NetworkPlaces.children(outline, from.parent());
            int next = from.index() + (down ? 1 : -1);
            if (next >= 0 && next < beside.size()) {
                boolean enters = beside.get(next) instanceof Item.Repeat;
                int into = enters ? NetworkPlaces.place(outline, new NetworkSlot(from.parent(), next)) : 0;
                return enters ? new NetworkSlot(into, down ? 0 : ((Item.Repeat) beside.get(next)).items().size())
                        : new NetworkSlot(from.parent(), down ? next + 1 : next);
            } else if (from.parent() == NetworkPlaces.INPUT) {
                return null;
            }
            NetworkSlot outer = NetworkPlaces.slot(outline, from.parent());
            return new NetworkSlot(outer.parent(), outer.index() + (down ? 1 : 0));
        }
    }

    /** Twice in a row. */
    record Wrap(int place) implements NetworkEdit {
        @Override
        public NetworkState on(NetworkState state) {
            Outline outline = state.project().outline();
            Item repeat = new Item.Repeat(2, List.of(NetworkPlaces.at(outline, place)));
            return state.with(state.project().edited(NetworkPlaces.replaced(outline, place, List.of(repeat)))).select(place);
        }
    }

    /** What is repeated stays, once. */
    record Dissolve(int place) implements NetworkEdit {
        @Override
        public NetworkState on(NetworkState state) {
            Outline outline = state.project().outline();
            List<Item> items = ((Item.Repeat) NetworkPlaces.at(outline, place)).items();
            Outline dissolved = NetworkPlaces.replaced(outline, place, items);
            return state.with(state.project().edited(dissolved))
                    .select(Math.min(place, NetworkPlaces.count(dissolved.items()) - 1));
        }
    }

    /** A name, and the same in all that read it. A word that is no name is refused as in the text. */
    record Rename(int place, String name) implements NetworkEdit {
        @Override
        public NetworkState on(NetworkState state) {
            Outline outline = state.project().outline();
            if (!(NetworkPlaces.at(outline, place) instanceof Item.Step step) || step.name().equals(name)) {
                return state;
            }
            Outline renamed = NetworkPlaces.replaced(outline, place, List.of(new Item.Step(name, step.operation(), step.from())));
            boolean follows = !step.name().isEmpty() && !name.isEmpty();
            return state.with(state.project().withText(NetworkFaulty.written(state.project(), follows
                    ? new Outline(renamed.input(), follow(renamed.items(), step.name(), name)) : renamed)));
        }

        private static List<Item> follow(List<Item> items, String before, String now) {
            var followed = new ArrayList<Item>();
            for (Item item : items) {
                if (item instanceof Item.Step step) {
                    var from = new ArrayList<String>();
                    for (String each : step.from()) {
                        from.add(each.equals(before) ? now : each);
                    }
                    followed.add(new Item.Step(step.name(), step.operation(), from));
                } else if (item instanceof Item.Repeat repeat) {
                    followed.add(new Item.Repeat(repeat.times(), follow(repeat.items(), before, now)));
                } else {
                    followed.add(item);
                }
            }
            return followed;
        }
    }

    /** A number of a layer, on all axes. */
    record SetNumber(int place, NetworkNumber number, long value) implements NetworkEdit {
        @Override
        public NetworkState on(NetworkState state) {
            Outline outline = state.project().outline();
            Item changed = number.set(place == NetworkPlaces.INPUT ? null : NetworkPlaces.at(outline, place), value);
            return changed == null ? state : state.with(state.project().edited(NetworkPlaces.replaced(outline, place, List.of(changed))));
        }
    }
}
