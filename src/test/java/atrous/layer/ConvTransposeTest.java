package atrous.layer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import net.jqwik.api.Assume;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

@Label("A transposed convolution")
class ConvTransposeTest {

    @Example
    @Label("of Dumoulin and Visin's guide stretches, pads and slides as printed")
    void guide() {
        for (String id : List.of("dv-r8", "dv-r9", "dv-r10", "dv-r11", "dv-r12", "dv-r13", "dv-r14T")) {
            var fact = Facts.of(id);
            var kernel = new KernelAxis(fact.in("k"), fact.in("s"), 1);
            Axis axis = LayerAt.axis(LayerAt.transposed(kernel,
                    LayerAt.explicit(fact.in("p"), fact.in("p"), fact.out("a"))), fact.in("i_prime"));
            Window w = axis.window();
            assertEquals(fact.out("k_prime"), w.size(), id);
            assertEquals(fact.out("s_prime"), w.stride(), id);
            assertEquals(fact.out("p_prime"), w.paddingLow(), id);
            assertEquals(fact.out("p_prime") + fact.out("a"), w.paddingHigh(), id);
            assertEquals(fact.out("i_tilde"), w.dilatedInputSize(axis.inputSize()), id);
            assertEquals(fact.out("o_prime"), axis.outputSize(), id);
            assertEquals(fact.out("a"), Math.floorMod(fact.in("i") + 2 * fact.in("p") - fact.in("k"), fact.in("s")), id);
        }
    }

    @Example
    @Label("needs output padding to tell apart two inputs that shrink to the same size")
    void pitfall() {
        var fact = Facts.of("dv-pitfall-1");
        var kernel = new KernelAxis(fact.in("k"), fact.in("s"), 1);
        List<Long> sizes = Facts.numbers(fact.inputs().get("i"));
        for (int c = 0; c < sizes.size(); c++) {
            long out = Facts.numbers(fact.expected().get("o")).get(c);
            assertEquals(out, Window.of(kernel, fact.in("p"), fact.in("p")).outputSize(sizes.get(c)));
            long a = Facts.numbers(fact.expected().get("a")).get(c);
            var layer = LayerAt.transposed(kernel, LayerAt.explicit(fact.in("p"), fact.in("p"), a));
            assertEquals(Facts.numbers(fact.expected().get("o_prime")).get(c), LayerAt.axis(layer, out).outputSize());
        }
    }

    @Property(tries = 2000, seed = "1")
    @Label("reads where each input's stamp lands: the relation of the direct convolution, turned around")
    void stamps(@ForAll @IntRange(min = 1, max = 7) int n, @ForAll @IntRange(min = 1, max = 5) int k,
                @ForAll @IntRange(min = 1, max = 4) int s, @ForAll @IntRange(min = 1, max = 4) int d,
                @ForAll @IntRange(max = 6) int low, @ForAll @IntRange(max = 6) int high,
                @ForAll @IntRange(max = 3) int added) {
        Assume.that(added < Math.max(s, d));
        var layer = LayerAt.transposed(new KernelAxis(k, s, d), LayerAt.explicit(low, high, added));
        int size = s * (n - 1) + d * (k - 1) + 1 - low - high + added;
        Assume.that(size >= 1);
        Axis axis = LayerAt.axis(layer, n);
        assertEquals(size, axis.outputSize());
        var stamped = new ArrayList<List<Long>>();
        for (long input = 0; input < n; input++) {
            for (long weight = 0; weight < k; weight++) {
                long output = input * s + weight * d - low;
                if (output >= 0 && output < size) {
                    stamped.add(List.of(output, k - 1 - weight, input));
                }
            }
        }
        var read = new ArrayList<List<Long>>();
        for (long output = 0; output < size; output++) {
            for (long tap = 0; tap < k; tap++) {
                if (axis.source(output, tap) != PaddingMode.NONE) {
                    read.add(List.of(output, tap, axis.source(output, tap)));
                }
            }
        }
        stamped.sort(Comparator.<List<Long>, Long>comparing(r -> r.get(0)).thenComparing(r -> r.get(1)));
        assertEquals(stamped, read);
    }

