package atrous.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import atrous.code.LineDiff;
import atrous.render.Palette;
import atrous.render.SvgRenderer;
import atrous.state.AppState;
import atrous.state.Link;
import atrous.state.Marked;
import atrous.state.Preferences;
import atrous.state.Side;
import atrous.text.English;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * A line of {@code cases.txt} is a name and a link; beside it stands the figure that the link opens. With
 * {@code -Dgolden.update=true} the figures are written anew.
 */
@DisplayName("The figure of a link is that of its golden file")
class GoldenFigureTest {

    private static final Path FOLDER = Path.of("src/test/resources/golden/figure");
    private static final int DIFF_LINES = 12;

    @TestFactory
    Stream<DynamicTest> each() throws IOException {
        return cases().entrySet().stream().map(c -> dynamicTest(c.getKey(), () -> check(c.getKey(), c.getValue())));
    }

    @Test
    @DisplayName("and every golden file has its link")
    void noneLeftOver() throws IOException {
        var expected = new TreeSet<>(List.of("cases.txt"));
        cases().keySet().forEach(name -> expected.add(name + ".svg"));
        try (Stream<Path> files = Files.list(FOLDER)) {
            var found = new TreeSet<>(files.map(f -> f.getFileName().toString()).toList());
            found.removeAll(expected);
            assertEquals(new TreeSet<String>(), found);
        }
    }

    private static Map<String, String> cases() throws IOException {
        var cases = new LinkedHashMap<String, String>();
        for (String line : Files.readAllLines(FOLDER.resolve("cases.txt"))) {
            String[] parts = line.trim().split("\\s+");
            cases.put(parts[0], parts[1]);
        }
        return cases;
    }

    private static void check(String name, String link) throws IOException {
        Path golden = FOLDER.resolve(name + ".svg");
        String actual = svg(link);
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(golden, actual);
        }
        String expected = Files.exists(golden) ? Files.readString(golden) : "";
        if (!actual.equals(expected)) {
            Path written = Path.of("target", "golden", "figure", name + ".svg");
            Files.createDirectories(written.getParent());
            Files.writeString(written, actual);
            List<String> changed = LineDiff.of(expected, actual).lines().filter(l -> !l.startsWith("  ")).toList();
            fail(name + " differs in " + changed.size() + " lines; what came out is in " + written + "\n"
                    + String.join("\n", changed.subList(0, Math.min(DIFF_LINES, changed.size()))));
        }
    }

    private static String svg(String link) {
        Link.Read read = Link.read(link);
        assertEquals(List.of(), read.problems());
        AppState state = AppState.start(read.project(), List.of(), Preferences.DEFAULT);
        var figure = LayerFigure.of(Marked.subject(read.project(), Side.FIRST), Marked.anchor(state, Side.FIRST),
                new Frame(960, 560), read.project().show(), new English());
        return SvgRenderer.render(figure.scene(Marked.selection(state, Side.FIRST)), Palette.LIGHT);
    }
}
