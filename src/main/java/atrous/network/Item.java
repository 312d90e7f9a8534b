package atrous.network;

import java.util.List;

/** A line of an {@link Outline}. */
public sealed interface Item {

    /**
     * @param name empty where it has none of its own
     * @param from names of what it reads; empty for what stands before it
     */
    record Step(String name, Operation operation, List<String> from) implements Item {
        public Step {
            from = List.copyOf(from);
        }
    }

    /** The same several times in a row. */
    record Repeat(long times, List<Item> items) implements Item {
        public Repeat {
            items = List.copyOf(items);
        }
    }

    /** A remark, which changes nothing; an empty one is an empty line. */
    record Note(String text) implements Item {}
}
