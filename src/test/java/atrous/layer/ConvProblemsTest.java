package atrous.layer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.Assume;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

@Label("A convolution that can't be had")
class ConvProblemsTest {

    private static final KernelAxis THREE = new KernelAxis(3, 1, 1);

    private static Conv padded(PaddingMode mode, long low, long high, KernelAxis... kernel) {
        var sides = List.of(kernel).stream().map(k -> new Padding.Sides(low, high)).toList();
        return new Conv(List.of(kernel), new Padding.Explicit(sides), mode, 1, 1, 1, false);
    }

    private static Conv channels(long in, long out, long groups) {
        return new Conv(List.of(THREE, THREE), Padding.Rule.VALID, PaddingMode.ZEROS, in, out, groups, false);
    }

    private static Problem onAllAxes(Field field, long value, Requirement requirement) {
        return Problem.of(field, Where.ALL_AXES, value, requirement);
    }

    @Property(tries = 2000, seed = "1")
    @Label("for its kernel says the least padding on both sides with which it can")
    void kernelTooLarge(@ForAll @IntRange(min = 1, max = 20) int n, @ForAll @IntRange(min = 2, max = 9) int k,
                        @ForAll @IntRange(min = 1, max = 9) int d, @ForAll @IntRange(min = 1, max = 4) int s,
                        @ForAll @IntRange(max = 6) int padding) {
        var kernel = new KernelAxis(k, s, d);
        var problems = ConvAt.problems(padded(PaddingMode.ZEROS, padding, padding, kernel), n);
        Assume.that(!problems.isEmpty());
        var needs = (Requirement.KernelFits) problems.get(0).requirement();
        assertEquals(List.of(onAllAxes(Field.KERNEL_SIZE, k, new Requirement.KernelFits(
                d, d * (k - 1) + 1, n + 2 * padding, needs.paddingNeeded()))), problems);
        long p = needs.paddingNeeded();
        assertEquals(List.of(), ConvAt.problems(padded(PaddingMode.ZEROS, p, p, kernel), n));
        assertTrue(!ConvAt.problems(padded(PaddingMode.ZEROS, p - 1, p - 1, kernel), n).isEmpty());
    }

    @Example
    @Label("names the numbers of a 7-tap kernel with dilation 3 on 7 cells padded to 9")
    void kernelTooLargeExample() {
        assertEquals(List.of(onAllAxes(Field.KERNEL_SIZE, 7, new Requirement.KernelFits(3, 19, 9, 6))),
                ConvAt.problems(padded(PaddingMode.ZEROS, 1, 1, new KernelAxis(7, 1, 3)), 7));
    }

    @Example
    @Label("reflects at most one cell less than the input has")
    void reflect() {
        assertEquals(List.of(), ConvAt.problems(padded(PaddingMode.REFLECT, 4, 0, THREE), 5));
        assertEquals(List.of(onAllAxes(Field.PADDING, 5, new Requirement.PaddingWithin(PaddingMode.REFLECT, 4, 5))),
                ConvAt.problems(padded(PaddingMode.REFLECT, 0, 5, THREE), 5));
    }

    @Example
    @Label("wraps around at most once")
    void circular() {
        assertEquals(List.of(), ConvAt.problems(padded(PaddingMode.CIRCULAR, 5, 5, THREE), 5));
        assertEquals(List.of(onAllAxes(Field.PADDING, 6, new Requirement.PaddingWithin(PaddingMode.CIRCULAR, 5, 5))),
                ConvAt.problems(padded(PaddingMode.CIRCULAR, 6, 1, THREE), 5));
    }

    @Example
    @Label("pads with zeros or border cells as far as one likes")
    void unlimited() {
        for (PaddingMode mode : List.of(PaddingMode.ZEROS, PaddingMode.REPLICATE)) {
            assertEquals(List.of(), ConvAt.problems(padded(mode, Conv.LIMIT, Conv.LIMIT, THREE), 1));
        }
    }

    @Example
    @Label("has groups that divide the channels of both sides")
    void groups() {
        assertEquals(List.of(), ConvAt.problems(channels(6, 4, 2), 5, 5));
        for (var conv : List.of(channels(6, 4, 3), channels(6, 4, 4))) {
            assertEquals(List.of(onAllAxes(Field.GROUPS, conv.groups(),
                    new Requirement.DividesChannels(6, 4))), ConvAt.problems(conv, 5, 5));
        }
    }

    @Example
    @Label("has numbers within the limits, and each one that is not is named")
    void ranges() {
        long over = Conv.LIMIT + 1;
        var conv = new Conv(List.of(new KernelAxis(over, 1, 1), new KernelAxis(1, over, over)),
                new Padding.Explicit(List.of(new Padding.Sides(-1, 0), new Padding.Sides(0, over))),
                PaddingMode.ZEROS, 0, over, -2, false);
        var fromOne = new Requirement.WholeNumber(1, Conv.LIMIT);
        var fromZero = new Requirement.WholeNumber(0, Conv.LIMIT);
        assertEquals(List.of(
                Problem.of(Field.INPUT_SIZE, 0, 0, fromOne),
                Problem.of(Field.KERNEL_SIZE, 0, over, fromOne),
                Problem.of(Field.PADDING, 0, -1, fromZero),
                Problem.of(Field.STRIDE, 1, over, fromOne),
                Problem.of(Field.DILATION, 1, over, fromOne),
                Problem.of(Field.PADDING, 1, over, fromZero),
                onAllAxes(Field.IN_CHANNELS, 0, fromOne),
                onAllAxes(Field.OUT_CHANNELS, over, fromOne),
                onAllAxes(Field.GROUPS, -2, fromOne)), ConvAt.problems(conv, 0, Conv.LIMIT));
    }

    @Example
    @Label("says once what is wrong on every axis, and apart what differs")
    void merging() {
        var five = new KernelAxis(5, 1, 1);
        var valid = Conv.single(List.of(five, five), Padding.Rule.VALID);
        assertEquals(List.of(onAllAxes(Field.KERNEL_SIZE, 5, new Requirement.KernelFits(1, 5, 3, 1))),
                ConvAt.problems(valid, 3, 3));
        assertEquals(List.of(
                Problem.of(Field.KERNEL_SIZE, 0, 5, new Requirement.KernelFits(1, 5, 3, 1)),
                Problem.of(Field.KERNEL_SIZE, 1, 5, new Requirement.KernelFits(1, 5, 4, 1))),
                ConvAt.problems(valid, 3, 4));
    }

    @Example
    @Label("hears of its channels and of its kernel at once")
    void allAtOnce() {
        var fields = ConvAt.problems(channels(3, 4, 2), 2, 2).stream()
                .map(p -> ((Where.OfLayer) p.where()).field()).toList();
        assertEquals(List.of(Field.GROUPS, Field.KERNEL_SIZE), fields);
    }

    @Example
    @Label("has as many paddings as axes")
    void paddingsOfAllAxes() {
        var one = new Padding.Explicit(List.of(new Padding.Sides(0, 0)));
        assertThrows(IllegalArgumentException.class, () -> Conv.single(List.of(THREE, THREE), one));
    }
}
