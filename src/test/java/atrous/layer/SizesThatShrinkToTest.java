package atrous.layer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

@Label("The size of a transposed convolution")
class SizesThatShrinkToTest {

    private static long size(KernelAxis kernel, TransposedPadding padding, long n) {
        return LayerAt.axis(LayerAt.transposed(kernel, padding), n).outputSize();
    }

    private static long shrunk(KernelAxis kernel, Padding padding, long n) {
        var conv = Conv.single(List.of(kernel), padding);
        return conv.at(List.of(n)) instanceof Checked.Ok<List<Axis>> ok ? ok.value().get(0).outputSize() : 0;
    }

    @Property(tries = 2000, seed = "1")
    @Label("may be any of those that the direct convolution maps back to the input's, which are all found")
    void all(@ForAll @IntRange(min = 1, max = 9) int n, @ForAll @IntRange(min = 1, max = 5) int k,
             @ForAll @IntRange(min = 1, max = 5) int s, @ForAll @IntRange(min = 1, max = 4) int d,
             @ForAll @IntRange(max = 7) int low, @ForAll @IntRange(max = 7) int high) {
        var kernel = new KernelAxis(k, s, d);
        var explicit = new Padding.Explicit(List.of(new Padding.Sides(low, high)));
        for (Padding padding : List.of(explicit, Padding.Rule.VALID, Padding.Rule.SAME_UPPER, Padding.Rule.SAME_LOWER,
                Padding.Rule.HALF, Padding.Rule.FULL)) {
            var found = SizesThatShrinkTo.of(n, 0, kernel, padding);
            List<Long> expected = LongStream.range(1, 100).filter(i -> shrunk(kernel, padding, i) == n).boxed().toList();
            assertEquals(expected, LongStream.rangeClosed(found.smallest(), found.largest()).boxed().toList());
            assertEquals(expected.size(), found.count());
            assertTrue(found.count() <= s);
        }
    }

    @Property(tries = 1000, seed = "2")
    @Label("is in PyTorch each of them, one for each output padding below the stride")
    void pyTorch(@ForAll @IntRange(min = 1, max = 9) int n, @ForAll @IntRange(min = 1, max = 5) int k,
                 @ForAll @IntRange(min = 1, max = 5) int s, @ForAll @IntRange(min = 1, max = 3) int d) {
        var kernel = new KernelAxis(k, s, d);
        var sizes = SizesThatShrinkTo.of(n, 0, kernel, Padding.Rule.VALID);
        for (int added = 0; added < s; added++) {
            assertEquals(sizes.smallest() + added, size(kernel, LayerAt.explicit(0, 0, added), n));
        }
        assertEquals(s, sizes.count());
    }

    /** {@code _get_output_shape_given_tf_padding} of keras/src/backend/common/backend_utils.py. */
    @Property(tries = 2000, seed = "3")
    @Label("is in Keras what its own formula says, with and without output padding")
    void keras(@ForAll @IntRange(min = 2, max = 9) int n, @ForAll @IntRange(min = 1, max = 6) int k,
               @ForAll @IntRange(min = 1, max = 5) int s, @ForAll @IntRange(min = 1, max = 3) int d,
               @ForAll @IntRange(max = 4) int added) {
        var kernel = new KernelAxis(k, s, d);
        long e = kernel.effectiveSize();
        var none = List.of(OptionalLong.empty());
        assertEquals((n - 1) * s + Math.max(e, s), size(kernel, new KerasTransposed(false, none), n));
        assertEquals(n * s, size(kernel, new KerasTransposed(true, none), n));
        if (added < s) {
            var given = List.of(OptionalLong.of(added));
            assertEquals((n - 1) * s + e + added, size(kernel, new KerasTransposed(false, given), n));
            assertEquals((n - 1) * s + e % 2 + added, size(kernel, new KerasTransposed(true, given), n));
        }
    }

