package atrous.layer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.LongStream;
import net.jqwik.api.Assume;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

@Label("The overlap of a transposed convolution")
class OverlapTest {

    private static Axis axis(long n, long k, long s, long d, long low, long high) {
        return LayerAt.axis(LayerAt.transposed(new KernelAxis(k, s, d), LayerAt.explicit(low, high, 0)), n);
    }

    private static List<Long> counts(Axis axis) {
        var overlap = new Overlap(axis);
        return LongStream.range(0, axis.outputSize()).map(overlap::count).boxed().toList();
    }

    @Example
    @Label("has the counts of Odena's article, and its verdict where there is no dilation")
    void odena() {
        for (String id : List.of("k3s2p0", "k4s2p1", "k2s2p0", "k5s2p2", "k6s3p0", "k4s3p0", "k3s2p1", "k5s3p0", "k6s2p2")) {
            var fact = Facts.of("odena-" + id);
            Axis axis = axis(fact.in("n"), fact.in("k"), fact.in("s"), 1, fact.in("p"), fact.in("p"));
            assertEquals(Facts.numbers(fact.expected().get("counts")), counts(axis), id);
            Overlap.Interior interior = new Overlap(axis).interior();
            assertEquals(fact.expected().get("uniform").getAsBoolean(), interior.even(), id);
            List<Long> both = LongStream.of(interior.fewest(), interior.most()).distinct().boxed().toList();
            assertEquals(Facts.numbers(fact.expected().get("interior")), both, id);
        }
    }

    @Property(tries = 3000, seed = "1")
    @Label("is what the index relation gives, output by output and tap by tap")
    void taps(@ForAll @IntRange(min = 1, max = 7) int n, @ForAll @IntRange(min = 1, max = 7) int k,
              @ForAll @IntRange(min = 1, max = 6) int s, @ForAll @IntRange(min = 1, max = 6) int d,
              @ForAll @IntRange(max = 8) int low, @ForAll @IntRange(max = 8) int high) {
        Assume.that(s * (n - 1) + d * (k - 1) + 1 > low + high);
        Axis axis = axis(n, k, s, d, low, high);
        var overlap = new Overlap(axis);
        for (long output = 0; output < axis.outputSize(); output++) {
            long o = output;
            List<Long> expected = LongStream.range(0, k).filter(t -> axis.source(o, t) != PaddingMode.NONE).boxed().toList();
            Overlap.Taps taps = overlap.taps(output);
            assertEquals(expected, LongStream.range(0, taps.count()).map(i -> taps.first() + i * taps.step()).boxed().toList());
        }
    }

    @Property(tries = 2000, seed = "2")
    @Label("has the verdict of the counts of a long output, away from its borders")
    void verdict(@ForAll @IntRange(min = 1, max = 9) int k, @ForAll @IntRange(min = 1, max = 8) int s,
                 @ForAll @IntRange(min = 1, max = 8) int d) {
        long reach = d * (k - 1);
        long n = Math.floorDiv(reach, s) + 5;
        Axis axis = axis(n, k, s, d, reach, reach);
        List<Long> interior = counts(axis).subList(0, 3 * s);
        long period = 1;
        while (!repeats(interior, (int) period)) {
            period++;
        }
        assertEquals(new Overlap.Interior(period, LongStream.of(longs(interior)).min().orElseThrow(),
                LongStream.of(longs(interior)).max().orElseThrow()), new Overlap(axis).interior());
    }

    private static long[] longs(List<Long> list) {
        return list.stream().mapToLong(Long::longValue).toArray();
    }

    private static boolean repeats(List<Long> values, int period) {
        return values.subList(period, values.size()).equals(values.subList(0, values.size() - period));
    }

    @Example
    @Label("is uneven for 4 taps, stride 2 and dilation 2, and leaves outputs with no input for 2 taps and stride 3")
    void notTheRemainder() {
        var dilated = new Overlap(axis(6, 4, 2, 2, 0, 0)).interior();
        assertEquals(new Overlap.Interior(2, 0, 4), dilated);
        assertFalse(dilated.even());
        var sparse = new Overlap(axis(6, 2, 3, 1, 0, 0)).interior();
        assertEquals(new Overlap.Interior(3, 0, 1), sparse);
        assertTrue(sparse.hasHoles());
        assertTrue(new Overlap(axis(6, 4, 2, 3, 0, 0)).interior().even());
    }

    @Example
    @Label("is told at once for the largest sizes there are")
    void largest() {
        long most = Conv.LIMIT;
        var overlap = new Overlap(axis(most, most, most - 1, most, 0, 0));
        assertEquals(new Overlap.Interior(most - 1, 1, 2), overlap.interior());
        long middle = Math.floorDiv(overlap.axis().outputSize(), 2L);
        LongStream.range(middle, middle + 1000).forEach(o -> assertTrue(overlap.count(o) >= 1 && overlap.count(o) <= 2));
    }
}
