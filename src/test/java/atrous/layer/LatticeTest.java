package atrous.layer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashSet;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

@Label("A lattice")
class LatticeTest {

    private static final long MANY = Conv.LIMIT;

    @Property(tries = 5000, seed = "1")
    @Label("counts what is counted pair by pair")
    void small(@ForAll @IntRange(max = 9) int outputs, @ForAll @IntRange(min = 1, max = 8) int stride,
               @ForAll @IntRange(max = 9) int taps, @ForAll @IntRange(min = 1, max = 8) int dilation,
               @ForAll @IntRange(min = -5, max = 70) int from, @ForAll @IntRange(min = -2, max = 70) int length) {
        int to = from + length;
        var positions = new ArrayList<Integer>();
        var readers = new HashSet<Integer>();
        for (int o = 0; o < outputs; o++) {
            for (int t = 0; t < taps; t++) {
                int position = o * stride + t * dilation;
                if (position >= from && position <= to) {
                    positions.add(position);
                    readers.add(o);
                }
            }
        }
        var lattice = new Lattice(outputs, stride, taps, dilation);
        assertEquals(positions.size(), lattice.pairsIn(from, to));
        assertEquals(new HashSet<>(positions).size(), lattice.positionsIn(from, to));
        assertEquals(readers.size(), lattice.outputsIn(from, to));
    }

    @Property(tries = 3000, seed = "2")
    @Label("of a million outputs and taps counts pairs once, and the same turned, mirrored, scaled or in two halves")
    void large(@ForAll @LongRange(min = 1, max = MANY) long outputs,
               @ForAll @LongRange(min = 1, max = MANY) long stride,
               @ForAll @LongRange(min = 1, max = MANY) long taps,
               @ForAll @LongRange(min = 1, max = MANY) long dilation,
               @ForAll @LongRange(min = 0, max = 1000) long a,
               @ForAll @LongRange(min = 0, max = 1000) long b) {
        var lattice = new Lattice(outputs, stride, taps, dilation);
        long last = (outputs - 1) * stride + (taps - 1) * dilation;
        assertEquals(outputs * taps, lattice.pairsIn(0, last));
        assertEquals(outputs, lattice.outputsIn(0, last));
        assertEquals(lattice.parts(), lattice.partsIn(0, last));
        long from = BigInteger.valueOf(last).multiply(BigInteger.valueOf(Math.min(a, b))).longValue() / 1000;
        long to = BigInteger.valueOf(last).multiply(BigInteger.valueOf(Math.max(a, b))).longValue() / 1000;
        long positions = lattice.positionsIn(from, to);
        long middle = from + (to - from) / 3;
        assertTrue(positions <= to - from + 1 && positions <= lattice.pairsIn(from, to));
        assertEquals(positions, lattice.positionsIn(from, middle) + lattice.positionsIn(middle + 1, to));
        assertEquals(positions, lattice.turned().positionsIn(from, to));
        assertEquals(positions, lattice.positionsIn(last - to, last - from));
        assertEquals(positions, new Lattice(outputs, 3 * stride, taps, 3 * dilation).positionsIn(3 * from, 3 * to));
        assertEquals(lattice.outputsIn(from, to), lattice.outputsIn(last - to, last - from));
        assertEquals(lattice.partsIn(from, to), lattice.partsIn(last - to, last - from));
    }

    @Property(tries = 3000, seed = "3")
    @Label("that spans n positions is united from about √n runs, which have no position more and none less")
    void runs(@ForAll @LongRange(min = 1, max = 3 * MANY) long span,
              @ForAll @LongRange(min = 1, max = MANY) long stride,
              @ForAll @LongRange(min = 1, max = MANY) long taps,
              @ForAll @LongRange(min = 1, max = MANY) long dilation) {
        Assume.that((taps - 1) * dilation < span);
        long outputs = (span - 1 - (taps - 1) * dilation) / stride + 1;
        var lattice = new Lattice(outputs, stride, taps, dilation);
        var runs = LatticeRuns.of(lattice);
        long count = runs.stream().mapToLong(r -> (r.to() - r.from()) / r.step() + 1).sum();
        assertTrue((runs.size() - 1L) * (runs.size() - 1L) < span, () -> runs.size() + " runs");
        assertEquals(lattice.positionsIn(0, span), count);
    }
}
