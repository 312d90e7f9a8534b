package atrous.e2e.bench;

import atrous.e2e.harness.Browsers;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.microsoft.playwright.Browser.StartTracingOptions;
import com.microsoft.playwright.Page;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/**
 * What the page's main thread does, from Chromium's trace: every task of it (script, style, layout, paint, garbage
 * collection), in milliseconds of the thread's own clock. That clock stands still while other programs have the
 * processor, and runs on while Chromium slows the thread down.
 */
final class MainThread {
    private static final List<String> CATEGORIES = List.of("toplevel", "devtools.timeline");
    private static final String TASK = "ThreadControllerImpl::RunTask";

    private MainThread() {
    }

    /**
     * The cost of each step of an action: of all tasks from the one in which a step begins up to the next step's.
     *
     * @param begins recognises the trace event of a step's beginning
     */
    static List<Double> millisPerStep(Page page, Predicate<JsonObject> begins, Runnable action) {
        List<JsonObject> events = trace(page, action);
        List<JsonObject> beginnings = events.stream().filter(begins).toList();
        if (beginnings.isEmpty()) {
            throw new IllegalStateException("no step was seen");
        }
        JsonObject first = beginnings.get(0);
        List<JsonObject> tasks = events.stream().filter(e -> isNamed(e, TASK) && sameThread(e, first)
                && e.has("dur")).toList();
        List<Double> starts = beginnings.stream().map(step -> startOfTask(tasks, time(step))).toList();
        List<Double> costs = new ArrayList<>();
        for (int i = 0; i < starts.size(); i++) {
            double from = starts.get(i);
            double to = i + 1 < starts.size() ? starts.get(i + 1) : Double.POSITIVE_INFINITY;
            costs.add(tasks.stream().filter(t -> time(t) >= from && time(t) < to)
                    .mapToDouble(MainThread::millis).sum());
        }
        return costs;
    }

    /** A DOM event that a script listens to. */
    static Predicate<JsonObject> event(String type) {
        return e -> isNamed(e, "EventDispatch")
                && e.getAsJsonObject("args").getAsJsonObject("data").get("type").getAsString().equals(type);
    }

    /** Of HTML, piece by piece as it arrives. */
    static Predicate<JsonObject> parsing() {
        return e -> isNamed(e, "ParseHTML");
    }

    static Predicate<JsonObject> timer() {
        return e -> isNamed(e, "TimerFire");
    }

    private static List<JsonObject> trace(Page page, Runnable action) {
        Browsers.chromium().startTracing(page, new StartTracingOptions().setCategories(CATEGORIES));
        byte[] json;
        try {
            action.run();
        } finally {
            json = Browsers.chromium().stopTracing();
        }
        List<JsonObject> events = new ArrayList<>();
        JsonObject trace = JsonParser.parseString(new String(json, StandardCharsets.UTF_8)).getAsJsonObject();
        for (JsonElement event : trace.getAsJsonArray("traceEvents")) {
            events.add(event.getAsJsonObject());
        }
        events.sort(Comparator.comparingDouble(MainThread::time));
        return events;
    }

    /** The shortest tasks come without a time of the thread's clock. */
    private static double millis(JsonObject task) {
        return task.has("tdur") ? task.get("tdur").getAsDouble() / 1000 : 0;
    }

    /** When the task began in which something happened. */
    private static double startOfTask(List<JsonObject> tasks, double time) {
        double start = time;
        for (JsonObject task : tasks) {
            if (time(task) > time) {
                break;
            }
            start = time(task);
        }
        return start;
    }

    private static boolean isNamed(JsonObject event, String name) {
        return event.get("name").getAsString().equals(name);
    }

    private static boolean sameThread(JsonObject a, JsonObject b) {
        return a.get("pid").equals(b.get("pid")) && a.get("tid").equals(b.get("tid"));
    }

    private static double time(JsonObject event) {
        return event.get("ts").getAsDouble();
    }
}
