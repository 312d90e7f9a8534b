package atrous.code;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The program for any network")
class NetworkCodeTest {

    private static final int TRIED = 2500;
    /** Of a map in a program that is to be run. */
    private static final long MOST_ELEMENTS = 100_000;

    @Test
    @DisplayName("is of lines without spaces at their end, ends in the output's shape, and is written to target for real frameworks to run")
    void any() throws IOException {
        Path folder = Path.of("target", "network-code");
        Files.createDirectories(folder);
        int found = 0;
        for (int seed = 0; seed < TRIED; seed++) {
            String text = RandomOutline.of(seed);
            var network = NetworkPrograms.of(text).orElse(null);
            if (network == null) {
                continue;
            }
            found++;
            for (Framework framework : NetworkCode.FRAMEWORKS) {
                String program = network.program(framework);
                String shape = new Graph(network.inference()).shapeText(network.inference().network().output(), framework != Framework.KERAS);
                assertAll(text,
                        () -> assertTrue(program.endsWith("print(tuple(y.shape))  # -> " + shape + "\n"), program),
                        () -> assertTrue(program.lines().noneMatch(line -> line.endsWith(" ")), program));
            }
            long parameters = network.inference().at().stream().mapToLong(at -> at.parameters().orElse(0)).sum();
            var graph = new Graph(network.inference());
            if (IntStream.rangeClosed(0, graph.output()).anyMatch(i -> graph.elements(graph.shape(i)) > MOST_ELEMENTS)) {
                continue;
            }
            Files.writeString(folder.resolve(seed + ".txt"), network.all() + "==== PARAMETERS\n" + parameters + "\n");
        }
        assertTrue(found > 300, found + " networks");
    }

    private static String torch(String text) {
        return NetworkPrograms.of(text).orElseThrow().program(Framework.PYTORCH);
    }

    @Test
    @DisplayName("repeats in a loop what is the same in each turn, and writes out what is not")
    void loops() {
        assertTrue(torch("input 9 c4\nx3 { conv 3; relu; add in }").contains("range(3)"));
        assertTrue(torch("input 9 c4\nx3 { conv 3 c8; relu }").contains("range(2)"), "the first turn reads fewer channels");
        assertTrue(torch("input 9 c4\nx3 { conv 3 valid }").contains("range(3)"), "shrinks, by the same numbers");
        assertEquals(1, torch("input 9 c4\nf: relu\nx3 { conv 3; add f }").split("range").length);
        assertEquals(1, torch("input 9 c4\nx3 { f: conv 3; relu }\nadd f").split("range").length);
    }

    @Test
    @DisplayName("calls nodes by their names as far as Python allows, and no two alike")
    void names() {
        String program = torch("input 9 c4\nlambda: conv 3\na.b: conv 3\na-b: conv 3\n主干: conv 3\nhalf: conv 3\nx: conv 3\nadd lambda");
        for (String name : new String[] {"lambda_2", "a_b", "a_b_2", "主干", "half_2", "x_2"}) {
            assertTrue(program.contains("self." + name + " = nn.Conv1d"), program);
        }
    }
}
