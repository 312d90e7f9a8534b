package atrous.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import atrous.network.Inference;
import atrous.network.Texts;
import atrous.text.EnglishNetwork;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Of the fields of a network, the table says")
class NetworkFieldsTest {

    /** Stride, field, start, centre and padding of the last node. */
    private static List<String> last(String text) {
        Inference inference = Texts.infer(text);
        var said = new ArrayList<String>();
        for (NetworkColumn column : NetworkFields.columns(inference, new EnglishNetwork())) {
            said.add(column.cells().get(inference.network().output()).shown());
        }
        return said;
    }

    @Test
    @DisplayName("what the published library says of aligned branches (Araujo et al. 2019)")
    void aligned() {
        assertEquals(List.of("4", "3", "−1", "0", "1"),
                last("input 8x8\nf: identity\na: conv 1 s4 valid < f\npad 1,0,1,0 < f\nconv 3 s2 valid\nconv 1 s2 valid\nadd a"));
    }

    @Test
    @DisplayName("each axis where they differ")
    void axes() {
        List<String> said = last("input 40x40\nconv 3x5 s2 valid\nconv 3x1 s2 valid");
        assertEquals("7 × 5", said.get(1));
        assertEquals("4", said.get(0));
    }

    @Test
    @DisplayName("by how much branches miss each other")
    void misaligned() {
        String text = "input %d\na: conv 1 s4 valid\nconv 3 s2 < input\nconv 1 s2 valid\nadd a";
        assertEquals("3", last(text.formatted(9)).get(1));
        // At 8×8, SAME_UPPER pads the end alone: centres at 0 and 1, cells 0 to 2.
        assertEquals("3 (branches 1 apart)", last(text.formatted(8)).get(1));
    }

    @Test
    @DisplayName("the range after up-sampling, and fractions of strides")
    void phases() {
        List<String> said = last("input 16\nconv 3 s2 p1\nconvt 4 s2 p1\nnearest x2");
        assertEquals("1/2", said.get(0));
    }

    @Test
    @DisplayName("the whole input, with the local field beside it where a gate sees all")
    void whole() {
        assertEquals("whole input (3)", last("input 9x9 c2\nf: conv 3\ngap\nsigmoid\nmul f").get(1));
        assertEquals("whole input", last("input 9x9 c2\nconv 3\ngap").get(1));
    }
}
