package atrous.code;

import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

@DisplayName("The programs for a network are those of its golden file")
class NetworkCodeGoldenTest {

    private static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/test/resources/golden/network-code"))) {
            return files.sorted().toList();
        }
    }

    @TestFactory
    Stream<DynamicTest> each() throws IOException {
        return files().stream().map(file -> dynamicTest(file.getFileName().toString(), () -> check(file)));
    }

    @Test
    @DisplayName("there are golden files")
    void some() throws IOException {
        Assertions.assertFalse(files().isEmpty());
    }

    private static void check(Path file) throws IOException {
        String text = Files.readString(file);
        int end = text.indexOf("==== ");
        String actual = NetworkPrograms.of(end < 0 ? text : text.substring(0, end)).orElseThrow().all();
        if (!actual.equals(text)) {
            Path written = Path.of("target", "golden", "network-code", file.getFileName().toString());
            Files.createDirectories(written.getParent());
            Files.writeString(written, actual);
            fail(file.getFileName() + " differs; what came out is in " + written + "\n" + LineDiff.of(text, actual));
        }
    }
}
