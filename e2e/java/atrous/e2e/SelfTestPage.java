package atrous.e2e;

import atrous.e2e.harness.Site;
import atrous.e2e.harness.Tab;
import com.google.gson.Gson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A page that has nothing but the self-test script. */
final class SelfTestPage {
    private static final Path FOLDER = Site.FOLDER.resolveSibling("selftest");
    private static final String URL = serve();

    private SelfTestPage() {
    }

    private static String serve() {
        try {
            Files.writeString(FOLDER.resolve("index.html"), """
                    <!DOCTYPE html><html lang="en"><head><title>Self-test</title><link rel="icon" href="data:,">
                    <script src="selftest.js"></script></head></html>""");
            return Site.serve(FOLDER);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void open(Tab tab) {
        tab.open(URL);
    }

    /** See {@link atrous.selftest.SelfTest#evaluate}. */
    static String evaluate(Tab tab, String caseText) {
        return tab.eval("evaluate(" + new Gson().toJson(caseText) + ")");
    }
}
