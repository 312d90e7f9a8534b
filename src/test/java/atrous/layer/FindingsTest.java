package atrous.layer;

import static atrous.layer.PaddingMode.CIRCULAR;
import static atrous.layer.PaddingMode.REFLECT;
import static atrous.layer.PaddingMode.ZEROS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atrous.layer.Finding.AxisGrids;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Findings")
class FindingsTest {

    private static final int ALL = Where.ALL_AXES;

    private static List<Finding> square(long n, long k, long s, long d, Padding padding, PaddingMode mode) {
        var kernel = new KernelAxis(k, s, d);
        var conv = new Conv(List.of(kernel, kernel), padding, mode, 1, 1, 1, false);
        return Findings.of(conv, ConvAt.axes(conv, n, n));
    }

    private static List<Finding> square(long n, long k, long s, long d, Padding padding) {
        return square(n, k, s, d, padding, ZEROS);
    }

    private static Padding sides(long low, long high) {
        return new Padding.Explicit(List.of(new Padding.Sides(low, high), new Padding.Sides(low, high)));
    }

    private static Finding unread(long read, long of, UnreadCause... causes) {
        return new Finding.NeverRead(read * read, of * of,
                List.of(new Finding.UnreadAxis(ALL, read, of, List.of(causes))));
    }

    private static Finding grids(long count, boolean shared) {
        return new Finding.SubGrids(count * count, List.of(new AxisGrids(count, shared), new AxisGrids(count, shared)), true);
    }

    @Test
    @DisplayName("there are none of ordinary layers")
    void none() {
        for (var mode : PaddingMode.values()) {
            assertEquals(List.of(), square(7, 3, 1, 1, Padding.Rule.SAME_UPPER, mode));
            assertEquals(List.of(), square(7, 1, 1, 1, Padding.Rule.VALID, mode));
            assertEquals(List.of(), square(7, 3, 2, 1, Padding.Rule.HALF, mode));
        }
    }

    @Test
    @DisplayName("of dilation 2 on 7×7: 4 interleaved grids that never mix")
    void dilationTwo() {
        assertEquals(List.of(grids(2, true)), square(7, 3, 1, 2, Padding.Rule.SAME_UPPER));
        assertEquals(List.of(grids(2, true)), square(7, 3, 1, 2, Padding.Rule.SAME_UPPER, REFLECT));
        assertEquals(List.of(), square(7, 3, 1, 2, Padding.Rule.SAME_UPPER, CIRCULAR));
    }

    @Test
    @DisplayName("of dilation 3 on 7×7 without padding: 9 of 49 cells are read, since one output fills no gap")
    void dilationThree() {
        assertEquals(List.of(unread(3, 7, new UnreadCause.FewerOutputsThanDilation(1, 3, 1))),
                square(7, 3, 1, 3, Padding.Rule.VALID));
    }

    @Test
    @DisplayName("of one window never blame the stride, which it has no use for")
    void oneWindow() {
        assertEquals(List.of(unread(3, 7, new UnreadCause.FewerOutputsThanDilation(1, 3, 1))),
                square(7, 3, 6, 3, Padding.Rule.VALID));
    }

    @Test
    @DisplayName("of two taps at stride 3: every third cell is skipped")
    void tooFewTaps() {
        assertEquals(List.of(unread(4, 5, new UnreadCause.TooFewTaps(2, 3, 1)), new Finding.NoOverlap(4)),
                square(5, 2, 3, 1, Padding.Rule.VALID));
    }

    @Test
    @DisplayName("of one tap blame the stride and never the dilation, which it has not")
    void oneTap() {
        assertEquals(List.of(unread(4, 7, new UnreadCause.TooFewTaps(1, 2, 1))),
                square(7, 1, 2, 4, Padding.Rule.VALID));
    }

    @Test
    @DisplayName("of stride and dilation 2: only every second cell is ever read")
    void commonDivisor() {
        assertEquals(List.of(unread(5, 9, new UnreadCause.CommonDivisor(2, 2, 2, false))),
                square(9, 3, 2, 2, Padding.Rule.VALID));
    }

    @Test
    @DisplayName("of stride and dilation 2 with copies in the padding: those are read besides every second cell")
    void copied() {
        var kernel = new KernelAxis(3, 2, 2);
        var layer = new Conv(List.of(kernel), new Padding.Explicit(List.of(new Padding.Sides(3, 3))), PaddingMode.REPLICATE, 1, 1, 1, false);
        String told = Findings.of(layer, ((Checked.Ok<List<Axis>>) layer.axes(List.of(7L))).value()).toString();
        // 1, 3 and 5 in the input, 0 and 6 as copies.
        assertTrue(told.contains("UnreadAxis[axis=-1, readInputs=5, inputSize=7, causes=[CommonDivisor[gcd=2, stride=2, dilation=2, copied=true]]]"), told);
    }

