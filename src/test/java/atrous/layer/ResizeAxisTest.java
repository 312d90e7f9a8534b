package atrous.layer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

@Label("Resizing on one axis")
class ResizeAxisTest {

    @Property(tries = 600, seed = "1")
    @Label("is asked from both sides, and reads around the centre of each output by its distance")
    void relation(@ForAll @IntRange(min = 1, max = 12) int n, @ForAll @IntRange(min = 1, max = 20) int m) {
        RelationCheck.check(new ResizeAxis(n, m, false));
        var linear = new ResizeAxis(n, m, true);
        RelationCheck.check(linear);
        for (long o = 0; o < m; o++) {
            double centre = Math.max(0, Math.min(n - 1, (o + 0.5) * n / m - 0.5));
            double read = 0;
            double total = 0;
            for (long tap = 0; tap < 2; tap++) {
                read += (double) linear.weight(o, tap) * linear.source(o, tap) / linear.whole();
                total += linear.weight(o, tap);
            }
            assertEquals(centre, read, 1e-9);
            assertEquals(linear.whole(), total);
        }
    }
}
