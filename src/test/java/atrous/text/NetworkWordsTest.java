package atrous.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atrous.layer.Problem;
import atrous.layer.Requirement;
import atrous.layer.Where;
import atrous.network.Expansion;
import atrous.network.Fault;
import atrous.network.Inference;
import atrous.network.Network;
import atrous.network.OutlineText;
import atrous.network.Tried;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The words of networks")
class NetworkWordsTest {

    private static final NetworkWords ENGLISH = new EnglishNetwork();
    private static final NetworkWords CHINESE = new ChineseNetwork();
    private static final List<Requirement.OfNetwork> ALL = List.of(new Requirement.KnownNode(List.of("a", "in")), new Requirement.NewName(),
            new Requirement.Sources(1, 1), new Requirement.Sources(2, Integer.MAX_VALUE), new Requirement.SameSize("f", List.of(3L, 4L)),
            new Requirement.SameChannels("f", 64), new Requirement.KnownOption(List.of()), new Requirement.KnownOption(List.of("s…")),
            new Requirement.NumbersPerAxis(2, 1, 9), new Requirement.Closed(), new Requirement.FewNodes(5000),
            new Requirement.WithinMap(List.of(9L)), new Requirement.MapSize(99), new Requirement.KnownCell());

    private static Fault fault(Requirement requirement) {
        return new Fault(0, "conv 1", new Problem(new Where.OfNode(), "x9", requirement));
    }

    @Test
    @DisplayName("have a sentence for everything that networks ask, in both languages")
    void all() {
        assertEquals(Set.of(Requirement.OfNetwork.class.getPermittedSubclasses()), ALL.stream().map(Requirement::getClass).collect(Collectors.toSet()));
        for (Requirement each : ALL) {
            String english = ENGLISH.fault(fault(each), 2);
            assertTrue(english.startsWith("conv 1: ") && english.endsWith("."), english);
            assertFalse(english.matches(".*\\p{IsHan}.*"), english);
            assertTrue(CHINESE.fault(fault(each), 2).matches("conv 1：.*\\p{IsHan}.*。"), CHINESE.fault(fault(each), 2));
        }
    }

    /** The first thing that is wrong. */
    private static String of(String text, NetworkWords words) {
        OutlineText.Attempt attempt = OutlineText.read(text);
        if (!attempt.mistakes().isEmpty()) {
            return words.fault(attempt.mistakes().get(0).fault(), 2);
        }
        Tried<Network> network = Expansion.of(attempt.read().outline());
        Tried<?> tried = network instanceof Tried.Ok<Network> ok ? Inference.of(ok.value()) : network;
        return words.fault(((Tried.Faulty<?>) tried).faults().get(0), 2);
    }

    @Test
    @DisplayName("name the node, quote what was written and say what would be valid")
    void sentences() {
        assertEquals("add 1: “input (8×8, c3)” has not as many channels as conv 1: give it 4 (c4), or one.",
                of("input 8x8 c3\nconv 3 c4\nadd in", ENGLISH));
        assertEquals("conv 1: Kernel size “9” spans 9 cells, but the padded input has 8: raise the padding to 1 or more on each side,"
                + " or make it or its dilation smaller.", of("input 8x8\nconv 9 p0", ENGLISH));
        assertEquals("“q4” is no option of this layer: use s…, d…, p…, c…, g…, causal, dw, bias, nobias, valid, same, same-lower,"
                + " half, full, zeros, reflect, replicate, circular.", of("input 8x8\nconv 3 q4", ENGLISH));
        assertEquals("“x0” is not possible: use a whole number from 1 to 1000.", of("input 8x8\nx0 { relu }", ENGLISH));
    }

    @Test
    @DisplayName("word whatever can be wrong with a text")
    void texts() {
        for (String text : List.of("input 8y8", "foo", "conv", "conv 3 s2 s3", "x3 {", "}", "3: conv 3", "in: relu", "conv 3 < b", "add",
                "concat", "pad -9", "nearest x99999999", "maxpool 99", "conv 3 g7", "crop like in at 99", "dense 0", "x1000 { x1000 { relu } }",
                "a: relu\na: relu", "conv 3 < in in", "conv 3 p1,2", "adaptavg 0", "conv 3 p99 circular", "convt 2 p9 op7")) {
            String whole = text.startsWith("input") ? text : "input 8x8\n" + text;
            assertTrue(of(whole, ENGLISH).endsWith("."), text);
            assertTrue(of(whole, CHINESE).matches("(?s).*\\p{IsHan}.*。"), text);
        }
    }

    @Test
    @DisplayName("name every kind of node")
    void kinds() {
        Stream.of("input", "conv", "convt", "maxpool", "avgpool", "gap", "gmp", "adaptavg", "adaptmax", "dense", "nearest", "bilinear",
                "pad", "crop", "add", "mul", "concat", "relu", "bn", "sigmoid", "tanh", "gelu", "softmax", "dropout", "identity")
                .forEach(kind -> assertFalse(ENGLISH.kind(kind).isEmpty() || CHINESE.kind(kind).isEmpty()));
    }
}
