package atrous.layer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigInteger;
import java.util.List;
import java.util.OptionalLong;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;

@Label("Costs")
class CostTest {

    @Example
    @Label("of a grouped layer are those of PyTorch's Conv2d(6, 8, (3, 5), groups=2) on 10×12")
    void grouped() {
        var conv = new Conv(List.of(new KernelAxis(3, 1, 1), new KernelAxis(5, 1, 1)),
                Padding.Rule.VALID, PaddingMode.ZEROS, 6, 8, 2, true);
        var axes = ConvAt.axes(conv, 10, 12);
        assertEquals(OptionalLong.of(8 * 3 * 3 * 5 + 8), conv.parameters());
        assertEquals(OptionalLong.of(8 * 8 * 8), conv.outputElements(axes));
        assertEquals(OptionalLong.of(8 * 8 * 8 * 3 * 3 * 5), conv.macs(axes));
        assertEquals(OptionalLong.of(8 * 8 * 8 * 4), conv.outputBytes(axes));
    }

    @Example
    @Label("past 2⁶³ − 1 are said to be, and do not wrap")
    void overflow() {
        long most = Conv.LIMIT;
        var conv = new Conv(List.of(new KernelAxis(most, 1, 1), new KernelAxis(most, 1, 1)),
                Padding.Rule.SAME_UPPER, PaddingMode.ZEROS, most, most, 1, true);
        var axes = ConvAt.axes(conv, most, most);
        assertEquals(OptionalLong.of(1L << 40), conv.taps());
        assertEquals(OptionalLong.empty(), conv.parameters());
        assertEquals(OptionalLong.of(1L << 60), conv.outputElements(axes));
        assertEquals(OptionalLong.of(1L << 62), conv.outputBytes(axes));
        assertEquals(OptionalLong.empty(), conv.macs(axes));
    }

    @Property(tries = 2000, seed = "1")
    @Label("are exact products and sums wherever these fit")
    void countsAreExact(@ForAll @Size(3) List<@LongRange(min = 1, max = 1L << 24) Long> factors,
                        @ForAll @LongRange(min = 0) long a, @ForAll @LongRange(min = 0) long b) {
        var product = BigInteger.ONE;
        for (long f : factors) {
            product = product.multiply(BigInteger.valueOf(f));
        }
        var counts = factors.stream().map(OptionalLong::of).toArray(OptionalLong[]::new);
        assertEquals(fitting(product), Count.product(counts));
        assertEquals(fitting(BigInteger.valueOf(a).add(BigInteger.valueOf(b))),
                Count.sum(OptionalLong.of(a), OptionalLong.of(b)));
    }

    private static OptionalLong fitting(BigInteger number) {
        return number.bitLength() < 64 ? OptionalLong.of(number.longValueExact()) : OptionalLong.empty();
    }
}
