package atrous.layer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Dumoulin and Visin's guide to convolution arithmetic")
class FactsTest {

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"dv-r1", "dv-r2", "dv-r3", "dv-r4", "dv-r5", "dv-r6a", "dv-r6b", "dv-r14"})
    @DisplayName("gives the same output sizes")
    void outputSizes(String id) {
        var fact = Facts.of(id);
        var kernel = new KernelAxis(fact.in("k"), fact.in("s"), fact.in("d"));
        assertEquals(fact.out("o"), Window.of(kernel, fact.in("p"), fact.in("p")).outputSize(fact.in("i")));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = "dv-keff")
    @DisplayName("gives the same effective sizes of dilated kernels")
    void effectiveSizes(String id) {
        var fact = Facts.of(id);
        assertEquals(Facts.numbers(fact.expected().get("k_hat")), Facts.numbers(fact.inputs().get("d")).stream()
                .map(d -> new KernelAxis(fact.in("k"), 1, d).effectiveSize()).toList());
    }
}
