package atrous.field;

import java.util.List;
import java.util.Optional;

/** The smallest change of a stack's dilations after which every cell of its field is read. Kernels and strides stay. */
public final class HoleCloser {

    private static final long MOST_WORK = 6_000_000;

    private HoleCloser() {}

    /**
     * @param changed layers whose dilation is another
     * @param change sum of the differences
     */
    public record Closed(Stack stack, int changed, long change, long field) {}

    /**
     * @param holes before
     * @param keeping with the fewest dilations changed, then the least change, of those with at least as large a field
     * @param smallest the same of all; of those the largest field
     * @param complete whether no smaller change can be missing among dilations that reach no further than the field does
     *        now; the search stops after a fixed amount of work
     */
    public record Closing(long field, int holes, Optional<Closed> keeping, Optional<Closed> smallest, boolean complete) {}

    /** @param stack a countable one */
    public static Closing of(Stack stack) {
        if (!stack.isCountable()) {
            throw new IllegalArgumentException("a field too long to be gone through");
        }
        int holes = stack.holes();
        if (holes == 0) {
            var same = Optional.of(new Closed(stack, 0, 0, stack.field()));
            return new Closing(stack.field(), 0, same, same, true);
        }
        var search = new ClosingSearch(stack, MOST_WORK);
        Optional<Closed> smallest = Optional.empty();
        Optional<Closed> keeping = Optional.empty();
        boolean done = false;
        for (int changed = 1; changed <= stack.layers().size() && !done; changed++) {
            for (long change = changed; change <= search.mostChange() && !done; change++) {
                for (Closed closed : search.all(changed, change)) {
                    if (closed.field() >= stack.field() && better(closed, keeping, false)) {
                        keeping = Optional.of(closed);
                    }
                    boolean first = smallest.isEmpty() || smallest.get().changed() == changed && smallest.get().change() == change;
                    if (first && better(closed, smallest, true)) {
                        smallest = Optional.of(closed);
                    }
                }
                done = !search.goesOn() || keeping.isPresent() || smallest.isPresent() && !search.canKeepField();
            }
        }
        return new Closing(stack.field(), holes, keeping, smallest, search.goesOn());
    }

    /** Of equal changes; where the fields are the same the one with the smaller dilations in front. */
    private static boolean better(Closed one, Optional<Closed> other, boolean larger) {
        if (other.isEmpty() || one.field() != other.get().field()) {
            return other.isEmpty() || (one.field() > other.get().field()) == larger;
        }
        List<Long> mine = one.stack().dilations();
        List<Long> others = other.get().stack().dilations();
        int i = 0;
        while (i < mine.size() - 1 && mine.get(i).equals(others.get(i))) {
            i++;
        }
        return mine.get(i) < others.get(i);
    }
}
