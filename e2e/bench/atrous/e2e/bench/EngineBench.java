package atrous.e2e.bench;

import atrous.e2e.harness.Engine;
import atrous.e2e.harness.Site;
import atrous.e2e.harness.Tab;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** How fast {@code engine.js} convolves in Chromium, beside loops written by hand in the same page. */
final class EngineBench {
    private static final int ROUNDS = 9;
    private static final Path SCRIPTS = Path.of("e2e", "bench");

    private EngineBench() {
    }

    /** One row for each workload; takes some ten seconds. */
    static List<EngineRow> run() throws IOException {
        List<EngineRow> rows = new ArrayList<>();
        try (Tab tab = Engine.CHROMIUM.newTab()) {
            tab.open(Site.serve(page()));
            for (EngineLoad load : EngineLoad.ALL) {
                rows.add(EngineRow.of(load, tab.eval("JSON.stringify(benchEngine(" + load.layer() + ", " + ROUNDS + "))")));
            }
        }
        return rows;
    }

    private static Path page() throws IOException {
        Path folder = Files.createTempDirectory("engine-bench");
        Files.copy(Site.FOLDER.resolve("engine.js"), folder.resolve("engine.js"));
        StringBuilder head = new StringBuilder("<script src=\"engine.js\"></script>");
        for (String script : List.of("yardsticks.js", "engine-bench.js")) {
            Files.copy(SCRIPTS.resolve(script), folder.resolve(script));
            head.append("<script src=\"").append(script).append("\"></script>");
        }
        Files.writeString(folder.resolve("index.html"), "<!DOCTYPE html><html lang=\"en\"><head><title>Bench</title>"
                + "<link rel=\"icon\" href=\"data:,\">" + head + "</head></html>");
        return folder;
    }

    /** Times, speed (a multiply-add counts as two operations) and time relative to the yardsticks. */
    static String table(List<EngineRow> rows) {
        StringBuilder text = new StringBuilder(String.format(Locale.ROOT, "%-28s %10s %10s %10s %10s%n",
                "convolution", "engine ms", "MFLOP/s", "/unrolled", "/naive"));
        for (EngineRow row : rows) {
            text.append(String.format(Locale.ROOT, "%-28s %10.2f %10.0f %10.2f %10.2f%n", row.name(), row.engineMillis(),
                    row.megaflops(), row.toUnrolled(), row.toNaive()));
        }
        return text.toString();
    }
}
