package atrous.layer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Worth knowing of pooling is")
class PoolFindingsTest {

    private static List<Finding> of(Pool pool, long n) {
        return Findings.of(pool, ((Checked.Ok<List<Axis>>) pool.axes(List.of(n))).value());
    }

    private static Padding pad(long low, long high) {
        return new Padding.Explicit(List.of(new Padding.Sides(low, high)));
    }

    private static List<KernelAxis> window(long size, long stride, long dilation) {
        return List.of(new KernelAxis(size, stride, dilation));
    }

    @Test
    @DisplayName("how far the window that rounding up adds reaches past the padding")
    void overhang() {
        assertTrue(of(new MaxPool(window(3, 2, 1), pad(0, 0), true), 8).contains(new Finding.Overhang(Where.ALL_AXES, 1)));
        assertTrue(of(new MaxPool(window(3, 2, 1), pad(0, 0), false), 8).stream().noneMatch(f -> f instanceof Finding.Overhang));
    }

    @Test
    @DisplayName("a window that rounding up asks for and frameworks drop")
    void dropped() {
        assertTrue(of(new MaxPool(window(2, 3, 1), pad(1, 1), true), 5).contains(new Finding.DroppedWindow(Where.ALL_AXES, 0)));
    }

    @Test
    @DisplayName("that only the last window asked for is dropped, while others that start past the input stay")
    void onlyTheLastIsDropped() {
        // Rows 0, 2, 4, 6, 8 of 7 are kept; 10 is not.
        assertTrue(of(new AvgPool(window(3, 2, 1), pad(0, 5), true, false), 7).contains(new Finding.DroppedWindow(Where.ALL_AXES, 1)));
        for (long low = 0; low < 4; low++) {
            for (long high = 0; high < 8; high++) {
                var pool = new MaxPool(window(2, 3, 1), pad(low, high), true);
                WindowAxis axis = ((Checked.Ok<List<WindowAxis>>) pool.at(List.of(5L))).value().get(0);
                long stay = 0;
                for (long o = 0; o < axis.outputSize(); o++) {
                    stay += o * 3 - low >= 5 ? 1 : 0;
                }
                assertEquals(axis.dropped(), of(pool, 5).contains(new Finding.DroppedWindow(Where.ALL_AXES, stay)));
            }
        }
    }

    @Test
    @DisplayName("what an average divides by at the border")
    void borders() {
        assertTrue(of(new AvgPool(window(3, 1, 1), pad(1, 1), false, true), 8).contains(new Finding.BorderAverage(3, 2, true)));
        assertTrue(of(new AvgPool(window(3, 1, 1), pad(1, 1), false, false), 8).contains(new Finding.BorderAverage(3, 2, false)));
        assertEquals(List.of(), of(new AvgPool(window(3, 1, 1), pad(0, 0), false, true), 8));
    }

    @Test
    @DisplayName("a window without any cell")
    void nothing() {
        assertTrue(of(new MaxPool(window(2, 1, 1), pad(2, 0), false), 4)
                .contains(new Finding.PooledNothing(OptionalLong.of(1), Finding.OfNothing.LARGEST)));
        assertTrue(of(new AvgPool(window(2, 1, 1), pad(2, 0), false, true), 4)
                .contains(new Finding.PooledNothing(OptionalLong.of(1), Finding.OfNothing.MEAN_OF_PADDING)));
        assertTrue(of(new AvgPool(window(2, 1, 1), pad(2, 0), false, false), 4)
                .contains(new Finding.PooledNothing(OptionalLong.of(1), Finding.OfNothing.MEAN_OF_NONE)));
    }
}