    @Example
    @Label("costs as many multiplications as inputs times taps, and as many parameters as PyTorch counts")
    void costs() {
        var layer = new ConvTranspose(List.of(new KernelAxis(3, 2, 1), new KernelAxis(5, 3, 1)),
                new TransposedPadding.Auto(TransposedPadding.Rule.VALID, List.of(1L, 0L)), 6, 8, 2, true);
        var axes = LayerAt.axes(layer.at(List.of(4L, 7L)));
        assertEquals(List.of(10L, 23L), axes.stream().map(Axis::outputSize).toList());
        assertEquals(OptionalLong.of(6 * 4 * 15 + 8), layer.parameters());
        assertEquals(OptionalLong.of(15), layer.taps());
        assertEquals(OptionalLong.of(4 * 7 * 6 * 4 * 15), layer.macs(axes));
        assertEquals(OptionalLong.of(8 * 10 * 23), layer.outputElements(axes));
        assertEquals(OptionalLong.of(4 * 8 * 10 * 23), layer.outputBytes(axes));
    }

    @Example
    @Label("at the limits has an output of more than 2⁴⁰ cells and costs that say when they are too large")
    void limits() {
        long most = Conv.LIMIT;
        var kernel = new KernelAxis(most, most, most);
        var layer = new ConvTranspose(List.of(kernel), LayerAt.explicit(0, 0, 0), most, most, 1, false);
        Axis axis = LayerAt.axis(layer, most);
        assertEquals(2 * most * (most - 1) + 1, axis.outputSize());
        assertEquals(OptionalLong.of(1L << 60), layer.parameters());
        assertEquals(OptionalLong.empty(), layer.macs(List.of(axis)));
    }

    @Property(tries = 1000, seed = "2")
    @Label("tells with reads and readers what source tells tap by tap")
    void readers(@ForAll @IntRange(min = 1, max = 6) int n, @ForAll @IntRange(min = 1, max = 4) int k,
                 @ForAll @IntRange(min = 1, max = 4) int s, @ForAll @IntRange(min = 1, max = 3) int d) {
        RelationCheck.check(LayerAt.axis(LayerAt.transposed(new KernelAxis(k, s, d), LayerAt.explicit(0, 0, 0)), n));
    }

    @Example
    @Label("that cuts off all of its output, or adds a step or more, is refused with what would do")
    void refusals() {
        var kernel = new KernelAxis(3, 2, 1);
        assertEquals(List.of(Problem.of(Field.PADDING, Where.ALL_AXES, 3, new Requirement.PaddingLeavesOutput(5, 2))),
                LayerAt.problems(LayerAt.transposed(kernel, LayerAt.explicit(3, 2, 0)), 2));
        assertEquals(List.of(), LayerAt.problems(LayerAt.transposed(kernel, LayerAt.explicit(2, 2, 0)), 2));
        assertEquals(List.of(Problem.of(Field.OUTPUT_PADDING, Where.ALL_AXES, 2, new Requirement.OutputPaddingBelow(2, 1))),
                LayerAt.problems(LayerAt.transposed(kernel, LayerAt.explicit(0, 0, 2)), 2));
        assertEquals(List.of(), LayerAt.problems(LayerAt.transposed(new KernelAxis(3, 2, 3), LayerAt.explicit(0, 0, 2)), 2));
        assertTrue(LayerAt.problems(LayerAt.transposed(kernel, LayerAt.explicit(0, 0, -1)), 2).size() == 1);
        var grouped = new ConvTranspose(List.of(kernel), LayerAt.explicit(-1, 0, 0), 6, 4, 4, false);
        var range = new Requirement.WholeNumber(0, Conv.LIMIT);
        assertEquals(List.of(Problem.of(Field.PADDING, Where.ALL_AXES, -1, range),
                Problem.of(Field.GROUPS, Where.ALL_AXES, 4, new Requirement.DividesChannels(6, 4))),
                LayerAt.problems(grouped, 2));
    }

    @Example
    @Label("is given padding for every axis")
    void ranks() {
        assertThrows(IllegalArgumentException.class, () -> ConvTranspose.single(
                LongStream.range(0, 2).mapToObj(a -> new KernelAxis(3, 1, 1)).toList(), LayerAt.explicit(0, 0, 0)));
    }
}
