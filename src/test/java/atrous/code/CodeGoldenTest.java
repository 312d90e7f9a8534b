package atrous.code;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

@DisplayName("The programs for a layer are those of its golden file")
class CodeGoldenTest {

    @TestFactory
    Stream<DynamicTest> each() {
        return GoldenCase.all().stream().map(c -> dynamicTest(c.name(), () -> check(c)));
    }

    @Test
    @DisplayName("there are golden files")
    void some() {
        assertFalse(GoldenCase.all().isEmpty());
    }

    private static void check(GoldenCase golden) throws IOException {
        String actual = golden.actual();
        if (!actual.equals(golden.text())) {
            Path written = Path.of("target", "golden", "code", golden.name());
            Files.createDirectories(written.getParent());
            Files.writeString(written, actual);
            Assertions.fail(golden.name() + " differs; what came out is in " + written + "\n"
                    + LineDiff.of(golden.text(), actual));
        }
    }
}
