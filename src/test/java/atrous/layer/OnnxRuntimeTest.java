package atrous.layer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

@Label("ONNX Runtime")
class OnnxRuntimeTest {

    @Property(tries = 1000, seed = "1")
    @Label("takes no total padding below 0, and keeps an output size that was asked for")
    void clamps(@ForAll @IntRange(min = 1, max = 7) int n, @ForAll @IntRange(min = 1, max = 4) int k,
                @ForAll @IntRange(min = 1, max = 5) int s, @ForAll @IntRange(min = 1, max = 3) int d,
                @ForAll @IntRange(min = 1, max = 40) int size, @ForAll boolean upper) {
        var kernel = new KernelAxis(k, s, d);
        int full = (n - 1) * s + (k - 1) * d + 1;
        Assume.that(size <= full + s);
        var asked = new TransposedPadding.OutputShape(List.of((long) size), upper, List.of(0L));
        long total = Math.max(0, full - size);
        long head = upper ? total / 2 : total - total / 2;
        Cut cut = OnnxRuntime.cut(asked, 0, kernel, n);
        assertEquals(head, cut.low());
        assertEquals(size, cut.outputSize(kernel, n));
        var rule = upper ? TransposedPadding.Rule.SAME_UPPER : TransposedPadding.Rule.SAME_LOWER;
        assertEquals(full - Math.max(0, full - n * s),
                OnnxRuntime.cut(new TransposedPadding.Auto(rule, List.of(0L)), 0, kernel, n).outputSize(kernel, n));
    }
}
