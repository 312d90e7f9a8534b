package atrous.layer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

@Label("Orbits")
class OrbitsTest {

    private static final int NUMBERS = 24;

    @Property(tries = 20000, seed = "1")
    @Label("are as many as classes found by joining pair after pair")
    void joined(@ForAll("pairings") List<Pairing> pairings) {
        int[] classes = IntStream.range(0, NUMBERS).toArray();
        for (Pairing p : pairings) {
            for (int i = 0; i < p.width(); i++) {
                int a = classes[(int) p.low() + i];
                int b = classes[(int) (p.mirrored() ? p.end() - 1 - i : p.high() + i)];
                for (int x = 0; x < NUMBERS; x++) {
                    classes[x] = classes[x] == b ? a : classes[x];
                }
            }
        }
        assertEquals(IntStream.of(classes).distinct().count(), Orbits.count(NUMBERS, pairings));
    }

    @Provide
    Arbitrary<List<Pairing>> pairings() {
        var number = Arbitraries.integers().between(0, NUMBERS - 1);
        return Combinators.combine(number, number, number, Arbitraries.of(true, false))
                .as((a, b, width, mirrored) -> Pairing.of(a, b, Math.min(width, NUMBERS - Math.max(a, b)), mirrored))
                .list().ofMaxSize(6).withoutEdgeCases();
    }
}
