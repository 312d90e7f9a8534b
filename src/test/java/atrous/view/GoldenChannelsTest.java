package atrous.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import atrous.figure.Frame;
import atrous.layer.Axis;
import atrous.layer.Checked;
import atrous.render.Palette;
import atrous.render.SvgRenderer;
import atrous.state.AppState;
import atrous.state.Link;
import atrous.state.Preferences;
import atrous.state.Side;
import atrous.text.English;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** As {@code GoldenFigureTest}: a line of {@code cases.txt} is a name and a link, beside it stand the numbered drawings. */
@DisplayName("The drawings of a layer's channels are those of their golden files")
class GoldenChannelsTest {

    private static final Path FOLDER = Path.of("src/test/resources/golden/channels");

    @TestFactory
    Stream<DynamicTest> each() throws IOException {
        return Files.readAllLines(FOLDER.resolve("cases.txt")).stream().map(line -> line.trim().split("\\s+"))
                .map(c -> dynamicTest(c[0], () -> check(c[0], c[1])));
    }

    private static void check(String name, String link) throws IOException {
        Link.Read read = Link.read(link);
        assertEquals(List.of(), read.problems());
        List<Axis> axes = ((Checked.Ok<List<Axis>>) read.project().layer().axes()).value();
        AppState state = AppState.start(read.project(), List.of(), Preferences.DEFAULT);
        int n = 0;
        for (Exhibit exhibit : ChannelExhibits.of(state, Side.FIRST, axes, new Frame(700, 400), new English())) {
            for (Exhibit.Drawing drawing : exhibit.drawings()) {
                String actual = SvgRenderer.render(drawing.scene(), Palette.LIGHT);
                Path golden = FOLDER.resolve(name + "-" + ++n + ".svg");
                if (Boolean.getBoolean("golden.update")) {
                    Files.writeString(golden, actual);
                }
                assertEquals(Files.exists(golden) ? Files.readString(golden) : "", actual, golden.toString());
            }
        }
    }
}
