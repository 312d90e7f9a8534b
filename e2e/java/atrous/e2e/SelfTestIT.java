package atrous.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;

import atrous.e2e.harness.EachEngine;
import atrous.e2e.harness.Site;
import atrous.e2e.harness.Tab;
import atrous.selftest.SelfTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;

@DisplayName("The engine compiled to JavaScript")
class SelfTestIT {
    private static final Path FOLDER = Site.FOLDER.resolveSibling("selftest");
    private static String url;

    @BeforeAll
    static void serve() throws IOException {
        Files.writeString(FOLDER.resolve("index.html"), """
                <!DOCTYPE html><html lang="en"><head><title>Self-test</title><link rel="icon" href="data:,">
                <script src="selftest.js"></script></head></html>""");
        url = Site.serve(FOLDER);
    }

    @EachEngine
    @DisplayName("computes the same bits as the JVM")
    void sameBits(Tab tab) {
        tab.open(url);
        assertEquals(SelfTest.run(), tab.eval("selftest()"));
    }
}
