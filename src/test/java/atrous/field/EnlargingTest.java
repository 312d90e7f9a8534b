package atrous.field;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atrous.layer.Facts;
import atrous.layer.KernelAxis;
import atrous.layer.Padding;
import atrous.layer.TransposedPadding;
import com.google.gson.JsonParser;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import net.jqwik.api.Assume;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

@Label("Layers in a row that enlarge a map")
class EnlargingTest {

    private static final List<String> ODENA = List.of("k3s2p0", "k4s2p1", "k2s2p0", "k5s2p2", "k6s3p0", "k4s3p0", "k3s2p1", "k5s3p0",
            "k6s2p2");

    private static Enlarging of(long k, long s, long d, long p, long added, int layers) {
        return new Enlarging(new KernelAxis(k, s, d),
                new TransposedPadding.Explicit(List.of(new Padding.Sides(p, p)), List.of(added)), 0, layers);
    }

    private static List<Long> counts(Paths paths) {
        return IntStream.range(0, paths.size()).mapToObj(o -> (long) paths.at(o)).toList();
    }

    @Example
    @Label("begin with the counts of Odena's article, and its verdict")
    void odena() {
        for (String id : ODENA) {
            var fact = Facts.of("odena-" + id);
            Paths paths = of(fact.in("k"), fact.in("s"), 1, fact.in("p"), 0, 1).transposed((int) fact.in("n"));
            assertEquals(Facts.numbers(fact.expected().get("counts")), counts(paths), id);
            assertEquals(fact.expected().get("uniform").getAsBoolean(), paths.interior().even(), id);
        }
    }

    @Example
    @Label("make of ones in two dimensions what PyTorch makes, rows times columns")
    void ones() throws Exception {
        try (var text = new InputStreamReader(getClass().getResourceAsStream("/vectors/convT-ones.json"),
                StandardCharsets.UTF_8)) {
            for (var entry : JsonParser.parseReader(text).getAsJsonObject().entrySet()) {
                String[] part = entry.getKey().split("_");
                long[] number = IntStream.range(0, 5).mapToLong(i -> Long.parseLong(part[i].replaceAll("[a-z]", ""))).toArray();
                Paths paths = of(number[1], number[2], 1, number[3], number[4], 1).transposed((int) number[0]);
                var rows = entry.getValue().getAsJsonArray();
                assertEquals(rows.size(), paths.size());
                for (int r = 0; r < rows.size(); r++) {
                    for (int c = 0; c < rows.size(); c++) {
                        assertEquals(rows.get(r).getAsJsonArray().get(c).getAsLong(), paths.at(r) * paths.at(c), entry.getKey());
                    }
                }
            }
        }
    }

    @Property(tries = 800, seed = "1")
    @Label("have as many paths as stamping ones again and again, cut and padded each time")
    void stamped(@ForAll @IntRange(min = 1, max = 6) int n, @ForAll @IntRange(min = 1, max = 5) int k,
                 @ForAll @IntRange(min = 1, max = 4) int s, @ForAll @IntRange(min = 1, max = 3) int d,
                 @ForAll @IntRange(max = 2) int p, @ForAll @IntRange(max = 3) int added,
                 @ForAll @IntRange(min = 1, max = 4) int layers) {
        Enlarging row = of(k, s, d, p, added, layers);
        long[] map = IntStream.range(0, n).mapToLong(i -> 1).toArray();
        for (int l = 0; l < layers; l++) {
            long[] stamped = new long[s * (map.length - 1) + d * (k - 1) + 1 + added];
            for (int i = 0; i < map.length; i++) {
                for (int t = 0; t < k; t++) {
                    stamped[i * s + t * d] += map[i];
                }
            }
            Assume.that(stamped.length > 2 * p);
            map = Arrays.copyOfRange(stamped, p, stamped.length - p);
        }
        assertEquals(map.length, row.transposedSize(n, 1 << 20));
        assertEquals(Arrays.stream(map).boxed().toList(), counts(row.transposed(n)));
    }

    @Property(tries = 300, seed = "2")
    @Label("are even inside where their maps are resized first, whatever the kernel; the borders see fewer")
    void resized(@ForAll @IntRange(min = 1, max = 5) int k, @ForAll @IntRange(min = 1, max = 4) int s,
                 @ForAll @IntRange(min = 1, max = 3) int layers, @ForAll boolean linear) {
        Paths paths = of(k, s, 1, 0, 0, layers).resized(16, linear);
        assertEquals(16 * Math.pow(s, layers), paths.size());
        Paths.Interior interior = paths.interior();
        assertNotNull(interior);
        assertEquals(Math.pow(k, layers), interior.fewest());
        assertEquals(Math.pow(k, layers), interior.most());
        assertEquals(1, interior.period());
        assertTrue(paths.at(0) <= interior.most());
    }

    @Example
    @Label("compound: an uneven layer's pattern repeats after a stride for each layer, ever more uneven")
    void compounds() {
        double ratio = 1;
        for (int layers = 1; layers <= 5; layers++) {
            Paths.Interior interior = of(3, 2, 1, 1, 0, layers).transposed(40).interior();
            assertEquals(1 << layers, interior.period());
            assertTrue(interior.most() / interior.fewest() > ratio);
            ratio = interior.most() / interior.fewest();
        }
    }

    @Example
    @Label("have holes that count as inside, where dilation and stride have a common divisor")
    void holes() {
        Paths.Interior interior = of(3, 2, 2, 0, 0, 1).transposed(12).interior();
        assertEquals(0, interior.fewest());
        assertEquals(3, interior.most());
        assertEquals(2, interior.period());
    }

    @Property(tries = 500, seed = "3")
    @Label("reach from one input as many outputs as one output of the convolutions in a row reads inputs, along as many paths")
    void field(@ForAll @IntRange(min = 1, max = 5) int k, @ForAll @IntRange(min = 1, max = 3) int s,
               @ForAll @IntRange(min = 1, max = 3) int d, @ForAll @IntRange(min = 1, max = 4) int layers) {
        var read = new TreeMap<Long, Long>(Map.of(0L, 1L));
        for (int l = 0; l < layers; l++) {
            var next = new TreeMap<Long, Long>();
            read.forEach((output, paths) -> LongStream.range(0, k).forEach(t -> next.merge(output * s + t * d, paths, Long::sum)));
            read.clear();
            read.putAll(next);
        }
        Enlarging row = of(k, s, d, 0, 0, layers);
        assertEquals(read.lastKey() + 1, row.transposedSize(1, 1L << 40));
        assertEquals(LongStream.rangeClosed(0, read.lastKey()).mapToObj(i -> read.getOrDefault(i, 0L)).toList(),
                counts(row.transposed(1)));
    }

    @Example
    @Label("reach the fields of the papers, along as many paths, and miss as many cells")
    void papers() {
        Paths box = of(3, 1, 1, 0, 0, 5).transposed(1);
        assertEquals(Facts.of("erf-n5k3").out("rf"), box.size());
        assertEquals(Facts.numbers(Facts.of("erf-n5k3").expected().get("coefficients")), counts(box));
        Paths dilated = of(3, 1, 2, 0, 0, 3).transposed(1);
        assertEquals(Facts.numbers(Facts.of("hdc-2-2-2").expected().get("counts")), counts(dilated));
        assertEquals(Facts.of("hdc-2-2-2").out("holes"), counts(dilated).stream().filter(c -> c == 0).count());
    }
}
