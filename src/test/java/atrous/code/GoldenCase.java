package atrous.code;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A file of a layer line and then, for each framework, a line {@code ==== NAME} and the text expected. */
record GoldenCase(String name, String layer, String text) {

    static List<GoldenCase> all() {
        try (Stream<Path> files = Files.list(Path.of("src/test/resources/golden/code"))) {
            return files.sorted().map(GoldenCase::read).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static GoldenCase read(Path file) {
        try {
            String text = Files.readString(file);
            return new GoldenCase(file.getFileName().toString(), text.lines().findFirst().orElseThrow(), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the file would say if the program were right. */
    String actual() {
        var line = LayerLine.parse(layer);
        var actual = new StringBuilder(layer).append('\n');
        for (Framework framework : Framework.values()) {
            actual.append("==== ").append(framework).append('\n')
                    .append(Code.of(framework, line.layer(), line.axes(), new EnglishCaveats()));
        }
        return actual.toString();
    }
}
