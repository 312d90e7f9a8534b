package atrous.e2e.bench;

import atrous.e2e.harness.Site;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the first visit costs: bytes, requests, time until something is seen, and how long the page is stuck. */
final class LoadBench {
    private static final int ROUNDS = 9;
    private static final double KILOBYTES = 60;
    private static final double LCP = 1500;
    private static final String TIMES = """
            () => new Promise(resolve => {
                const seen = {lcp: 0, element: '', long: 0};
                new PerformanceObserver(list => {
                    const last = list.getEntries().at(-1);
                    seen.lcp = last.startTime;
                    seen.element = last.element ? last.element.localName + '#' + last.element.id : '';
                }).observe({type: 'largest-contentful-paint', buffered: true});
                new PerformanceObserver(list => {
                    for (const entry of list.getEntries()) seen.long += entry.duration;
                }).observe({type: 'longtask', buffered: true});
                requestIdleCallback(() => {
                    seen.fcp = performance.getEntriesByName('first-contentful-paint')[0].startTime;
                    seen.drawn = performance.getEntriesByType('navigation')[0].loadEventStart;
                    resolve(JSON.stringify(seen));
                });
            })""";

    private final Map<String, List<Double>> measured = new LinkedHashMap<>();
    private String lcpElement = "";

    private LoadBench() {
    }

    static List<Row> run() {
        List<Row> rows = new ArrayList<>();
        for (Conditions conditions : List.of(Conditions.FREE, Conditions.THROTTLED)) {
            LoadBench bench = new LoadBench();
            for (int round = 0; round < ROUNDS; round++) {
                bench.load(conditions);
                bench.trace(conditions);
            }
            rows.addAll(bench.rows(conditions));
        }
        return rows;
    }

    private void load(Conditions conditions) {
        try (BenchPage bench = new BenchPage(conditions)) {
            double[] traffic = new double[2];
            bench.session.on("Network.loadingFinished", event -> {
                traffic[0] += event.get("encodedDataLength").getAsDouble();
                traffic[1]++;
            });
            bench.page.navigate(Site.url());
            bench.settle();
            JsonObject seen = JsonParser.parseString((String) bench.page.evaluate(TIMES)).getAsJsonObject();
            note("bytes", traffic[0]);
            note("requests", traffic[1]);
            note("lcp", seen.get("lcp").getAsDouble());
            note("fcp", seen.get("fcp").getAsDouble());
            note("drawn", seen.get("drawn").getAsDouble());
            note("long", seen.get("long").getAsDouble());
            lcpElement = seen.get("element").getAsString();
        }
    }

    /** In a load of its own: tracing takes time. */
    private void trace(Conditions conditions) {
        try (BenchPage bench = new BenchPage(conditions)) {
            note("main", MainThread.millisPerStep(bench.page, MainThread.parsing(), () -> {
                bench.page.navigate(Site.url());
                bench.settle();
            }).stream().mapToDouble(Double::doubleValue).sum());
        }
    }

    private void note(String what, double value) {
        measured.computeIfAbsent(what, key -> new ArrayList<>()).add(value);
    }

    private List<Row> rows(Conditions conditions) {
        List<Row> rows = new ArrayList<>();
        boolean throttled = conditions == Conditions.THROTTLED;
        if (!throttled) {
            rows.add(row("first load, on the wire", "KB", scaled("bytes", 1000)).withTarget(KILOBYTES));
            rows.add(row("first load, requests", "", scaled("requests", 1)));
        }
        String suffix = ", " + conditions.name();
        rows.add(row("first contentful paint" + suffix, "ms", scaled("fcp", 1)));
        Row lcp = row("largest contentful paint (" + lcpElement + ")" + suffix, "ms", scaled("lcp", 1));
        rows.add(throttled ? lcp.withTarget(LCP) : lcp);
        rows.add(row("figure drawn" + suffix, "ms", scaled("drawn", 1)));
        rows.add(row("long tasks, sum" + suffix, "ms", scaled("long", 1)));
        rows.add(row("main thread, sum" + suffix, "ms", scaled("main", 1)));
        return rows;
    }

    private static Row row(String name, String unit, Samples samples) {
        return Row.of("load", name, unit, samples);
    }

    private Samples scaled(String what, double unit) {
        return Samples.of(measured.get(what).stream().map(value -> value / unit).toList());
    }
}
