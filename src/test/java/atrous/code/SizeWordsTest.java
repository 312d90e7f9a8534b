package atrous.code;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atrous.layer.ConvTranspose;
import atrous.layer.Dialect;
import atrous.layer.Facts;
import atrous.layer.KernelAxis;
import atrous.layer.Padding;
import atrous.layer.TransposedPadding;
import atrous.layer.Window;
import java.util.List;
import java.util.stream.LongStream;
import net.jqwik.api.Assume;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

@Label("The words for an output size")
class SizeWordsTest {

    private static ConvTranspose layer(KernelAxis kernel, long low, long high, long added) {
        return ConvTranspose.single(List.of(kernel),
                new TransposedPadding.Explicit(List.of(new Padding.Sides(low, high)), List.of(added)));
    }

    private static List<Long> sizes(List<SizeWord> words, Dialect dialect, SizeWord.Kind kind, KernelAxis kernel, long n) {
        return words.stream().filter(w -> w.dialect() == dialect && w.kind() == kind)
                .map(w -> w.padding().cut(0, kernel, n).outputSize(kernel, n)).toList();
    }

    @Example
    @Label("give in PyTorch both sizes that Dumoulin and Visin's guide finds")
    void guide() {
        var fact = Facts.of("dv-pitfall-1");
        var kernel = new KernelAxis(fact.in("k"), fact.in("s"), 1);
        long n = fact.expected().get("o").getAsJsonArray().get(0).getAsLong();
        var words = SizeWords.of(layer(kernel, fact.in("p"), fact.in("p"), 0), List.of(n));
        assertEquals(Facts.numbers(fact.expected().get("o_prime")),
                sizes(words, Dialect.PYTORCH, SizeWord.Kind.NUMBERS, kernel, n));
    }

    @Property(tries = 1500, seed = "1")
    @Label("mean in each dialect what its documentation says")
    void documented(@ForAll @IntRange(min = 1, max = 9) int n, @ForAll @IntRange(min = 1, max = 6) int k,
                    @ForAll @IntRange(min = 1, max = 5) int s, @ForAll @IntRange(min = 1, max = 3) int d,
                    @ForAll @IntRange(max = 3) int p) {
        Assume.that(s * (n - 1) + d * (k - 1) + 1 > 2 * p);
        var kernel = new KernelAxis(k, s, d);
        var words = SizeWords.of(layer(kernel, p, p, 0), List.of((long) n));
        long smallest = (long) (n - 1) * s - 2 * p + d * (k - 1) + 1;
        assertEquals(LongStream.range(smallest, smallest + s).filter(o -> s <= 3 || o == smallest || o == smallest + s - 1).boxed().toList(),
                sizes(words, Dialect.PYTORCH, p > 0 ? SizeWord.Kind.NUMBERS : SizeWord.Kind.VALID, kernel, n));
        assertEquals((long) n * s, sizes(words, Dialect.KERAS, SizeWord.Kind.SAME, kernel, n).get(0));
        assertEquals(LongStream.of((long) n * s, (long) n * s).boxed().toList(),
                sizes(words, Dialect.ONNX, SizeWord.Kind.SAME, kernel, n));
        // Its output_shape has to lead back: ceil(size / stride) inputs with SAME.
        for (long size : sizes(words, Dialect.TENSORFLOW, SizeWord.Kind.SAME, kernel, n)) {
            assertEquals(n, (size + s - 1) / s);
        }
        for (long size : sizes(words, Dialect.TENSORFLOW, SizeWord.Kind.VALID, kernel, n)) {
            assertEquals(n, Window.of(kernel, 0, 0).outputSize(size));
        }
        assertTrue(words.stream().map(SizeWord::code).distinct().count() > 5);
    }
}
