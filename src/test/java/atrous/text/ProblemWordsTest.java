package atrous.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atrous.layer.Axis;
import atrous.layer.Checked;
import atrous.layer.Conv;
import atrous.layer.Field;
import atrous.layer.KernelAxis;
import atrous.layer.Padding;
import atrous.layer.Problem;
import atrous.layer.Requirement;
import atrous.layer.Where;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("The sentence of a problem")
class ProblemWordsTest {

    static Stream<Messages> languages() {
        return Stream.of(Said.ENGLISH, Said.CHINESE);
    }

    /** The example of DESIGN.md: 3·(7−1)+1 = 19 cells, and 9 + 2·5 = 19. */
    @ParameterizedTest
    @MethodSource("languages")
    @DisplayName("of a kernel that is too large quotes it and says what it spans, what it has and what padding would do")
    void kernelTooLarge(Messages messages) {
        var conv = Conv.single(List.of(new KernelAxis(7, 1, 3)), Padding.Rule.VALID);
        var refused = (Checked.Refused<List<Axis>>) conv.at(List.of(9L));
        String sentence = messages.problem(refused.problems().get(0), 1);
        for (String part : List.of(messages.field(Field.KERNEL_SIZE, 0, 1), "“7”", "3", "19", "9", "5")) {
            assertTrue(sentence.contains(part), sentence);
        }
    }

    @ParameterizedTest
    @MethodSource("languages")
    @DisplayName("names the axis where only one is wrong")
    void axis(Messages messages) {
        var at = new Requirement.WholeNumber(1, 9);
        String height = messages.problem(new Problem(new Where.OfLayer(Field.STRIDE, 0), "0", at), 2);
        String both = messages.problem(new Problem(new Where.OfLayer(Field.STRIDE, Where.ALL_AXES), "0", at), 2);
        String only = messages.problem(new Problem(new Where.OfLayer(Field.STRIDE, 0), "0", at), 1);
        assertTrue(height.startsWith(messages.field(Field.STRIDE, 0, 2)), height);
        assertTrue(height.length() > both.length());
        assertEquals(both, only);
    }

    @ParameterizedTest
    @MethodSource("languages")
    @DisplayName("of a link quotes the part as it was written and says that it was ignored")
    void link(Messages messages) {
        for (Object requirement : Examples.of(Requirement.class, "")) {
            var problem = new Problem(new Where.OfLink("vs.k"), "7,7", (Requirement) requirement);
            String sentence = messages.problem(problem, 2);
            assertTrue(sentence.contains("“vs.k=7,7”"), sentence);
            assertTrue(sentence.endsWith(messages.ignored("")), sentence);
        }
    }

    @ParameterizedTest
    @MethodSource("languages")
    @DisplayName("of a layer quotes the value as it was typed")
    void layer(Messages messages) {
        for (Object requirement : Examples.of(Requirement.class, "")) {
            var problem = new Problem(new Where.OfMatrix(Field.KERNEL_VALUES), "1 2\n3", (Requirement) requirement);
            assertTrue(messages.problem(problem, 2).contains("“1 2\n3”"));
        }
    }

    @Test
    @DisplayName("of a matrix quotes what is wrong in it")
    void matrix() {
        var matrix = new Requirement.PatternOrMatrix(List.of("ones", "ramp"), "x");
        assertEquals("“w=1,2;3,x” is neither ones or ramp nor rows of equal length, with commas between numbers and semicolons "
                + "between rows. Look at “x”. This part of the link was ignored.",
                Said.ENGLISH.problem(new Problem(new Where.OfLink("w"), "1,2;3,x", matrix), 2));
    }

    @Test
    @DisplayName("of a field that was left empty says so, in place of quoting nothing")
    void empty() {
        var size = new Problem(new Where.OfLayer(Field.STRIDE, Where.ALL_AXES), " ", new Requirement.WholeNumber(1, 9));
        assertEquals("Stride left empty is not possible: use a whole number from 1 to 9.", Said.ENGLISH.problem(size, 2));
        assertEquals("步长留空不可用：请填 1 到 9 的整数。", Said.CHINESE.problem(size, 2));
        var name = new Problem(new Where.OfLink(""), "", new Requirement.OneOf(List.of("conv", "convt")));
        assertEquals("The layer’s name, left empty, is not known here: use conv or convt. This part of the link was ignored.",
                Said.ENGLISH.problem(name, 2));
    }

    @Test
    @DisplayName("of a link's channel or number of layers says what that part means, and what would be valid")
    void meaning() {
        assertEquals("“ic=9” (the input channel that is shown) is not possible: use a whole number from 1 to 3. This part of the link was "
                + "ignored.", Said.ENGLISH.problem(new Problem(new Where.OfLink("ic"), "9", new Requirement.WholeNumber(1, 3)), 2));
        assertEquals("“oc=2” (the output channel that is shown) is not possible: use 1, there is no other. This part of the link was "
                + "ignored.", Said.ENGLISH.problem(new Problem(new Where.OfLink("oc"), "2", new Requirement.WholeNumber(1, 1)), 2));
        assertEquals("“n=9”（连续的层数）不可用：请填 1 到 5 的整数。链接的这一部分已被忽略。",
                Said.CHINESE.problem(new Problem(new Where.OfLink("n"), "9", new Requirement.WholeNumber(1, 5)), 2));
    }

    @Test
    @DisplayName("in a link that asks for a kernel or padding that does not fit blames the layer, not the word")
    void linkThatDoesNotFit() {
        var kernel = new Requirement.KernelFits(3, 19, 9, 5);
        assertEquals("With “p=valid”, the kernel with dilation 3 spans 19 cells, but the padded input has 9: raise the padding to 5 "
                + "or more on each side, or make it or its dilation smaller. This part of the link was ignored.",
                Said.ENGLISH.problem(new Problem(new Where.OfLink("p"), "valid", kernel), 1));
        var padding = new Requirement.PaddingWithin(atrous.layer.PaddingMode.REFLECT, 6, 7);
        assertEquals("With “mode=reflect”, the padding is too much for reflect mode, which takes it from the input's 7 cells: "
                + "use at most 6, or zeros or replicate. This part of the link was ignored.",
                Said.ENGLISH.problem(new Problem(new Where.OfLink("mode"), "reflect", padding), 1));
    }
}
