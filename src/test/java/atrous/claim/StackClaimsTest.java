package atrous.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atrous.claim.Exponential.Schedule;
import atrous.layer.Facts;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Of layers in a row")
class StackClaimsTest {

    @ParameterizedTest(name = "k={0}, d={1} “gives {2}”: {3}, and {4} for what it is on its own")
    @CsvSource({"3, 2, 7, ONLY_IF, 5", "3, 3, 8, FAILS, 7", "3, 4, 9, HOLDS, 9", "3, 4, 15, ONLY_IF, 9", "3, 2, 5, HOLDS, 5", "3, 1, 3, HOLDS, 3"})
    @DisplayName("a field that is said of one kernel is judged by what it spans alone and on layers below")
    void said(long kernel, long dilation, long said, Verdict verdict, long alone) {
        var claim = new FieldOfOne("x", kernel, dilation, said);
        assertEquals(verdict, claim.verdict());
        assertEquals(alone, claim.alone());
    }

    @Test
    @DisplayName("fields are those of a count of all paths, for every kernel and dilation that can be set")
    void fields() {
        for (long k = 2; k <= 7; k++) {
            for (long d = 1; d <= 8; d++) {
                var claim = new FieldOfOne("x", k, d, 1);
                List<Long> rates = new ArrayList<>(claim.below());
                rates.add(d);
                assertEquals(Naive.field(k, List.of(d)), claim.alone());
                assertEquals(Naive.field(k, rates), claim.stacked());
                TreeMap<Long, Long> paths = Naive.paths(k, rates);
                Strip stack = claim.evidence().strips().get(1);
                assertEquals(claim.stacked(), stack.counts().size());
                for (int i = 0; i < stack.counts().size(); i++) {
                    assertEquals(paths.getOrDefault((long) i, 0L), stack.counts().get(i));
                }
            }
        }
    }

    @Test
    @DisplayName("the stack of dilations 1, 2, 4 has the fields of the paper’s first figure")
    void published() {
        List<Long> fields = Facts.numbers(Facts.of("yk-fig1").expected().get("rf"));
        assertEquals(fields, List.of(new FieldOfOne("x", 3, 1, 1).stacked(), new FieldOfOne("x", 3, 2, 1).stacked(),
                new FieldOfOne("x", 3, 4, 1).stacked()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"hdc-1-2-5", "hdc-1-2-9", "hdc-2-2-2", "hdc-2-3-5"})
    @DisplayName("coprime rates have the published fields and holes, and the claim fails where there are holes")
    void holes(String fact) {
        Facts facts = Facts.of(fact);
        List<Long> r = Facts.numbers(facts.inputs().get("r"));
        var claim = new CoprimeRates(3, r.get(0), r.get(1), r.get(2));
        assertEquals(facts.out("rf"), claim.seen().field());
        assertEquals(facts.out("holes"), claim.seen().holes());
        assertEquals(Facts.numbers(facts.expected().get("counts")), claim.seen().paths());
        assertEquals(facts.out("holes") == 0 ? Verdict.HOLDS : Verdict.FAILS, claim.verdict());
        assertTrue(claim.evidence().rows().contains(List.of(new Cell.Rates(r), new Cell.Count(claim.divisor()),
                new Cell.Count(facts.out("rf")), new Cell.Count(facts.out("holes")))));
    }

    @Test
    @DisplayName("rates with a common divisor always leave holes, coprime ones sometimes")
    void divisors() {
        int coprimeWithHoles = 0;
        for (long a = 1; a <= 9; a++) {
            for (long b = 1; b <= 9; b++) {
                for (long c = 1; c <= 9; c++) {
                    var claim = new CoprimeRates(3, a, b, c);
                    long holes = Naive.holes(Naive.paths(3, List.of(a, b, c)));
                    assertEquals(holes, claim.seen().holes());
                    assertTrue(claim.divisor() == 1 || holes > 0);
                    coprimeWithHoles += claim.divisor() == 1 && holes > 0 ? 1 : 0;
                }
            }
        }
        assertTrue(coprimeWithHoles > 0);
    }

    @Test
    @DisplayName("only rates that double make the field grow exponentially")
    void growth() {
        var claim = new Exponential(3, 5);
        assertEquals(Verdict.ONLY_IF, claim.verdict());
        for (Schedule schedule : Schedule.values()) {
            assertEquals(Naive.field(3, schedule.rates(5)), claim.field(schedule));
            assertEquals(schedule == Schedule.DOUBLING, claim.doubles(schedule));
        }
    }

    @Test
    @DisplayName("a layer’s own stride adds nothing; those before it multiply")
    void strides() {
        for (long k = 2; k <= 7; k++) {
            for (long s = 2; s <= 4; s++) {
                var claim = new OwnStride(k, s);
                assertEquals(s * s, claim.jump());
                assertEquals((k - 1) * s * s, claim.growth());
                assertEquals(claim.growth(), claim.growthWith(1));
                assertEquals(Verdict.FAILS, claim.verdict());
                assertEquals(new Cell.Count(field(k, s)), claim.evidence().rows().get(2).get(5));
            }
        }
    }

    /** Three layers, walked back through all of their taps. */
    private static long field(long kernel, long stride) {
        Set<Long> cells = Set.of(0L);
        for (int layer = 0; layer < 3; layer++) {
            var below = new HashSet<Long>();
            for (long cell : cells) {
                for (long tap = 0; tap < kernel; tap++) {
                    below.add(cell * stride + tap);
                }
            }
            cells = below;
        }
        return cells.stream().mapToLong(Long::longValue).max().orElseThrow() + 1;
    }

    @Test
    @DisplayName("a rate that all layers share separates neighbours, and a layer of rate 1 joins them again")
    void separated() {
        for (long k = 2; k <= 5; k++) {
            for (long d = 1; d <= 4; d++) {
                var claim = new Unrelated(k, d);
                List<Long> rates = List.of(d, d, d);
                for (long apart = 1; apart <= 2 * d + 1; apart++) {
                    assertEquals(shared(k, rates, apart), claim.shared(apart, false));
                    assertEquals(shared(k, List.of(d, d, d, 1L), apart), claim.shared(apart, true));
                }
                assertEquals(d, claim.grids());
                assertEquals(d > 1 ? Verdict.ONLY_IF : Verdict.FAILS, claim.verdict());
            }
        }
    }

    private static long shared(long kernel, List<Long> rates, long apart) {
        Set<Long> one = Naive.paths(kernel, rates).keySet();
        return one.stream().filter(cell -> one.contains(cell - apart)).count();
    }

    @Test
    @DisplayName("One more layer joins neighbours, and all outputs only where its kernel bridges the rate")
    void stillApart() {
        assertEquals(0, new Unrelated(3, 2).stillApart());
        assertEquals(0, new Unrelated(3, 3).stillApart());
        // Kernel 2 reads two neighbours: of outputs two apart, cells o, o+1 and o+2, o+3 on four grids.
        assertEquals(2, new Unrelated(2, 4).stillApart());
    }
}
