package atrous.layer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

@Label("A window")
class WindowTest {

    @Property(tries = 5000, seed = "1")
    @Label("gives as many outputs, at such positions, as it fits when slid along")
    void slides(@ForAll @IntRange(min = 1, max = 12) int n, @ForAll @IntRange(min = 1, max = 5) int k,
                @ForAll @IntRange(min = 1, max = 5) int s, @ForAll @IntRange(min = 1, max = 4) int d,
                @ForAll @IntRange(min = 1, max = 3) int b,
                @ForAll @IntRange(min = -2, max = 6) int low, @ForAll @IntRange(min = -2, max = 6) int high) {
        var window = new Window(k, s, d, b, low, high);
        int first = -low;
        int end = stretched(n, b) + high;
        var starts = new ArrayList<Integer>();
        for (int start = first; start + d * (k - 1) < end; start += s) {
            starts.add(start);
        }
        assertEquals(starts.size(), Math.max(0, window.outputSize(n)));
        for (int o = 0; o < starts.size(); o++) {
            for (int t = 0; t < k; t++) {
                assertEquals(starts.get(o) + t * d, window.position(o, t));
            }
        }
        if (!starts.isEmpty()) {
            long lastRead = window.position(starts.size() - 1, k - 1);
            assertEquals(end - 1 - lastRead, window.remainder(n));
        }
    }

    /** Size of an input with b−1 zeros between neighbours. */
    private static int stretched(int n, int b) {
        int size = 0;
        for (int i = 0; i < n; i++) {
            size += i == 0 ? 1 : b;
        }
        return size;
    }

    @Example
    @Label("of three taps and dilation 2 spans five cells")
    void effectiveSize() {
        assertEquals(5, new Window(3, 1, 2, 1, 0, 0).effectiveSize());
    }

    @Example
    @Label("has a size, stride and dilations of at least 1")
    void refusesZeros() {
        for (List<Long> w : List.of(List.of(0L, 1L, 1L, 1L), List.of(1L, 0L, 1L, 1L),
                List.of(1L, 1L, 0L, 1L), List.of(1L, 1L, 1L, 0L))) {
            assertThrows(IllegalArgumentException.class,
                    () -> new Window(w.get(0), w.get(1), w.get(2), w.get(3), 0, 0));
        }
    }
}
