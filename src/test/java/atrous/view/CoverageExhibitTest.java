package atrous.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atrous.figure.Frame;
import atrous.network.Texts;
import atrous.state.NetworkChoice;
import atrous.state.NetworkProject;
import atrous.state.NetworkState;
import atrous.state.Preferences;
import atrous.text.ChineseNetwork;
import atrous.text.EnglishNetwork;
import atrous.text.NetworkWords;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The sections on coverage and influence")
class CoverageExhibitTest {

    private static final Frame FRAME = new Frame(800, 400);

    private static NetworkView view(NetworkProject project, NetworkWords words) {
        return new NetworkView(NetworkState.start(project, List.of(), Preferences.DEFAULT), words);
    }

    private static NetworkProject project(String text) {
        return NetworkProject.of(Texts.outline(text));
    }

    private static Exhibit coverage(String text) {
        return CoverageExhibit.of(view(project(text), new EnglishNetwork()), FRAME);
    }

    @Test
    @DisplayName("say which rule misses the holes of 2, 2, 2 and of 2, 3, 5, and that 1, 2, 5 has none (facts hdc-*)")
    void rules() {
        List<String> gridded = coverage("input 41\nconv 3 d2\nconv 3 d2\nconv 3 d2").tables().get(0).rows().get(0);
        assertEquals(List.of("conv 1 – conv 3", "2, 2, 2", "2", "3", "M₂ ≤ kernel: passes", "6 holes in 13 cells",
                "the exact answer: the rule misses the holes"), gridded);
        List<String> coprime = coverage("input 41\nconv 3 d2\nconv 3 d3\nconv 3 d5").tables().get(0).rows().get(0);
        assertEquals(List.of("2 holes in 21 cells", "the exact answer: the rule misses the holes"), coprime.subList(5, 7));
        List<String> hybrid = coverage("input 41\nconv 3\nconv 3 d2\nconv 3 d5").tables().get(0).rows().get(0);
        assertEquals(List.of("no holes in 17 cells", "both agree"), hybrid.subList(5, 7));
    }

    @Test
    @DisplayName("say how much of the field is read, the parts that have nothing in common, and what nobody reads")
    void read() {
        List<String> said = coverage("input 41x41\nconv 3 d2\nconv 3 d2\nconv 3 d2").intro();
        // 7 of 13 along each axis.
        assertTrue(said.get(0).contains("reads 49 (29 %)"), said.get(0));
        assertTrue(said.get(2).contains("4 independent parts"), said.get(2));
        assertEquals("Every input cell is read by some output.", said.get(3));
        List<String> strided = coverage("input 9x9\nconv 1 s3 valid").intro();
        assertEquals("No output at all reads 72 of the 81 input cells.", strided.get(3));
        assertTrue(coverage("input 9\nconv 3").intro().get(0).contains("no holes"));
    }

    @Test
    @DisplayName("say mean, 4σ and width of a uniform chain (fact erf-n5k3), exactly; other weights are drawn")
    void influence() {
        NetworkProject chain = project("input 41\nx5 { conv 3 }");
        Exhibit exact = InfluenceExhibit.of(view(chain, new EnglishNetwork()), FRAME);
        assertEquals(List.of("length", "11", "20", "1.83", "7.3", "9", "82 %"), exact.tables().get(0).rows().get(0));
        NetworkProject drawn = chain.with(chain.show().with(NetworkChoice.WEIGHTS, 1).with(NetworkChoice.GATES, 2));
        Exhibit random = InfluenceExhibit.of(view(drawn, new EnglishNetwork()), FRAME);
        assertTrue(random.intro().get(1).contains("16 draws"), random.intro().get(1));
        assertNotEquals(exact.tables().get(0).rows(), random.tables().get(0).rows());
        NetworkProject given = chain.with(chain.show().with(NetworkChoice.WEIGHTS, 2));
        // Five times the variance ½ of 1, 2, 1: σ = √2.5.
        assertEquals("1.58", InfluenceExhibit.of(view(given, new EnglishNetwork()), FRAME).tables().get(0).rows().get(0).get(3));
    }

    @Test
    @DisplayName("speak Chinese with the same numbers")
    void chinese() {
        Exhibit said = CoverageExhibit.of(view(project("input 41x41\nconv 3 d2\nconv 3 d2"), new ChineseNetwork()), FRAME);
        assertTrue(said.intro().get(0).contains("读取 25 个"), said.intro().get(0));
        assertEquals("9 个单元中有 4 个空洞", said.tables().get(0).rows().get(0).get(5));
    }
}
