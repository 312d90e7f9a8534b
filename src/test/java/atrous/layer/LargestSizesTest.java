package atrous.layer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigInteger;
import net.jqwik.api.Assume;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;

/** So many cases of so many cells that going through the cells would never end. */
@Label("At 1 048 576 cells")
class LargestSizesTest {

    private static final long MOST = Conv.LIMIT;

    private static Reads reads(PaddingMode mode, long n, KernelAxis kernel, long low, long high) {
        return new Reads(new Axis(Window.of(kernel, low, high), n, mode));
    }

    private static long gcd(long a, long b) {
        return BigInteger.valueOf(a).gcd(BigInteger.valueOf(b)).longValue();
    }

    @Property(tries = 3000, seed = "1")
    @Label("dilation d makes d grids between zeros, 1 between border cells, gcd(d, n) on a ring")
    void grids(@ForAll @LongRange(min = 2, max = MOST / 2) long d,
               @ForAll @LongRange(min = MOST - 999, max = MOST) long n) {
        var kernel = new KernelAxis(3, 1, d);
        assertEquals(d, reads(PaddingMode.ZEROS, n, kernel, d, d).subGrids().count());
        assertEquals(1, reads(PaddingMode.REPLICATE, n, kernel, d, d).subGrids().count());
        assertEquals(gcd(d, n), reads(PaddingMode.CIRCULAR, n, kernel, d, d).subGrids().count());
        assertEquals(gcd(d, 2 * (n - 1)) / 2 + 1, reads(PaddingMode.REFLECT, n, kernel, d, d).subGrids().count());
    }

    @Property(tries = 3000, seed = "2")
    @Label("windows apart read a cell for every tap of every window, and the rest is left over or skipped")
    void windowsApart(@ForAll @LongRange(min = 1, max = 2000) long k,
                      @ForAll @LongRange(min = 1, max = MOST) long gap) {
        var reads = reads(PaddingMode.ZEROS, MOST, new KernelAxis(k, k + gap, 1), 0, 0);
        long windows = (MOST - k) / (k + gap) + 1;
        assertEquals(windows * k, reads.readInputs());
        assertEquals(MOST - ((windows - 1) * (k + gap) + k), reads.trailingInputs());
        assertEquals(new Finding.AxisGrids(windows, false), reads.subGrids());
    }

    @Property(tries = 3000, seed = "3")
    @Label("an input reversed with its padding is read as much, by as many windows and in as many grids")
    void reversed(@ForAll PaddingMode mode, @ForAll @LongRange(min = 1, max = 40000) long k,
                  @ForAll @LongRange(min = 1, max = 40000) long s, @ForAll @LongRange(min = 1, max = 40000) long d,
                  @ForAll @LongRange(min = 0, max = MOST / 2) long low,
                  @ForAll @LongRange(min = 0, max = MOST / 2) long high) {
        var kernel = new KernelAxis(k, s, d);
        long left = Window.of(kernel, low, high).remainder(MOST);
        long exact = high - left;
        Assume.that(exact >= 0 && Window.of(kernel, low, exact).outputSize(MOST) > 0);
        var one = reads(mode, MOST, kernel, low, exact);
        var other = reads(mode, MOST, kernel, exact, low);
        assertEquals(one.readInputs(), other.readInputs());
        assertEquals(one.outputsWithRealTap(), other.outputsWithRealTap());
        assertEquals(one.subGrids(), other.subGrids());
        assertEquals(one.readCount(12345), other.readCount(MOST - 1 - 12345));
        assertEquals(one.readingOutputs(12345), other.readingOutputs(MOST - 1 - 12345));
    }

    @Example
    @Label("a kernel of as many taps as cells and FULL padding reads every cell through every tap")
    void full() {
        for (long d : new long[] {1, 2, 3, 1000, MOST - 1, MOST}) {
            long padding = d * (MOST - 1);
            var reads = reads(PaddingMode.ZEROS, MOST, new KernelAxis(MOST, 1, d), padding, padding);
            assertEquals(MOST, reads.readCount(777));
            assertEquals(MOST, reads.readingOutputs(777));
            assertEquals(MOST, reads.readInputs());
            assertEquals(d, reads.subGrids().count());
            assertEquals(reads.outputs(), reads.outputsWithRealTap());
        }
    }
}
