package atrous.network;

import java.util.List;

/**
 * A network as it is written and edited: {@link OutlineText} is its text, {@link Expansion} writes its repeats out. Items
 * are counted from the first line on, those in a repeat after it.
 */
public record Outline(Shape input, List<Item> items) {

    /** What a node in a repeat reads that is called so: what came into this turn of it. */
    public static final String BLOCK_INPUT = "in";
    public static final String INPUT = "input";

    public Outline {
        items = List.copyOf(items);
    }
}