    @Test
    @DisplayName("of stride 2 and dilation 3: the cells beside the corners are skipped")
    void skippedAtBorder() {
        assertEquals(List.of(unread(6, 8, new UnreadCause.SkippedAtBorder(2, 3)), new Finding.NoOverlap(9)),
                square(8, 2, 2, 3, Padding.Rule.VALID));
    }

    @Test
    @DisplayName("of an even input at stride 2: its last row and column are dropped")
    void trailing() {
        assertEquals(List.of(new Finding.Trailing(ALL, 1)), square(8, 3, 2, 1, Padding.Rule.VALID));
    }

    @Test
    @DisplayName("of cells both skipped and left over name both, and count the latter again by themselves")
    void skippedAndTrailing() {
        assertEquals(List.of(
                unread(4, 6, new UnreadCause.TooFewTaps(2, 3, 1), new UnreadCause.PastLastWindow(1)),
                new Finding.NoOverlap(4), new Finding.Trailing(ALL, 1)), square(6, 2, 3, 1, Padding.Rule.VALID));
    }

    @Test
    @DisplayName("of a cell past the last window: none where circular padding shows it to the first")
    void trailingReadThroughPadding() {
        assertEquals(List.of(new Finding.Trailing(ALL, 1)), square(5, 3, 2, 1, sides(1, 0), ZEROS));
        assertEquals(List.of(), square(5, 3, 2, 1, sides(1, 0), CIRCULAR));
    }

    @Test
    @DisplayName("of SAME with an odd cell: the side it goes to, and what k//2 on both sides gives")
    void oddSame() {
        assertEquals(List.of(new Finding.OddSame(ALL, 1, true, 4, 1, OptionalLong.of(4), 1)),
                square(8, 3, 2, 1, Padding.Rule.SAME_UPPER));
        assertEquals(List.of(new Finding.OddSame(ALL, 1, false, 4, 1, OptionalLong.of(4), 0)),
                square(8, 3, 2, 1, Padding.Rule.SAME_LOWER));
        assertEquals(List.of(new Finding.OddSame(ALL, 3, true, 7, 2, OptionalLong.of(8), 1)),
                square(7, 4, 1, 1, Padding.Rule.SAME_UPPER));
    }

    @Test
    @DisplayName("of SAME with an odd cell: no k//2 where so much can't be reflected")
    void halfIsRefused() {
        assertEquals(List.of(new Finding.OddSame(ALL, 3, true, 1, 3, OptionalLong.empty(), 2)),
                square(3, 6, 3, 1, Padding.Rule.SAME_UPPER, REFLECT));
    }

    @Test
    @DisplayName("of more padding than kernel: windows that see no input")
    void whollyInPadding() {
        assertEquals(List.of(new Finding.WhollyInPadding(OptionalLong.of(49 - 25), OptionalLong.of(49), ZEROS)),
                square(3, 3, 1, 1, sides(3, 3)));
    }

    @Test
    @DisplayName("of dilation 7 on 7×7: the centre tap alone is ever real")
    void atMostOneTap() {
        assertEquals(List.of(new Finding.AtMostOneTap(ALL, 7, 7, ZEROS), new Finding.NoOverlap(49)),
                square(7, 3, 1, 7, Padding.Rule.SAME_UPPER));
    }

    @Test
    @DisplayName("of patches: no two outputs share a cell")
    void patches() {
        assertEquals(List.of(new Finding.NoOverlap(196)), square(224, 16, 16, 1, Padding.Rule.VALID));
    }

    @Test
    @DisplayName("of each axis are apart where the axes differ")
    void axesDiffer() {
        var conv = Conv.single(List.of(new KernelAxis(3, 1, 2), new KernelAxis(3, 2, 1)), Padding.Rule.SAME_UPPER);
        assertEquals(List.of(
                new Finding.SubGrids(2, List.of(new AxisGrids(2, true), new AxisGrids(1, true)), true),
                new Finding.OddSame(1, 1, true, 4, 1, OptionalLong.of(4), 1)),
                Findings.of(conv, ConvAt.axes(conv, 8, 8)));
    }

    @Test
    @DisplayName("of windows past 2⁶³ − 1 say so")
    void tooManyWindows() {
        long most = Conv.LIMIT;
        assertEquals(List.of(
                new Finding.WhollyInPadding(OptionalLong.empty(), OptionalLong.empty(), ZEROS),
                new Finding.AtMostOneTap(ALL, most, most / 2, ZEROS),
                grids(most / 2, true)), square(most / 2, most, 1, most, Padding.Rule.FULL));
    }
}
