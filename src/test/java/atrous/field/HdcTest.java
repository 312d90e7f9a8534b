package atrous.field;

import static org.junit.jupiter.api.Assertions.assertEquals;

import atrous.layer.Facts;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The rule of hybrid dilated convolution")
class HdcTest {

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"hdc-1-2-5", "hdc-1-2-9", "hdc-2-2-2", "hdc-1-2-3", "hdc-2-4-8", "hdc-1-2-4", "hdc-1-3-9", "hdc-1-2-2", "hdc-2-3-5"})
    @DisplayName("gives the published distances and stands beside the holes that there are")
    void facts(String id) {
        Facts fact = Facts.of(id);
        var hdc = new Hdc(fact.in("K"), Facts.numbers(fact.inputs().get("r")));
        assertEquals(Facts.numbers(fact.expected().get("M")), hdc.distances());
        assertEquals(fact.expected().get("paper_rule_ok").getAsBoolean(), hdc.passes());
        assertEquals(fact.out("rf"), hdc.fieldSize());
        assertEquals(fact.out("holes"), hdc.holes());
    }

    @Test
    @DisplayName("misses the holes of (2,2,2) and (2,3,5), and refuses (1,9,3), which has none")
    void wrong() {
        assertEquals(Hdc.Verdict.RULE_MISSES_HOLES, new Hdc(3, List.of(2L, 2L, 2L)).verdict());
        assertEquals(Hdc.Verdict.RULE_MISSES_HOLES, new Hdc(3, List.of(2L, 3L, 5L)).verdict());
        assertEquals(Hdc.Verdict.RULE_TOO_STRICT, new Hdc(3, List.of(1L, 9L, 3L)).verdict());
        assertEquals(Hdc.Verdict.NO_HOLES, new Hdc(3, List.of(1L, 2L, 5L)).verdict());
        assertEquals(Hdc.Verdict.HOLES, new Hdc(3, List.of(1L, 2L, 9L)).verdict());
    }

    @Test
    @DisplayName("is about convolutions in a row of stride 1 and one size, whatever is between them that moves nothing, each branch for itself")
    void groups() {
        List<HdcGroup> groups = HdcGroup.of(DrawnNetworks.infer("""
                input 40x40
                conv 3 s2
                conv 3
                bn
                relu
                f: conv 3 d2x1
                conv 3 d5
                maxpool 2
                conv 3 d3
                conv 5 d2
                conv 5x1 d2 < f
                conv 3 < f
                """).network());
        assertEquals(List.of(new HdcGroup(List.of(2, 5, 6), List.of(new Hdc(3, List.of(1L, 2L, 5L)), new Hdc(3, List.of(1L, 1L, 5L)))),
                new HdcGroup(List.of(2, 5, 11), List.of(new Hdc(3, List.of(1L, 2L, 1L)), new Hdc(3, List.of(1L, 1L, 1L))))), groups);
    }
}
