package atrous.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import atrous.code.LineDiff;
import atrous.render.Palette;
import atrous.render.SvgRenderer;
import atrous.text.English;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * A line of {@code cases.txt} is a name, the index of a section, the index of a drawing in it, and a link. With
 * {@code -Dgolden.update=true} the drawings are written anew.
 */
@DisplayName("The drawing of a section is that of its golden file")
class GoldenExhibitTest {

    private static final Path FOLDER = Path.of("src/test/resources/golden/exhibit");
    private static final int DIFF_LINES = 12;

    @TestFactory
    Stream<DynamicTest> each() throws IOException {
        return cases().stream().map(c -> dynamicTest(c[0], () -> check(c)));
    }

    @Test
    @DisplayName("and every golden file has its line")
    void noneLeftOver() throws IOException {
        var expected = new TreeSet<>(List.of("cases.txt"));
        cases().forEach(c -> expected.add(c[0] + ".svg"));
        try (Stream<Path> files = Files.list(FOLDER)) {
            assertEquals(expected, new TreeSet<>(files.map(f -> f.getFileName().toString()).toList()));
        }
    }

    private static List<String[]> cases() throws IOException {
        return Files.readAllLines(FOLDER.resolve("cases.txt")).stream().map(line -> line.trim().split("\\s+")).toList();
    }

    private static void check(String[] c) throws IOException {
        Exhibit exhibit = ExhibitTexts.of(c[3], new English()).get(Integer.parseInt(c[1]));
        String actual = SvgRenderer.render(exhibit.drawings().get(Integer.parseInt(c[2])).scene(), Palette.LIGHT);
        Path golden = FOLDER.resolve(c[0] + ".svg");
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(golden, actual);
        }
        String expected = Files.exists(golden) ? Files.readString(golden) : "";
        List<String> changed = LineDiff.of(expected, actual).lines().filter(l -> !l.startsWith("  ")).toList();
        assertEquals(List.of(), changed.subList(0, Math.min(DIFF_LINES, changed.size())));
    }
}
