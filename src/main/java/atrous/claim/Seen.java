package atrous.claim;

import atrous.layer.PaddingMode;
import atrous.layer.Relation;
import java.util.ArrayList;
import java.util.List;

/**
 * What one output of layers in a row sees of the input, on one axis.
 *
 * @param from the first input cell that it reads
 * @param paths from that cell and each that follows, up to the last that it reads
 */
public record Seen(long from, List<Long> paths) {

    public Seen {
        paths = List.copyOf(paths);
    }

    /** @param relations from the input on; the field is to lie inside every map */
    static Seen of(List<Relation> relations, long output) {
        long from = output;
        long[] paths = {1};
        for (int i = relations.size() - 1; i >= 0; i--) {
            Relation relation = relations.get(i);
            long low = source(relation, from, 0);
            long last = from + paths.length - 1;
            long[] before = new long[(int) (source(relation, last, relation.taps(last) - 1) - low + 1)];
            for (int o = 0; o < paths.length; o++) {
                for (long tap = 0; tap < relation.taps(from + o); tap++) {
                    before[(int) (source(relation, from + o, tap) - low)] += paths[o];
                }
            }
            from = low;
            paths = before;
        }
        return new Seen(from, boxed(paths));
    }

    /** Of the middle output. */
    static Seen of(List<Relation> relations) {
        return of(relations, middle(relations));
    }

    static long middle(List<Relation> relations) {
        return Math.floorDiv(relations.get(relations.size() - 1).outputSize(), 2L);
    }

    private static long source(Relation relation, long output, long tap) {
        long source = relation.source(output, tap);
        if (source == PaddingMode.NONE) {
            throw new IllegalStateException("the map is too small for the field");
        }
        return source;
    }

    static List<Long> boxed(long[] numbers) {
        var boxed = new ArrayList<Long>();
        for (long number : numbers) {
            boxed.add(number);
        }
        return boxed;
    }

    /** Cells from the first to the last that is read, both included. */
    public long field() {
        return paths.size();
    }

    /** Cells of the field that are not read. */
    public long holes() {
        long holes = 0;
        for (long count : paths) {
            holes += count == 0 ? 1 : 0;
        }
        return holes;
    }

    public boolean reads(long cell) {
        return cell >= from && cell < from + field() && paths.get((int) (cell - from)) > 0;
    }

    /** Cells that both read. */
    long shared(Seen other) {
        long shared = 0;
        for (long cell = from; cell < from + field(); cell++) {
            shared += reads(cell) && other.reads(cell) ? 1 : 0;
        }
        return shared;
    }

    /** With the cells counted from where the output itself stands. */
    Strip around(long output) {
        return new Strip(from - output, paths);
    }
}
