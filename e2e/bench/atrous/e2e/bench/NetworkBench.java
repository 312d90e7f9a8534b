package atrous.e2e.bench;

import atrous.network.Presets;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How long the analyses of networks take in the browser: fields and exact index sets, and maps of path counts. */
final class NetworkBench {
    private static final Path SCRIPT = Path.of("target", "selftest", "selftest.js");
    private static final int RUNS = 15;
    private static final double ANALYSIS = 50;
    private static final double COVERAGE = 300;

    private NetworkBench() {
    }

    private static Map<String, String> analysed() {
        var texts = new LinkedHashMap<String, String>();
        texts.put("fields: 300 layers, field of 10 201", "input 12000\nx300 { conv 35 }");
        texts.put("fields: 300 dilated layers, field of 10 201", "input 12000\nx300 { conv 3 d17 }");
        texts.put("fields: ResNet-152", Presets.of("resnet-152").text());
        return texts;
    }

    private static Map<String, String> covered() {
        var texts = new LinkedHashMap<String, String>();
        texts.put("coverage: 2001×2001, 20 layers", "input 2200x2200\nx20 { conv 101 }");
        var residual = new StringBuilder("input 2200x2200");
        for (int rate : List.of(3, 7, 15, 31, 63, 125, 251, 500)) {
            residual.append("\nx1 { conv 3 d").append(rate).append("; add in }");
        }
        texts.put("coverage: 1991×1991, 8 residual layers of different rates", residual.toString());
        texts.put("coverage: ResNet-152", Presets.of("resnet-152").text());
        return texts;
    }

    static List<Row> run() {
        var rows = new ArrayList<Row>();
        try (var bench = new BenchPage(Conditions.FREE)) {
            bench.page.addScriptTag(new Page.AddScriptTagOptions().setPath(SCRIPT));
            analysed().forEach((name, text) -> rows.add(row(bench, name, "analyse", text).withTarget(ANALYSIS)));
            covered().forEach((name, text) -> rows.add(row(bench, name, "coverage", text).withTarget(COVERAGE)));
        }
        return rows;
    }

    @SuppressWarnings("unchecked")
    private static Row row(BenchPage bench, String name, String what, String text) {
        List<Number> times = (List<Number>) bench.page.evaluate("""
                ([what, text, runs]) => {
                    const times = [];
                    for (let i = 0; i < runs; i++) {
                        const start = performance.now();
                        self[what](text);
                        times.push(performance.now() - start);
                    }
                    return times;
                }""", List.of(what, text, RUNS));
        return Row.of("network", name, "ms", Samples.of(times.stream().map(Number::doubleValue).toList()));
    }
}
