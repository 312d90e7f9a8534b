package atrous.layer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

@Label("Padding by the rule")
class PaddingTest {

    @Property(tries = 3000, seed = "1")
    @Label("SAME is the least that gives ⌈n/s⌉ outputs, its sides differ by at most the odd cell")
    void same(@ForAll @IntRange(min = 1, max = 30) int n, @ForAll @IntRange(min = 1, max = 6) int k,
              @ForAll @IntRange(min = 1, max = 6) int s, @ForAll @IntRange(min = 1, max = 5) int d) {
        var kernel = new KernelAxis(k, s, d);
        var upper = Padding.Rule.SAME_UPPER.resolve(0, kernel, n);
        var lower = Padding.Rule.SAME_LOWER.resolve(0, kernel, n);
        long wanted = (long) Math.ceil((double) n / s);
        assertEquals(new Padding.Sides(upper.high(), upper.low()), lower);
        assertTrue(upper.high() - upper.low() == 0 || upper.high() - upper.low() == 1);
        assertEquals(wanted, Window.of(kernel, upper.low(), upper.high()).outputSize(n));
        boolean oneLessSuffices = upper.high() > 0
                && Window.of(kernel, upper.low(), upper.high() - 1).outputSize(n) == wanted;
        assertTrue(!oneLessSuffices, "one cell less would do");
    }

    @Property(tries = 1000, seed = "2")
    @Label("HALF keeps the size at stride 1 where a window has a middle, FULL adds what a window spans but one")
    void halfAndFull(@ForAll @IntRange(min = 1, max = 30) int n, @ForAll @IntRange(min = 1, max = 6) int k,
                     @ForAll @IntRange(min = 1, max = 5) int d) {
        var kernel = new KernelAxis(k, 1, d);
        long span = (k - 1) * d + 1;
        assertEquals(span % 2 == 1 ? n : n + 1, outputs(Padding.Rule.HALF, kernel, n));
        assertEquals(n + span - 1, outputs(Padding.Rule.FULL, kernel, n));
        assertEquals(n - span + 1, outputs(Padding.Rule.VALID, kernel, n));
    }

    private static long outputs(Padding.Rule rule, KernelAxis kernel, int n) {
        var sides = rule.resolve(0, kernel, n);
        return Window.of(kernel, sides.low(), sides.high()).outputSize(n);
    }
}