    @Property(tries = 2000, seed = "4")
    @Label("is in TensorFlow the one that is asked for, and refused if it does not shrink back")
    void tensorFlow(@ForAll @IntRange(min = 1, max = 9) int n, @ForAll @IntRange(min = 1, max = 6) int k,
                    @ForAll @IntRange(min = 1, max = 5) int s, @ForAll @IntRange(min = 1, max = 3) int d) {
        var kernel = new KernelAxis(k, s, d);
        for (boolean same : List.of(true, false)) {
            Padding direct = same ? Padding.Rule.SAME_UPPER : Padding.Rule.VALID;
            var sizes = SizesThatShrinkTo.of(n, 0, kernel, direct);
            for (long wanted = Math.max(1, sizes.smallest() - 2); wanted <= sizes.largest() + 2; wanted++) {
                var layer = LayerAt.transposed(kernel, new TensorFlowTransposed(same, List.of(wanted)));
                if (!sizes.contains(wanted)) {
                    assertEquals(List.of(Problem.of(Field.OUTPUT_SIZE, Where.ALL_AXES, wanted,
                            new Requirement.WholeNumber(sizes.smallest(), sizes.largest()))), LayerAt.problems(layer, n));
                    continue;
                }
                assertEquals(wanted, LayerAt.axis(layer, n).outputSize());
                Padding.Sides sides = direct.resolve(0, kernel, wanted);
                assertEquals(new Cut(sides.low(), sides.high(), wanted - (s * (n - 1) + kernel.effectiveSize()
                        - sides.low() - sides.high())), layer.padding().cut(0, kernel, n));
            }
        }
    }

    @Property(tries = 1000, seed = "5")
    @Label("with SAME in TensorFlow cuts what Keras cuts without output padding")
    void kerasIsTensorFlow(@ForAll @IntRange(min = 1, max = 9) int n, @ForAll @IntRange(min = 1, max = 6) int k,
                           @ForAll @IntRange(min = 1, max = 5) int s, @ForAll @IntRange(min = 1, max = 3) int d) {
        var kernel = new KernelAxis(k, s, d);
        assertEquals(new TensorFlowTransposed(true, List.of((long) n * s)).cut(0, kernel, n).window(kernel),
                new KerasTransposed(true, List.of(OptionalLong.empty())).cut(0, kernel, n).window(kernel));
    }

    @Property(tries = 1000, seed = "6")
    @Label("is in ONNX n·s with SAME and the one asked for with output_shape, the odd cell cut where the rule says")
    void onnx(@ForAll @IntRange(min = 1, max = 9) int n, @ForAll @IntRange(min = 1, max = 6) int k,
              @ForAll @IntRange(min = 1, max = 5) int s, @ForAll @IntRange(min = 1, max = 40) int wanted) {
        var kernel = new KernelAxis(k, s, 1);
        for (TransposedPadding.Rule rule : List.of(TransposedPadding.Rule.SAME_UPPER, TransposedPadding.Rule.SAME_LOWER)) {
            boolean atEnd = rule == TransposedPadding.Rule.SAME_UPPER;
            assertEquals(n * s, size(kernel, new TransposedPadding.Auto(rule, List.of(0L)), n));
            var shaped = new TransposedPadding.OutputShape(List.of((long) wanted), atEnd, List.of(0L));
            assertEquals(wanted, size(kernel, shaped, n));
            Cut cut = shaped.cut(0, kernel, n);
            long odd = Math.floorMod(cut.low() + cut.high(), 2L);
            assertEquals(odd, atEnd ? cut.high() - cut.low() : cut.low() - cut.high());
        }
    }

    @Example
    @Label("differs between frameworks for the same words: 4 cells, 3 taps, stride 2")
    void dialects() {
        var kernel = new KernelAxis(3, 2, 1);
        assertEquals(new SizesThatShrinkTo(9, 10), SizesThatShrinkTo.of(4, 0, kernel, Padding.Rule.VALID));
        assertEquals(9, size(kernel, LayerAt.explicit(0, 0, 0), 4));
        assertEquals(7, size(kernel, LayerAt.explicit(1, 1, 0), 4));
        assertEquals(8, size(kernel, new KerasTransposed(true, List.of(OptionalLong.empty())), 4));
        assertEquals(8, size(kernel, new TransposedPadding.Auto(TransposedPadding.Rule.SAME_UPPER, List.of(0L)), 4));
        assertEquals(7, size(kernel, new TensorFlowTransposed(true, List.of(7L)), 4));
    }
}
