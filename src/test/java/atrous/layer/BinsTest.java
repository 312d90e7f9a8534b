package atrous.layer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.LongStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

@Label("The bins of adaptive pooling")
class BinsTest {

    private static Axis axis(long n, long m) {
        var pool = new AdaptivePool(AdaptivePool.Kind.MAX, List.of(m));
        return ((Checked.Ok<List<Axis>>) pool.axes(List.of(n))).value().get(0);
    }

    @Property(tries = 1500, seed = "1")
    @Label("have the sizes and overlaps that counting finds")
    void counted(@ForAll @IntRange(min = 1, max = 24) int n, @ForAll @IntRange(min = 1, max = 24) int m) {
        BinAxis bins = axis(n, m).bins();
        long[] sizes = LongStream.range(0, m).map(bins::taps).toArray();
        long[] held = LongStream.range(0, n).map(i -> LongStream.range(0, m).filter(o -> bins.reads(o, i)).count()).toArray();
        assertEquals(LongStream.of(sizes).min().orElseThrow(), bins.smallest());
        assertEquals(LongStream.of(sizes).max().orElseThrow(), bins.largest());
        assertEquals(LongStream.of(held).filter(h -> h > 1).count(), bins.sharedInputs());
        for (long place = 0; place <= bins.largest(); place++) {
            long p = place;
            assertEquals(LongStream.of(sizes).filter(size -> size > p).count(), bins.outputsWith(place));
        }
        assertEquals(isWindow(bins), bins.isWindow());
    }

    /** All of one size, and one step of at least 1 from each to the next. */
    private static boolean isWindow(BinAxis bins) {
        Set<Long> steps = new TreeSet<>();
        Set<Long> sizes = new TreeSet<>();
        for (long o = 0; o < bins.outputSize(); o++) {
            sizes.add(bins.taps(o));
            if (o > 0) {
                steps.add(bins.start(o) - bins.start(o - 1));
            }
        }
        return sizes.size() == 1 && steps.size() <= 1 && !steps.contains(0L);
    }

    @Property(tries = 1500, seed = "2")
    @Label("are an axis like any other: the same questions have the answers of the bins")
    void asAxis(@ForAll @IntRange(min = 1, max = 14) int n, @ForAll @IntRange(min = 1, max = 14) int m) {
        Axis axis = axis(n, m);
        RelationCheck.check(axis);
        Reads reads = new Reads(axis);
        assertEquals(n, reads.readInputs());
        for (long o = 0; o < m; o++) {
            assertEquals(axis.taps(o), reads.tapsOnCells(o));
            for (long i = 0; i < n; i++) {
                long tap = axis.tapAt(o, i);
                assertEquals(axis.reads(o, i), tap >= 0);
                assertEquals(tap < 0 ? i : axis.position(o, tap), i);
            }
        }
        for (long i = 0; i < n; i++) {
            long input = i;
            long readers = LongStream.range(0, m).filter(o -> axis.reads(o, input)).count();
            assertEquals(List.of(readers, readers, readers),
                    List.of(reads.readCount(i), reads.readingOutputs(i), axis.readersAt(i)));
        }
    }

    @Property(tries = 500, seed = "3")
    @Label("are said to be even, uneven, shared or global exactly where counting finds them so")
    void findings(@ForAll @IntRange(min = 1, max = 14) int n, @ForAll @IntRange(min = 1, max = 14) int m) {
        var pool = new AdaptivePool(AdaptivePool.Kind.AVERAGE, List.of((long) m));
        BinAxis bins = axis(n, m).bins();
        long[] sizes = LongStream.range(0, m).map(bins::taps).sorted().toArray();
        long[] held = LongStream.range(0, n).map(i -> LongStream.range(0, m).filter(o -> bins.reads(o, i)).count()).toArray();
        long shared = LongStream.of(held).filter(h -> h > 1).count();
        var expected = new ArrayList<Finding>();
        if (m == 1) {
            expected.add(new Finding.GlobalPooling());
        } else if (shared == 0) {
            expected.add(new Finding.EvenBins(Where.ALL_AXES, sizes[0]));
        }
        if (sizes[0] < sizes[m - 1]) {
            expected.add(new Finding.UnevenBins(Where.ALL_AXES, sizes[0], sizes[m - 1]));
        }
        if (shared > 0) {
            expected.add(new Finding.SharedCells(Where.ALL_AXES, m, n, shared, LongStream.of(held).max().orElseThrow()));
        }
        assertEquals(expected, Findings.of(pool, List.of(axis(n, m))));
    }
}
