package atrous.e2e.bench;

import atrous.e2e.harness.Site;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.SelectOption;
import java.util.ArrayList;
import java.util.List;

/** What the main thread pays for each thing that a reader does to the figure, after a little practice. */
final class FigureBench {
    /** Chromium's 4× slow-down of the processor, without that of the network. */
    private static final List<Conditions> CPUS = List.of(Conditions.FREE, new Conditions("slow", 4, 0, 0));
    private static final double FRAME = 16;
    private static final int WARM_UP = 32;
    private static final int MOVES = 64;
    private static final int LAPS = 3;
    /** The last choice of speed. */
    private static final int FASTEST = 3;

    private FigureBench() {
    }

    /** Pointing at cell after cell. */
    static List<Row> pointing() {
        List<Row> rows = new ArrayList<>();
        for (int size : List.of(16, 64)) {
            for (Conditions cpu : CPUS) {
                try (BenchPage bench = open(cpu, size)) {
                    for (String map : List.of("OUTPUT", "INPUT", "KERNEL")) {
                        Row row = row("pointing", size + "×" + size + " " + map.toLowerCase() + " cells", cpu,
                                pointAt(bench.page, map));
                        rows.add(size == 64 ? row.withTarget(FRAME) : row);
                    }
                }
            }
        }
        return rows;
    }

    private static List<Double> pointAt(Page page, String map) {
        List<double[]> path = MapPath.over(page, map, MOVES);
        path.subList(0, WARM_UP).forEach(point -> page.mouse().move(point[0], point[1]));
        List<Double> costs = MainThread.millisPerStep(page, MainThread.event("pointermove"), () -> {
            for (int lap = 0; lap < LAPS; lap++) {
                path.forEach(point -> page.mouse().move(point[0], point[1]));
            }
        });
        return expect(MOVES * LAPS, costs);
    }

    /** Dragging the dilation's slider over a large input, from end to end and back. */
    static List<Row> slider() {
        List<Row> rows = new ArrayList<>();
        for (Conditions cpu : CPUS) {
            try (BenchPage bench = open(cpu, 512)) {
                Page page = bench.page;
                Locator slider = page.getByRole(AriaRole.SLIDER, new GetByRoleOptions().setName("Dilation"));
                slider.fill("1");
                int changes = Integer.parseInt(slider.getAttribute("max")) - 1;
                drag(page, slider.boundingBox(), changes, 1);
                List<Double> costs = MainThread.millisPerStep(page, MainThread.event("input"),
                        () -> drag(page, slider.boundingBox(), changes, LAPS));
                rows.add(row("slider", "dilation on 512×512", cpu, expect(2 * changes * LAPS, costs))
                        .withTarget(FRAME));
            }
        }
        return rows;
    }

    private static void drag(Page page, BoundingBox box, int changes, int laps) {
        double thumb = box.height;
        double step = (box.width - thumb) / changes;
        double y = box.y + box.height / 2;
        page.mouse().move(box.x + thumb / 2, y);
        page.mouse().down();
        for (int i = 1; i <= 2 * changes * laps; i++) {
            int into = i % (2 * changes);
            page.mouse().move(box.x + thumb / 2 + step * Math.min(into, 2 * changes - into), y);
        }
        page.mouse().up();
    }

    /** The kernel sliding at its fastest, over the last outputs. */
    static List<Row> playing() {
        List<Row> rows = new ArrayList<>();
        for (Conditions cpu : CPUS) {
            try (BenchPage bench = open(cpu, 64)) {
                Page page = bench.page;
                page.locator("#player select").selectOption(new SelectOption().setIndex(FASTEST));
                rows.add(row("playing", "64×64", cpu, MainThread.millisPerStep(page, MainThread.timer(),
                        () -> playLast(page))).withTarget(FRAME));
            }
        }
        return rows;
    }

    private static void playLast(Page page) {
        Locator position = page.locator("#player > input");
        position.fill(String.valueOf(Integer.parseInt(position.getAttribute("max")) - MOVES));
        page.evaluate("""
                () => new Promise(resolve => {
                    const button = document.querySelector('#player .play'), stopped = button.getAttribute('aria-label');
                    new MutationObserver(() => {
                        if (button.getAttribute('aria-label') === stopped) resolve();
                    }).observe(button, {attributeFilter: ['aria-label']});
                    button.click();
                })""");
    }

    private static BenchPage open(Conditions cpu, int size) {
        BenchPage bench = new BenchPage(cpu);
        bench.page.navigate(Site.url() + "#conv?i=" + size + "x" + size + "&k=7&s=1&d=4&p=same");
        bench.settle();
        return bench;
    }

    private static Row row(String bench, String name, Conditions cpu, List<Double> costs) {
        return Row.of(bench, name + ", " + cpu.cpuName(), "ms", Samples.of(costs));
    }

    private static List<Double> expect(int count, List<Double> costs) {
        if (costs.size() != count) {
            throw new IllegalStateException(costs.size() + " steps were seen where " + count + " were made");
        }
        return costs;
    }
}
