package atrous.layer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The groups of a layer")
class GroupsTest {

    private static Conv conv(long in, long out, long groups) {
        var kernel = List.of(new KernelAxis(3, 1, 1), new KernelAxis(3, 1, 1));
        return new Conv(kernel, Padding.Rule.SAME_UPPER, PaddingMode.ZEROS, in, out, groups, true);
    }

    @Test
    @DisplayName("are just those with which it can be applied")
    void divisors() {
        for (long in = 1; in <= 24; in++) {
            for (long out = 1; out <= 24; out++) {
                var possible = new ArrayList<Long>();
                for (long g = 1; g <= 24; g++) {
                    if (conv(in, out, g).at(List.of(5L, 5L)) instanceof Checked.Ok<List<Axis>>) {
                        possible.add(g);
                    }
                }
                assertEquals(possible, Groups.of(conv(in, out, 1)));
            }
        }
    }

    @Test
    @DisplayName("of the most channels are found at once")
    void largest() {
        List<Long> groups = Groups.of(conv(Conv.LIMIT, Conv.LIMIT, 1));
        assertEquals(21, groups.size());
        assertEquals(Conv.LIMIT, groups.get(20));
    }

    @Test
    @DisplayName("change nothing else of it")
    void with() {
        assertEquals(conv(4, 8, 4), Groups.with(conv(4, 8, 1), 4));
        var t = ConvTranspose.single(conv(1, 1, 1).kernel(), new TransposedPadding.Explicit(
                List.of(new Padding.Sides(0, 0), new Padding.Sides(0, 0)), List.of(0L, 0L)));
        assertEquals(t, Groups.with(t, 1));
        assertTrue(Groups.isDepthwise(conv(4, 8, 4)) && !Groups.isDepthwise(conv(4, 8, 2)) && !Groups.isDepthwise(conv(1, 8, 1)));
    }

    @Test
    @DisplayName("A depthwise-separable convolution takes the share 1/out + 1/taps, of parameters and of multiply–adds")
    void separable() {
        for (long in : new long[] {1, 3, 64}) {
            for (long out : new long[] {1, 4, 100}) {
                for (long stride : new long[] {1, 2}) {
                    var kernel = List.of(new KernelAxis(3, stride, 1), new KernelAxis(5, 1, 2));
                    var conv = new Conv(kernel, Padding.Rule.SAME_UPPER, PaddingMode.ZEROS, in, out, 1, true);
                    List<Axis> axes = ((Checked.Ok<List<Axis>>) conv.at(List.of(9L, 11L))).value();
                    Separable s = Separable.of(conv);
                    assertEquals(s.share(), (double) s.parameters().getAsLong() / s.standard().parameters().getAsLong(), 1e-12);
                    assertEquals(s.share(), (double) s.macs(axes).getAsLong() / s.standard().macs(axes).getAsLong(), 1e-12);
                    List<Axis> after = ((Checked.Ok<List<Axis>>) s.pointwise().at(
                            List.of(axes.get(0).outputSize(), axes.get(1).outputSize()))).value();
                    assertEquals(s.pointwise().macs(after), s.pointwiseMacs(axes));
                }
            }
        }
    }

    @Test
    @DisplayName("With 3×3 kernels it takes 8 to 9 times less computation (Howard et al. 2017, section 3.1)")
    void mobileNets() {
        // The widths of MobileNet's separable layers, its table 1; the narrowest falls short.
        for (long out : new long[] {128, 256, 512, 1024}) {
            double times = 1 / Separable.of(conv(64, out, 1)).share();
            assertTrue(times > 8 && times < 9, out + ": " + times);
        }
    }
}
