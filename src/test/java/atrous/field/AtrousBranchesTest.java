package atrous.field;

import static org.junit.jupiter.api.Assertions.assertEquals;

import atrous.network.Inference;
import atrous.network.Presets;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Branches of differing rates")
class AtrousBranchesTest {

    private static List<String> found(String text) {
        Inference inference = Networks.of(text);
        return AtrousBranches.of(inference.network()).stream().map(b -> inference.network().nodes().get(b.origin()).name() + " "
                + b.branches().stream().map(each -> inference.network().nodes().get(b.end(each)).name()).toList() + " "
                + inference.network().nodes().get(b.merge()).name()).toList();
    }

    @Test
    @DisplayName("are found in DeepLab, from the map they share to where they come together")
    void deepLab() {
        assertEquals(List.of("f [a, b, c, d, e] concat 1"), found(Presets.of("deeplab-v3").text()));
    }

    @Test
    @DisplayName("are found where a sum is taken in steps, and where a branch is the map itself")
    void sums() {
        assertEquals(List.of("f [a, f, b, c] s"), found("input 9x9\nf: relu\na: conv 3 d2\nx: add f\nb: conv 3 d3 < f\ny: add x b\nc: conv 3 < f\ns: add y c"));
        assertEquals(List.of("f [a, b] concat 1"), found("input 9x9\nf: relu\na: conv 3 d2; conv 3\nb: conv 3 d3 < f; conv 3\nconcat a b"));
    }

    @Test
    @DisplayName("are not found where rates agree, or only one branch has any")
    void none() {
        assertEquals(List.of(), found(Presets.of("drn-a-50").text()));
        assertEquals(List.of(), found("input 9x9\nf: relu\na: conv 3 d2\nb: conv 5 d2 < f\nconcat a b"));
        assertEquals(List.of(), found("input 9x9\nf: relu\na: conv 3 d2\nb: conv 1 < f\nconcat a b"));
        assertEquals(List.of(), found("input 9x9\nf: relu\na: conv 3\nb: conv 3 < f; c: conv 3\nconcat a c"));
    }
}
