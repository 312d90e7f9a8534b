package atrous.claim;

import atrous.network.Item;
import java.util.List;

/** What stands in a table of {@link Evidence}. */
public sealed interface Cell {

    record Count(long count) implements Cell {}

    /** From the fewest to the most. */
    record Between(long fewest, long most) implements Cell {}

    record Rates(List<Long> rates) implements Cell {
        public Rates {
            rates = List.copyOf(rates);
        }
    }

    record Change(long before, long after) implements Cell {}

    record Answer(boolean yes) implements Cell {}

    record Line(Item item) implements Cell {}

    /** What there is not. */
    record None() implements Cell {}
}
