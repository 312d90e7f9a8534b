package atrous.field;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The range of fields that an ask allows")
class AskRangeTest {

    private static long[] naive(Ask ask, int layers, long field, long stride) {
        long[] range = {Long.MAX_VALUE, -1};
        if (layers >= ask.fewestLayers()) {
            range[0] = field;
            range[1] = field;
        }
        for (int dilation : layers < ask.mostLayers() ? ask.dilations() : List.<Integer>of()) {
            for (int times : ask.strides()) {
                if (stride * times <= ask.mostStride()) {
                    long[] more = naive(ask, layers + 1, field + (ask.kernel() - 1) * dilation * stride, stride * times);
                    range[0] = Math.min(range[0], more[0]);
                    range[1] = Math.max(range[1], more[1]);
                }
            }
        }
        return range;
    }

    @Test
    @DisplayName("is from the smallest to the largest of all stacks")
    void exhaustive() {
        var random = new Random(3);
        for (int i = 0; i < 200; i++) {
            int fewest = 1 + random.nextInt(2);
            var strides = IntStream.rangeClosed(1, 4).filter(s -> random.nextBoolean()).boxed().toList();
            var ask = new Ask(9, random.nextBoolean(), fewest, fewest + random.nextInt(3), 2 + random.nextInt(3),
                    strides.isEmpty() ? List.of(2) : strides, List.of(1 + random.nextInt(3), 2 + random.nextInt(4)), 1 + random.nextInt(9), false, 2, Ask.By.MACS);
            long[] expected = naive(ask, 0, 1, 1);
            AskRange range = AskRange.of(ask);
            assertEquals(expected[1] < 0, range.isEmpty(), ask.toString());
            assertTrue(range.isEmpty() || range.smallest() == expected[0] && range.largest() == expected[1], ask + " " + range);
        }
    }

    @Test
    @DisplayName("has steps of the taps between neighbours times what divides all dilations")
    void step() {
        assertEquals(8, AskRange.of(new Ask(9, true, 1, 3, 3, List.of(1, 2), List.of(4, 8, 12), 8, false, 2, Ask.By.MACS)).step());
    }
}
