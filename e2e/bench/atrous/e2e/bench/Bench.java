package atrous.e2e.bench;

import com.google.gson.GsonBuilder;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;

/** Measures the built site in Chromium, prints tables and writes {@code target/bench/bench.json}. */
public final class Bench {
    private static final Path FILE = Path.of("target", "bench", "bench.json");
    private static final Map<String, Supplier<List<Row>>> BENCHES = new LinkedHashMap<>();

    static {
        BENCHES.put("load", LoadBench::run);
        BENCHES.put("pointing", FigureBench::pointing);
        BENCHES.put("slider", FigureBench::slider);
        BENCHES.put("playing", FigureBench::playing);
        BENCHES.put("network", NetworkBench::run);
    }

    private Bench() {
    }

    /** All of them, or the one that the first argument names. */
    public static void main(String[] args) throws IOException {
        String wanted = args.length == 0 ? "all" : args[0];
        if (!wanted.equals("all") && !wanted.equals("engine") && !BENCHES.containsKey(wanted)) {
            throw new IllegalArgumentException("no benchmark \"" + wanted + "\": all, engine or one of " + BENCHES.keySet());
        }
        var gson = new GsonBuilder().setPrettyPrinting().create();
        Map<String, JsonElement> results = new LinkedHashMap<>();
        for (var bench : BENCHES.entrySet()) {
            if (wanted.equals("all") || wanted.equals(bench.getKey())) {
                List<Row> rows = bench.getValue().get();
                System.out.println(table(rows));
                results.put(bench.getKey(), gson.toJsonTree(rows));
            }
        }
        if (wanted.equals("all") || wanted.equals("engine")) {
            List<EngineRow> rows = EngineBench.run();
            System.out.println(EngineBench.table(rows));
            results.put("engine", gson.toJsonTree(rows));
        }
        JsonObject json = new JsonObject();
        results.forEach(json::add);
        Files.createDirectories(FILE.getParent());
        Files.writeString(FILE, gson.toJson(json) + "\n");
        System.out.println(FILE);
    }

    private static String table(List<Row> rows) {
        StringBuilder text = new StringBuilder(String.format(Locale.ROOT, "%-58s %9s %9s %9s %5s %8s%n",
                rows.get(0).bench(), "median", "95 %", "max", "n", "target"));
        for (Row row : rows) {
            String name = row.name() + (row.unit().isEmpty() ? "" : " [" + row.unit() + "]");
            String target = row.target() == null ? "" : String.format(Locale.ROOT, "%.0f", row.target());
            text.append(String.format(Locale.ROOT, "%-58s %9.1f %9.1f %9.1f %5d %8s%n", name, row.median(), row.p95(),
                    row.max(), row.samples(), target));
        }
        return text.toString();
    }
}
